import { placedIn } from '../../domain/topic-sections.ts';
import type { Guide, Resource, Term, Topic } from '../../domain/entities.ts';
import { overdueLast } from '../../domain/freshness.ts';
import { joined } from '../../infobutton/answer.ts';
import { answerFile, type AnswerSubject } from '../../infobutton/files.ts';
import { CODE_SYSTEMS } from '../../schemas/code-systems.ts';
import type { FeedCategory, FeedEntry, InfobuttonAnswer } from '../infobutton-contract.ts';
import { guideEntry, termEntry, topicEntry } from './entries.ts';
import { absolute, latest, type EntryContext } from './entry-parts.ts';
import type { MappedCode } from './mapped-codes.ts';
import { resourceEntry } from './resource-entry.ts';

/** What answers are made of. */
export interface AnswerContent {
  /** Resources that lists show, by the topics they are placed on. */
  resourcesByTopic: ReadonlyMap<string, readonly Resource[]>;
  guides: readonly Guide[];
  termById: ReadonlyMap<string, Term>;
}

/** Sections whose resources an answer offers, in this order: what to read first, and what to hand out. */
const OFFERED_SECTIONS = ['start-here', 'patient-handouts'] as const;
const MOST_RESOURCES = 5;

/** What is answered, in words and for machines. */
interface Head {
  subject: AnswerSubject;
  /** Sentences below the title. */
  sentences: readonly string[];
  categories: readonly FeedCategory[];
}

/** The answer for a code. */
export function codeAnswer(mapped: MappedCode, content: AnswerContent, context: EntryContext): InfobuttonAnswer {
  const { t } = context.page;
  const { system, code, display, confirmed, topics, nearest } = mapped;
  const term = mapped.term === undefined ? undefined : content.termById.get(mapped.term);
  const explained = term ? [termEntry(term, context)] : [];
  const pages = topics.map((topic) => topicEntry(topic, context));
  const { name, oid } = CODE_SYSTEMS[system];
  return feed(
    {
      subject: { system, code },
      sentences: [
        // The names of codes are words of clinicians that can hurt: programs get them, readers do not.
        t('infobutton.results', { code: `${name} ${code}` }),
        ...(nearest ? [t('infobutton.nearest')] : []),
        ...(confirmed ? [] : [t('infobutton.unconfirmed')]),
      ],
      categories: [
        ...criteria(code, oid, display ?? ''),
        ...(nearest ? [{ scheme: 'answer.nearest', term: 'true' }] : []),
        { scheme: 'answer.confirmed', term: String(confirmed) },
      ],
    },
    [
      // Where no topic means just this, the word itself says more than they do.
      ...(nearest ? [...explained, ...pages] : [...pages, ...explained]),
      ...further(topics, content, context),
    ],
    context,
  );
}

/** The answer for the name of a topic. */
export function topicAnswer(topic: Topic, content: AnswerContent, context: EntryContext): InfobuttonAnswer {
  const { title } = topic.texts[context.page.locale.id];
  return feed(
    {
      subject: { topic: topic.id },
      sentences: [title],
      categories: criteria('', '', title),
    },
    [topicEntry(topic, context), ...further([topic], content, context)],
    context,
  );
}

function criteria(code: string, oid: string, name: string): FeedCategory[] {
  return [
    { scheme: 'mainSearchCriteria.v.c', term: code },
    { scheme: 'mainSearchCriteria.v.cs', term: oid },
    { scheme: 'mainSearchCriteria.v.dn', term: name },
    { scheme: 'InformationRecipient', term: 'PAT' },
  ];
}

/** Guides of the topics, then what others publish about them. */
function further(
  topics: readonly Topic[],
  { guides, resourcesByTopic }: AnswerContent,
  context: EntryContext,
): FeedEntry[] {
  const offered = topics.flatMap(({ id }) =>
    OFFERED_SECTIONS.flatMap((section) => placedIn(id, section, resourcesByTopic.get(id) ?? [])),
  );
  return [
    ...topics
      .flatMap(({ id }) => guides.filter(({ topic }) => topic === id))
      .map((guide) => guideEntry(guide, context)),
    ...overdueLast([...new Set(offered)])
      .flatMap((resource) => resourceEntry(resource, context) ?? [])
      .slice(0, MOST_RESOURCES),
  ];
}

function feed(
  { subject, sentences, categories }: Head,
  entries: readonly FeedEntry[],
  context: EntryContext,
): InfobuttonAnswer {
  const { t, urls, locale } = context.page;
  const self = absolute(context, answerFile(subject, locale.id, 'xml'));
  const title = t('infobutton.feedTitle', { site: t('site.name') });
  const link = { hreflang: locale.lang, title };
  return {
    feed: {
      base: absolute(context, '/'),
      lang: locale.lang,
      xsi: 'http://www.w3.org/2001/XMLSchema-instance',
      title: { _value: title, type: 'text' },
      subtitle: { _value: joined(sentences, locale.lang), type: 'text' },
      author: { name: { _value: t('site.name') }, uri: { _value: absolute(context, urls.home) } },
      updated: { _value: latest(entries.map(({ updated }) => updated._value)) },
      category: [...categories],
      id: { _value: self },
      link: [
        { ...link, rel: 'self', type: 'application/atom+xml', href: self },
        { ...link, rel: 'alternate', type: 'text/html', href: absolute(context, urls.infobutton) },
      ],
      entry: [...entries],
    },
  };
}
