import type { Guide, Recallable, Term, Topic } from '../../domain/entities.ts';
import type { TextState } from '../../domain/translation.ts';
import { originLabels, statusLabel } from '../../wording/text-state.ts';
import { escapeHtml } from '../html.ts';
import type { EntryKind, FeedEntry, FeedLink } from '../infobutton-contract.ts';
import { instantOf } from '../news/instant.ts';
import { absolute, latest, linkHtml, noticeCategory, recallDays, summary, type EntryContext } from './entry-parts.ts';

/** The page of a topic. */
export function topicEntry(topic: Topic, context: EntryContext): FeedEntry {
  const { t, urls, locale, format } = context.page;
  const text = topic.texts[locale.id];
  const path = urls.topic(topic.id);
  const help = topic.care === undefined ? undefined : absolute(context, `${path}#get-help`);
  return ownEntry('topic', path, text, context, {
    updated: latest([topic.written, topic.review.last, text.reviewedOn, ...recallDays('topic', topic.id, context)]),
    recalled: topic,
    help,
    paragraphs: [
      escapeHtml(text.description),
      ...(text.alsoCalled.length > 0
        ? [escapeHtml(t('topic.alsoCalled', { names: format.series(text.alsoCalled) }))]
        : []),
      ...(help === undefined ? [] : [linkHtml(help, t('topic.getHelp'))]),
      stateParagraph(
        text,
        [
          t('topic.written', { day: format.day(topic.written) }),
          t('topic.lastReviewed', { day: format.day(topic.review.last) }),
        ],
        context,
      ),
    ],
  });
}

/** The page of a glossary term. */
export function termEntry(term: Term, context: EntryContext): FeedEntry {
  const text = term.texts[context.page.locale.id];
  return ownEntry('term', context.page.urls.term(term.id), text, context, {
    updated: latest([term.added, text.reviewedOn, ...recallDays('term', term.id, context)]),
    recalled: term,
    paragraphs: [escapeHtml(text.description), stateParagraph(text, [], context)],
  });
}

/** The page of a guide. */
export function guideEntry(guide: Guide, context: EntryContext): FeedEntry {
  const { t, urls, locale, format } = context.page;
  const text = guide.texts[locale.id];
  return ownEntry('guide', urls.guide(guide.topic, guide.id), text, context, {
    updated: latest([guide.written, guide.review.last, text.reviewedOn, ...recallDays('guide', guide.id, context)]),
    recalled: guide,
    paragraphs: [
      escapeHtml(text.description),
      stateParagraph(text, [t('topic.written', { day: format.day(guide.written) })], context),
    ],
  });
}

function stateParagraph(text: TextState, dates: readonly string[], { page }: EntryContext): string {
  return escapeHtml([statusLabel(text, 'health', page), ...originLabels(text, page), ...dates].join(' · '));
}

/** What tells one entry of ours from another. */
interface OwnParts {
  /** `YYYY-MM-DD`. */
  updated: string;
  /** Paragraphs of the summary, as HTML. */
  paragraphs: readonly string[];
  recalled: Recallable;
  /** Where the page says when to get help. */
  help?: string | undefined;
}

function ownEntry(
  kind: EntryKind,
  path: string,
  text: TextState & { title: string },
  context: EntryContext,
  { updated, paragraphs, recalled, help }: OwnParts,
): FeedEntry {
  const { t, urls, locale } = context.page;
  const address = absolute(context, path);
  const link = (rel: FeedLink['rel'], title: string, href: string): FeedLink => ({
    title,
    rel,
    type: 'text/html',
    href,
    hreflang: locale.lang,
  });
  return {
    lang: locale.lang,
    title: { _value: text.title, type: 'text' },
    link: [
      link('alternate', text.title, address),
      ...(help === undefined ? [] : [link('help', t('topic.getHelp'), help)]),
    ],
    id: { _value: address },
    updated: { _value: instantOf(updated) },
    author: [{ name: { _value: t('site.name') }, uri: { _value: absolute(context, urls.home) } }],
    category: [
      { scheme: 'answer.kind', term: kind },
      { scheme: 'answer.textStatus', term: text.status },
      ...noticeCategory(recalled),
    ],
    summary: { type: 'html', _value: summary(paragraphs, context) },
  };
}
