import { addressKey } from '../../librarian/addresses.ts';
import { PUBLISHED_LOCALE_IDS } from '../../src/schemas/published-locales.ts';
import type { Imported, ImportTerms, Skipped } from '../imported.ts';
import type { Lock } from '../merge/lock.ts';
import { SECTION_OF_UNKNOWN } from './categories.ts';
import { isKnownMark } from './formats.ts';
import type { HealthTopic, TopicsFile } from './health-topic.ts';
import type { KnownContent } from './known-content.ts';
import { groupPages, type PageGroup } from './page-groups.ts';
import { isAddress, pagesOf, type Page } from './pages.ts';
import { Publishers } from './publishers.ts';
import { resourceRecords } from './resource-records.ts';
import { topicFamilies, type TopicFamily } from './topic-families.ts';
import { groupOf, inEachLanguage, topicRecords } from './topic-records.ts';

/** What a file of topics is mapped with. */
export interface MapRequest {
  topics: readonly HealthTopic[];
  file: TopicsFile;
  unknownElements: ReadonlyMap<string, number>;
  known: KnownContent;
  lock: Lock;
  /** Our topics by ids of the file. */
  chosen: ReadonlyMap<string, string>;
  /** True: topics that we do not have are made. */
  create: boolean;
  /** Group of ours for topics that are in none of our groups. */
  group?: string;
  terms: ImportTerms;
}

/** Name in the memory of the source under which it keeps our topics by ids of the file. */
const TOPIC_IDS = 'topic ids';

/** Maps the topics of MedlinePlus to records of ours: resources, publishers that are new, and, when asked for, topics. */
export function mapTopics(request: MapRequest): Imported {
  const { topics, known, lock, chosen, terms } = request;
  const wasImported = (topic: string) => lock.has(`topics/${topic}/topic.yaml`);
  const skipped: Skipped[] = [];
  const choice = { chosen, remembered: lock.get(TOPIC_IDS) ?? {}, create: request.create, wasImported };
  const families = topicFamilies(topics, known, choice).map((family) => withGroup(family, request, skipped));
  const pages = pagesOf(families, known);
  const own = ownPages(families, pages.pages, known);
  const { groups, apart } = groupPages(pages.pages);
  const publishers = new Publishers(known, lock);
  const resources = resourceRecords([...groups, ...own.groups], { known, lock, publishers, terms });
  const idByAddress = idsByAddress(resources);
  const topicOf = topicLookup(families);
  const citeOf = (family: TopicFamily) =>
    idByAddress.get(addressKey(family.members[0]?.url ?? '')) ??
    known.resourceByAddress.get(addressKey(family.members[0]?.url ?? '')) ??
    '';
  const made = families.filter(({ isImported, topic }) => isImported && topic !== undefined);
  const context = { topicOf, citeOf, group: request.group, publishers, terms };
  const topicFiles = made.flatMap((family) => topicRecords(family, context));
  return {
    records: [...publishers.records, ...resources, ...topicFiles],
    skipped: [...skipped, ...pages.skipped],
    remembered: { [TOPIC_IDS]: { ...lock.get(TOPIC_IDS), ...topicIds(families) } },
    notes: notesOf(request, { pages, apart, publishers, made }),
  };
}

/** Leaves out a topic that would be new and cannot be made; of one that is there, the text that has lost its title or address. */
function withGroup(family: TopicFamily, { known, group }: MapRequest, skipped: Skipped[]): TopicFamily {
  const { topic, members, ids, englishTitle, isImported } = family;
  if (topic === undefined || !isImported) return family;
  const isNamed = members.every(({ title, url }) => title !== '' && isAddress(url));
  if (isNamed && (known.topics.has(topic) || groupOf(family, group) !== undefined)) return family;
  const groups = [...new Set(members.flatMap((member) => member.groups.map(({ name }) => name)))].join(', ');
  skipped.push({
    reason: isNamed
      ? 'no group of ours for a new topic (name one with --group)'
      : 'a topic without a title or an address',
    what: `${englishTitle} (${groups})`,
    place: `line ${members[0]?.at.line ?? 1}`,
  });
  return { ...(known.topics.has(topic) && { topic }), members, ids, englishTitle, isImported: false };
}

