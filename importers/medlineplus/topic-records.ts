import { addDays } from '../../src/domain/calendar.ts';
import { LOCALE_IDS, TOPIC_GROUP_IDS } from '../../src/schemas/vocabulary.ts';
import type { ImportedRecord, ImportTerms } from '../imported.ts';
import { idOf } from '../ids.ts';
import { asLine } from '../lines.ts';
import type { HealthTopic } from './health-topic.ts';
import type { Publishers } from './publishers.ts';
import { summaryMarkdown, summaryWords } from './summary-markdown.ts';
import type { TopicFamily } from './topic-families.ts';

/** What topics are made with. */
export interface TopicContext {
  /** Our topic for an id of the file. */
  topicOf: (id: string) => string | undefined;
  /** Id of the resource that is the page of the topic on MedlinePlus. */
  citeOf: (family: TopicFamily) => string;
  /** Group of topics of ours for those that are in none of our groups. */
  group: string | undefined;
  publishers: Publishers;
  terms: ImportTerms;
}

/** Longest description of a topic. */
const DESCRIPTION = 200;

/** The group of ours that a topic belongs to; undefined when there is none. */
export function groupOf({ members }: TopicFamily, otherwise: string | undefined): string | undefined {
  const groups = members.flatMap(({ groups }) => groups);
  const ids: readonly string[] = TOPIC_GROUP_IDS;
  // MedlinePlus names its groups in words; our own export gives ours by id.
  return groups.flatMap(({ id, name }) => [id, idOf(name)]).find((id) => ids.includes(id)) ?? otherwise;
}

/** The first text of a topic in each language: a file may hold one twice. */
export function inEachLanguage({ members }: TopicFamily): HealthTopic[] {
  return members.filter(({ lang }, index) => members.findIndex((other) => other.lang === lang) === index);
}

/** A topic that an import makes: its own file, and a text for each locale that the source has. */
export function topicRecords(family: TopicFamily, context: TopicContext): ImportedRecord[] {
  const { topic: id } = family;
  const [first] = family.members;
  if (id === undefined || first === undefined) return [];
  return [topicRecord(id, family, first, context), ...textRecords(id, family, context)];
}

function topicRecord(id: string, family: TopicFamily, first: HealthTopic, context: TopicContext): ImportedRecord {
  const { members } = family;
  const { today, by, reviewWithin } = context.terms;
  const mesh = new Map(members.flatMap((member) => member.mesh).map(({ id: code, name }) => [code, name]));
  const codes = [...mesh].filter(([code]) => /^[DC]\d+$/.test(code));
  const related = members.flatMap((member) => member.related.flatMap((each) => context.topicOf(each.id) ?? []));
  const institute = members.map((member) => member.institute).find((name) => name !== undefined);
  const page = { url: first.url, marks: [], line: first.at.line };
  return {
    collection: 'topics',
    id,
    given: {
      ...(codes.length > 0 && {
        codes: { mesh: codes.map(([code, name]) => ({ code, display: asLine(name), confirmed: true })) },
      }),
      related: [...new Set(related)].filter((each) => each !== id),
    },
    initially: {
      group: groupOf(family, context.group),
      glossary: [],
      ...(institute !== undefined && { primaryInstitute: context.publishers.idOfName(institute, page) }),
      written: today,
      review: { last: today, next: addDays(today, reviewWithin), by },
    },
    place: `line ${first.at.line}`,
  };
}

function textRecords(id: string, family: TopicFamily, context: TopicContext): ImportedRecord[] {
  const cite = context.citeOf(family);
  return inEachLanguage(family).flatMap((member) => {
    if (!(LOCALE_IDS as readonly string[]).includes(member.lang)) return [];
    const { lang: locale, title, alsoCalled } = member;
    return [
      {
        collection: 'topicTexts' as const,
        id,
        locale,
        given: {
          title: asLine(title),
          alsoCalled: [...new Set(alsoCalled.map((name) => asLine(name)))],
          description: descriptionOf(member),
          body: summaryMarkdown(member.summary, { locale, cite, topicOf: context.topicOf }),
        },
        initially: { status: 'draft' },
        place: `line ${member.at.line}`,
      },
    ];
  });
}

/** What the file says for search engines; where it says nothing, the start of the summary. */
function descriptionOf({ description, summary, title }: HealthTopic): string {
  return asLine(description || summaryWords(summary) || title, DESCRIPTION);
}
