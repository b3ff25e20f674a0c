import type { Guide, Resource, Term, Topic } from '../../domain/entities.ts';
import { versionIn } from '../../domain/versions.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { TextState } from '../../domain/translation.ts';
import type { ResourceVersion } from '../../schemas/resource.ts';
import { checkLabel, formatLabels, publisherLabel, publisherNames, reviewLabel } from '../../wording/labels.ts';
import { originLabels, statusLabel } from '../../wording/text-state.ts';
import type { EntryKind, FeedEntry, FeedLink } from '../infobutton-contract.ts';
import { escapeHtml, linkHtml } from './html.ts';

/** The page in whose language an entry is written, and where the site is published. */
export interface EntryContext {
  page: PageContext;
  /** Such as `https://example.org`. */
  origin: string;
}

/** A day as the instant at which it begins in UTC: what our dates can truly say. */
export function instantOf(day: string): { _value: string } {
  return { _value: `${day}T00:00:00Z` };
}

/** The latest of some days. */
export function latest(days: readonly (string | undefined)[]): string {
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? ''
  );
}

/** Full address of a path of the site. */
export function absolute({ origin }: Pick<EntryContext, 'origin'>, path: string): string {
  return new URL(path, origin).href;
}

/** The page of a topic. */
export function topicEntry(topic: Topic, context: EntryContext): FeedEntry {
  const { t, urls, locale, format } = context.page;
  const text = topic.texts[locale.id];
  const path = urls.topic(topic.id);
  const help = topic.care === undefined ? undefined : absolute(context, `${path}#get-help`);
  return ownEntry('topic', path, text, context, {
    updated: latest([topic.written, topic.review.last, text.reviewedOn]),
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
    updated: latest([term.added, text.reviewedOn]),
    paragraphs: [escapeHtml(text.description), stateParagraph(text, [], context)],
  });
}

/** The page of a guide. */
export function guideEntry(guide: Guide, context: EntryContext): FeedEntry {
  const { t, urls, locale, format } = context.page;
  const text = guide.texts[locale.id];
  return ownEntry('guide', urls.guide(guide.topic, guide.id), text, context, {
    updated: latest([guide.written, guide.review.last, text.reviewedOn]),
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
  /** Where the page says when to get help. */
  help?: string | undefined;
}

function ownEntry(
  kind: EntryKind,
  path: string,
  text: TextState & { title: string },
  context: EntryContext,
  { updated, paragraphs, help }: OwnParts,
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
    updated: instantOf(updated),
    author: [{ name: { _value: t('site.name') }, uri: { _value: absolute(context, urls.home) } }],
    category: [
      { scheme: 'answer.kind', term: kind },
      { scheme: 'answer.textStatus', term: text.status },
    ],
    summary: { type: 'html', _value: summary(paragraphs, context) },
  };
}

/**
 * A resource of a publisher, in the language of the page.
 * @returns Undefined when it has no version in that language.
 */
export function resourceEntry(resource: Resource, context: EntryContext): FeedEntry | undefined {
  const { t, urls, locale, format } = context.page;
  const version = versionIn(resource, [locale.lang]);
  if (!version) return undefined;
  const about = absolute(context, urls.resource(resource.id));
  const { review, history } = resource;
  const labels = [publisherNames(resource, context.page), ...formatLabels(version, context.page)];
  return {
    lang: version.lang,
    title: { _value: version.title, type: 'text' },
    link: [
      {
        title: version.title,
        rel: 'alternate',
        type: mediaType(version),
        href: new URL(version.url).href,
        hreflang: version.lang,
      },
      { title: t('resource.details'), rel: 'related', type: 'text/html', href: about, hreflang: locale.lang },
    ],
    id: { _value: about },
    updated: instantOf(latest([review.last, ...history.map(({ on }) => on)])),
    author: resource.publishers.map((publisher) => ({
      name: { _value: publisherLabel(publisher, context.page).text },
      ...(publisher.url !== undefined && { uri: { _value: new URL(publisher.url).href } }),
    })),
    category: [
      { scheme: 'answer.kind', term: 'resource' },
      { scheme: 'answer.reviewState', term: resource.freshness.state },
    ],
    summary: {
      type: 'html',
      _value: summary(
        [
          escapeHtml(resource.description[locale.id]),
          escapeHtml(format.series(labels)),
          [
            escapeHtml(reviewLabel(resource, context.page)),
            escapeHtml(checkLabel(version, context.page)),
            linkHtml(about, t('resource.details')),
          ].join(' · '),
        ],
        context,
      ),
    },
  };
}

function mediaType({ formats }: ResourceVersion): string {
  return formats[0] === 'pdf' ? 'application/pdf' : 'text/html';
}

function summary(paragraphs: readonly string[], { page: { locale } }: EntryContext): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<div lang="${locale.lang}" dir="${locale.dir}">${body}</div>`;
}
