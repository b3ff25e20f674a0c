import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../librarian/content-reader-fs.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import type { MedlinePlusTopic } from './medlineplus-fs.ts';
import { firstSentence, summaryBlocks, type SummaryBlock } from './summary-blocks.ts';

/** A small content folder that is valid: what a site needs besides its topics. */
const FRAME = join(import.meta.dirname, '../../tests/fixtures/content/valid');
/** Day of the MedlinePlus file. */
const DAY = '2024-06-06';
const REVIEW = { last: DAY, next: '2099-01-01', by: 'National Library of Medicine' };
const CITE = ' <Cite id="medlineplus" />';

/**
 * Writes MedlinePlus topics as a content folder of this project. The English text is the whole summary; the other
 * locales get its first paragraph, so that the build takes no longer than what is measured needs.
 */
export function writeMedlinePlusContent(folder: string, topics: readonly MedlinePlusTopic[]): void {
  cpSync(FRAME, folder, { recursive: true });
  writeJson(join(folder, 'organizations/medlineplus.yaml'), {
    name: 'MedlinePlus',
    lang: 'en',
    kind: 'government',
    country: 'US',
    url: 'https://medlineplus.gov/',
  });
  writeJson(join(folder, 'resources/medlineplus.yaml'), resource(topics[0]?.slug ?? ''));
  for (const topic of topics) writeTopic(join(folder, 'topics', topic.slug), topic);
}

function resource(topic: string) {
  return {
    publishers: ['medlineplus'],
    versions: [
      {
        lang: 'en',
        title: 'MedlinePlus health topics',
        url: 'https://medlineplus.gov/healthtopics.html',
        formats: ['html'],
        check: { result: 'ok', on: DAY },
      },
    ],
    placements: [{ topic, section: 'start-here', order: 10 }],
    audiences: ['patients'],
    jurisdictions: ['US'],
    description: perLocale('Health topics of the National Library of Medicine.'),
    source: 'example-source',
    selection: { criteria: ['authorship'], by: REVIEW.by, on: DAY },
    review: REVIEW,
    history: [{ on: DAY, change: 'added', by: REVIEW.by }],
    texts: perLocale({ status: 'draft' }),
  };
}

function perLocale<T>(value: T): Record<string, T> {
  return Object.fromEntries(LOCALE_IDS.map((locale) => [locale, value]));
}

/** JSON is YAML, and needs no care about what a text begins with. */
function writeJson(file: string, value: object): void {
  writeFileSync(file, JSON.stringify(value));
}

function writeTopic(folder: string, { title, alsoCalled, summaryHtml }: MedlinePlusTopic): void {
  mkdirSync(folder, { recursive: true });
  writeJson(join(folder, 'topic.yaml'), {
    group: 'pregnancy-and-reproduction',
    related: [],
    glossary: [],
    written: DAY,
    review: REVIEW,
  });
  const description = firstSentence(summaryHtml, 200);
  const searchTerms = ownSearchTerms().get(title);
  const fields = {
    title,
    alsoCalled,
    ...(searchTerms && { searchTerms }),
    description,
    status: 'draft',
    readingWaiver: 'Text of MedlinePlus.',
  };
  const blocks = summaryBlocks(summaryHtml).map(markdown);
  for (const locale of LOCALE_IDS) {
    const body = locale === 'en' ? blocks : blocks.slice(0, 1);
    writeFileSync(join(folder, `${locale}.mdx`), `---\n${JSON.stringify(fields)}\n---\n\n${body.join('\n\n')}\n`);
  }
}

let own: Map<string, readonly string[]> | undefined;

/** The words that this project knows for topics of the same title, which every contender gets. */
function ownSearchTerms(): Map<string, readonly string[]> {
  own ??= new Map(
    [...readContent('src/content').topicTexts.values()]
      .filter(({ locale }) => locale === 'en')
      .map(({ data }) => [data.title, data.searchTerms ?? []]),
  );
  return own;
}

function markdown(block: SummaryBlock): string {
  if (block.kind === 'list') return block.items.map((item) => `- ${escaped(item)}${CITE}`).join('\n');
  return block.kind === 'heading' ? `## ${escaped(block.text)}` : escaped(block.text) + CITE;
}

/** A text in which no character is markup. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#+\-!|~&.]/g, '\\$&');
}