/** The pages of MedlinePlus that imported topics come from: their texts cite them. A page that is linked to already needs none. */
function ownPages(families: readonly TopicFamily[], pages: ReadonlyMap<string, Page>, known: KnownContent) {
  const groups: PageGroup[] = [];
  for (const family of families) {
    if (!family.isImported || family.topic === undefined) continue;
    const own = inEachLanguage(family).filter(({ url }) => !pages.has(addressKey(url)));
    const entries = own.map((member) => [member.lang, ownPage(member, known)] as const);
    const resource = entries.map(([, page]) => page.resource).find((id) => id !== undefined);
    if (entries.length > 0) groups.push({ pages: new Map(entries), resource });
  }
  return { groups };
}

function ownPage({ title, url, lang, at }: HealthTopic, known: KnownContent): Page {
  const key = addressKey(url);
  const resource = known.resourceByAddress.get(key);
  const nothing = { organizations: [], marks: [], placements: new Map(), mapped: [] };
  return { key, url, lang, title, ...nothing, resource, line: at.line };
}

function idsByAddress(resources: Imported['records']): Map<string, string> {
  return new Map(
    resources.flatMap(({ id, given }) =>
      (given['versions'] as { url: string }[]).map(({ url }) => [addressKey(url), id] as const),
    ),
  );
}

function topicIds(families: readonly TopicFamily[]): Record<string, string> {
  return Object.fromEntries(
    families.flatMap(({ ids, topic }) => (topic === undefined ? [] : ids.map((id) => [id, topic] as const))),
  );
}

function topicLookup(families: readonly TopicFamily[]): (id: string) => string | undefined {
  const byId = new Map(families.flatMap(({ ids, topic }) => ids.map((id) => [id, topic] as const)));
  return (id) => byId.get(id);
}

interface Mapped {
  pages: ReturnType<typeof pagesOf>;
  apart: [Page, Page][];
  publishers: Publishers;
  made: readonly TopicFamily[];
}

function notesOf(request: MapRequest, { pages, apart, publishers, made }: Mapped): string[] {
  const { file, topics, known, unknownElements } = request;
  const notes: string[] = [];
  if (file.total !== undefined && file.total !== topics.length) {
    notes.push(`The file says that it holds ${file.total} topics, and holds ${topics.length}.`);
  }
  for (const [category, count] of pages.unknownCategories) {
    notes.push(`Category “${category}” (${count}) is not known: links with no other one go to ${SECTION_OF_UNKNOWN}.`);
  }
  for (const [element, count] of unknownElements) notes.push(`The element <${element}> (${count}) was passed over.`);
  for (const [mark, count] of unknownMarks(pages.pages)) {
    notes.push(`“${mark}” (${count}), said of links, has no place in our records and was left out.`);
  }
  for (const [page, other] of apart) {
    notes.push(
      `${page.url} and ${other.url} are not joined as two languages of one page: one of them has another counterpart.`,
    );
  }
  const guessed = publishers.records.filter(({ id }) => !known.organizations.has(id)).map(({ id }) => id);
  if (guessed.length > 0) {
    notes.push(`Kind and country of ${guessed.length} new publishers are guesses from addresses: ${short(guessed)}.`);
  }
  const unfinished = made.filter(({ topic }) => !known.topics.has(topic ?? ''));
  if (unfinished.length > 0) {
    notes.push(
      `${unfinished.length} new topics are drafts. The site is built once they have a text in each locale (${PUBLISHED_LOCALE_IDS.join(', ')}) and desk check finds no error.`,
    );
  }
  return notes;
}

function unknownMarks(pages: ReadonlyMap<string, Page>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { marks } of pages.values()) {
    for (const mark of marks) if (!isKnownMark(mark)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
}

function short(ids: readonly string[]): string {
  const shown = ids.slice(0, 8).join(', ');
  return ids.length > 8 ? `${shown} and ${ids.length - 8} more` : shown;
}
