import { addressKey } from '../../librarian/addresses.ts';
import { webAddressSchema } from '../../src/schemas/fields.ts';
import type { Skipped } from '../imported.ts';
import { meaningOf, SECTION_OF_UNKNOWN, type PlacementSection } from './categories.ts';
import type { HealthTopic, Site } from './health-topic.ts';
import { standInKey, type KnownContent } from './known-content.ts';
import type { TopicFamily } from './topic-families.ts';

/** A page that a file links to, with all that its links say of it. */
export interface Page {
  key: string;
  url: string;
  lang: string;
  /** Empty while only a link from the page in another language is known. */
  title: string;
  organizations: string[];
  marks: string[];
  /** Sections by topic of ours. */
  placements: Map<string, Set<PlacementSection>>;
  /** Keys of the same page in other languages. */
  mapped: string[];
  /** Id of the resource that already has this address. */
  resource: string | undefined;
  /** Line of the first link. */
  line: number;
}

/** What the links of a file come to. */
export interface Pages {
  /** In the order of the file. */
  pages: Map<string, Page>;
  skipped: Skipped[];
  /** Categories that we do not know, with how often. */
  unknownCategories: Map<string, number>;
}

/** Puts all links to the same page together, over all topics of ours. */
export function pagesOf(families: readonly TopicFamily[], known: KnownContent): Pages {
  const result: Pages = { pages: new Map(), skipped: [], unknownCategories: new Map() };
  for (const { topic, members, englishTitle } of families) {
    for (const member of members) {
      for (const site of member.sites) {
        const place = `line ${site.at.line}`;
        const what = `${site.title} (${site.url})`;
        if (topic === undefined) {
          result.skipped.push({ reason: `no topic of ours for “${englishTitle || member.title}”`, what, place });
        } else if (!isAddress(site.url)) {
          result.skipped.push({ reason: 'the address is not one of a web page', what, place });
        } else if (site.title === '') {
          result.skipped.push({ reason: 'the link has no title', what, place });
        } else addLink(result, site, { member, topic, known });
      }
    }
  }
  return result;
}

interface Around {
  member: HealthTopic;
  topic: string;
  known: KnownContent;
}

function addLink({ pages, unknownCategories }: Pages, site: Site, { member, topic, known }: Around): void {
  const meanings = site.categories.map((category) => [category, meaningOf(category)] as const);
  const sections = meanings.flatMap(([, meaning]) => (meaning && 'section' in meaning ? [meaning.section] : []));
  for (const [category, meaning] of meanings) {
    if (meaning === undefined) unknownCategories.set(category, (unknownCategories.get(category) ?? 0) + 1);
  }
  const isSpanish = meanings.some(([, meaning]) => meaning !== undefined && 'lang' in meaning);
  const lang = site.lang ?? (isSpanish ? 'es' : member.lang);
  const standIn = standInKey(site.url, site.title);
  const key = known.resourceByAddress.has(standIn) ? standIn : addressKey(site.url);
  const page = pageAt(pages, site.url, { key, lang, line: site.at.line, known });
  if (page.title === '') Object.assign(page, { title: site.title, url: site.url, lang });
  addAll(page.organizations, site.organizations);
  addAll(page.marks, site.marks);
  const placed = page.placements.get(topic) ?? new Set();
  for (const section of sections.length > 0 ? sections : [SECTION_OF_UNKNOWN]) placed.add(section);
  page.placements.set(topic, placed);
  if (!isAddress(site.mappedUrl)) return;
  const around = { key: addressKey(site.mappedUrl), lang: lang === 'en' ? 'es' : 'en', line: site.at.line, known };
  const other = pageAt(pages, site.mappedUrl, around);
  if (other !== page) {
    addAll(page.mapped, [other.key]);
    addAll(other.mapped, [page.key]);
  }
}

function pageAt(
  pages: Map<string, Page>,
  url: string,
  { key, lang, line, known }: { key: string; lang: string; line: number; known: KnownContent },
): Page {
  const there = pages.get(key);
  if (there) return there;
  const resource = known.resourceByAddress.get(key);
  const empty = { title: '', organizations: [], marks: [], placements: new Map(), mapped: [] };
  const page: Page = { key, url, lang, ...empty, resource, line };
  pages.set(key, page);
  return page;
}

/** Whether an address can be that of a version of a resource. */
export function isAddress(url: string): boolean {
  return url !== '' && webAddressSchema.safeParse(url).success;
}

function addAll(list: string[], more: readonly string[]): void {
  for (const each of more) if (!list.includes(each)) list.push(each);
}
