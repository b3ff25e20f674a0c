import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../librarian/content-reader-fs.ts';
import { LOCALE_IDS, PLACEMENT_SECTION_IDS, TOPIC_GROUP_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';

/** How large a content folder is. */
export interface ContentSize {
  topics: number;
  links: number;
  publishers: number;
  terms: number;
  stories: number;
}

/** A small content folder that is valid: what a site needs besides its lists. */
const FRAME = join(import.meta.dirname, '../../tests/fixtures/content/valid');
const BY = 'Example editors';
const REVIEW = { last: '2026-01-15', next: '2027-01-15', by: BY };
const LANGUAGES = ['en', 'es', 'nl', 'ar', 'zh-Hans', 'fr', 'de', 'vi', 'ru', 'uk'];

/** Title of a topic in every locale. */
export const KNOWN_TOPIC = 'Miscarriage';

/** Texts of our own content, which compress as those of a larger site would. */
interface Texts {
  titles: string[];
  descriptions: Record<LocaleId, string[]>;
  words: string[];
}

/**
 * Writes a content folder with long lists of everything: titles and descriptions are put together from those of our own content.
 * Two in five links are in Spanish as well, each twentieth in another language alone.
 */
export function writeLargeContent(folder: string, size: ContentSize): void {
  cpSync(FRAME, folder, { recursive: true });
  const texts = readTexts();
  for (let index = 0; index < size.publishers; index += 1) writePublisher(folder, index, texts);
  for (let index = 0; index < size.topics; index += 1) writeTopic(folder, index, texts);
  for (let index = 0; index < size.terms; index += 1) writeTerm(folder, index, texts);
  for (let index = 0; index < size.links; index += 1) writeLink(folder, index, size, texts);
  for (let index = 0; index < size.stories; index += 1) writeStory(folder, index);
}

function readTexts(): Texts {
  const resources = [...readContent('src/content').resources.values()].map(({ data }) => data);
  const titles = resources.map(({ versions }) => versions[0]!.title);
  const descriptions = Object.fromEntries(
    LOCALE_IDS.map((locale) => [locale, resources.flatMap(({ description }) => description?.[locale] ?? [])]),
  ) as Record<LocaleId, string[]>;
  const words = [...new Set(titles.join(' ').match(/\p{L}{4,}/gu))].filter((word) => /^[A-Za-z]+$/.test(word));
  return { titles, descriptions, words };
}

/** An item of a list for a number: the same for the same number, and spread over the list. */
function pick<T>(items: readonly T[], index: number, salt: number): T {
  let hash = Math.imul(index + 1, 2654435761) ^ Math.imul(salt + 1, 40503);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  return items[((hash ^ (hash >>> 13)) >>> 0) % items.length]!;
}

function name(index: number, salt: number, { words }: Texts): string {
  const said = [0, 1].map((place) => pick(words, index, salt + place).toLowerCase()).join(' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function perLocale<T>(valueOf: (locale: LocaleId) => T): Record<string, T> {
  return Object.fromEntries(LOCALE_IDS.map((locale) => [locale, valueOf(locale)]));
}

/** JSON is YAML, and needs no care about what a text begins with. */
function write(file: string, value: object, body?: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  const json = JSON.stringify(value);
  writeFileSync(file, body === undefined ? json : `---\n${json}\n---\n\n${body}\n`);
}

function writePublisher(folder: string, index: number, texts: Texts): void {
  const kind = pick(['charity', 'hospital', 'government', 'professional-society'], index, 1);
  const names = { name: `${name(index, 11, texts)} foundation`, lang: 'en', kind };
  const country = pick(['GB', 'US', 'CA', 'ES', 'NL'], index, 2);
  write(join(folder, `organizations/publisher-${index}.yaml`), { ...names, country, url: 'https://www.example.org/' });
}

function writeTopic(folder: string, index: number, texts: Texts): void {
  const group = TOPIC_GROUP_IDS[index % TOPIC_GROUP_IDS.length];
  const record = { group, related: [], glossary: [], written: REVIEW.last, review: REVIEW };
  write(join(folder, `topics/topic-${index}/topic.yaml`), record);
  for (const locale of LOCALE_IDS) {
    const description = pick(texts.descriptions[locale], index, 3);
    const alsoCalled = [name(index, 31, texts), name(index, 41, texts)];
    const title = index === 0 ? KNOWN_TOPIC : `${name(index, 21, texts)} ${index}`;
    const fields = { title, alsoCalled, description, status: 'draft' };
    write(join(folder, `topics/topic-${index}/${locale}.mdx`), fields, description);
  }
}

function writeTerm(folder: string, index: number, texts: Texts): void {
  write(join(folder, `glossary/term-${index}/term.yaml`), { sources: ['link-0'], seeAlso: [], added: REVIEW.last });
  for (const locale of LOCALE_IDS) {
    const description = pick(texts.descriptions[locale], index, 4);
    const fields = { title: `${name(index, 51, texts)} ${index}`, description, status: 'draft' };
    write(join(folder, `glossary/term-${index}/${locale}.mdx`), fields, description);
  }
}

function writeLink(folder: string, index: number, { topics, publishers }: ContentSize, texts: Texts): void {
  const topic = index % topics;
  const languages = index % 20 === 7 ? [pick(LANGUAGES, index, 5)] : index % 5 < 2 ? ['en', 'es'] : ['en'];
  const versions = languages.map((lang) => ({
    lang,
    title: `${pick(texts.titles, index, 6)}: ${name(index, 61, texts)} ${index}`,
    url: `https://www.example.org/${lang}/${name(index, 71, texts).replaceAll(' ', '-').toLowerCase()}/${index}`,
    formats: [index % 9 === 0 ? 'video' : index % 7 === 0 ? 'pdf' : 'html'],
    check: { result: 'ok', on: REVIEW.last },
  }));
  write(join(folder, `resources/link-${index}.yaml`), {
    publishers: [`publisher-${index % publishers}`],
    versions,
    placements: [{ topic: `topic-${topic}`, section: pick(PLACEMENT_SECTION_IDS, index, 7), order: 10 }],
    audiences: [index % 6 === 0 ? 'partners' : 'patients'],
    jurisdictions: [pick(['US', 'GB', '001'], index, 8)],
    description: perLocale((locale) => pick(texts.descriptions[locale], index, 9)),
    source: 'example-source',
    selection: { criteria: ['authorship'], by: BY, on: REVIEW.last },
    review: REVIEW,
    history: [{ on: `2026-01-${String((index % 28) + 1).padStart(2, '0')}`, change: 'added', by: BY }],
    texts: perLocale(() => ({ status: 'draft' })),
  });
}

function writeStory(folder: string, index: number): void {
  write(join(folder, `stories/story-${index}.yaml`), {
    resource: `link-${index}`,
    themes: ['miscarriage'],
    teller: 'pregnant',
    contentNotes: ['loss-described'],
    consent: { by: 'organization', on: REVIEW.last },
    added: REVIEW.last,
    review: REVIEW,
  });
}
