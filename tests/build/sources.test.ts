import type { HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { readContentEntries, type ContentEntry } from './content-fs.ts';
import { pageAt, readSite, type Site } from './pages-fs.ts';
import { ROOT } from './site-fs.ts';

interface FactFile {
  source: { resource: string };
  text: Record<LocaleId, string>;
}
interface TopicFile {
  questions?: { id: string; question: Record<LocaleId, string>; facts: string[] }[];
}
interface GuideFile {
  topic: string;
  timeline?: { steps: { facts?: string[] }[] };
}

let site: Site;
let content: ContentEntry[];
let facts: Map<string, FactFile>;
let topics: Map<string, TopicFile>;
let guides: Map<string, GuideFile>;

beforeAll(() => {
  site = readSite(inject('site'));
  content = readContentEntries(`${ROOT}/src/content`);
  facts = recordsBelow<FactFile>('facts');
  topics = recordsBelow<TopicFile>('topics');
  guides = recordsBelow<GuideFile>('guides');
});

/** The records of a folder of the content by id, without texts. */
function recordsBelow<D>(folder: string): Map<string, D> {
  return new Map(
    content
      .filter(({ file }) => file.startsWith(`${folder}/`) && file.endsWith('.yaml'))
      .map(({ file, data }) => [file.slice(folder.length + 1).replace(/(\/[^/]+)?\.yaml$/, ''), data as D]),
  );
}

/** Ids of the facts that the texts of a topic and of its guides name, in one locale or beside the text. */
function factsOfTopic(topic: string, locale: LocaleId): string[] {
  const ofTopic = [...guides].filter(([, guide]) => guide.topic === topic);
  const folders = [`topics/${topic}`, ...ofTopic.map(([id]) => `guides/${id}`)];
  const files = folders.map((folder) => `${folder}/${locale}.mdx`);
  const bodies = content.filter(({ file }) => files.includes(file)).map(({ body }) => body);
  return [
    ...(topics.get(topic)?.questions ?? []).flatMap((question) => question.facts),
    ...bodies.flatMap((body) => [...body.matchAll(/<Fact\s+id="([^"]+)"/g)].map(([, id]) => id ?? '')),
    ...ofTopic.flatMap(([, guide]) => (guide.timeline?.steps ?? []).flatMap((step) => step.facts ?? [])),
  ];
}

/** The figures of a table in its order: "1 in 8". */
function figures(table: HTMLElement | null): string[] {
  return (table?.querySelectorAll('td.figure') ?? []).map((cell) => cell.text.trim());
}

describe('the page on what the sources of a topic say', () => {
  test('has every fact of the topic and of its guides once, with its words and a link to its source', () => {
    let rows = 0;
    for (const locale of LOCALE_IDS) {
      const { urls } = pageContext(locale);
      for (const topic of topics.keys()) {
        const { root } = pageAt(site, urls.topicSources(topic));
        const shown = root.querySelectorAll('tr[id]');
        const wanted = new Set(factsOfTopic(topic, locale));
        rows += wanted.size;
        expect(shown.map(({ id }) => id).sort(), `${locale} ${topic}`).toEqual(
          [...wanted].map((id) => `fact-${id}`).sort(),
        );
        for (const row of shown) {
          const fact = facts.get(row.id.replace('fact-', ''))!;
          expect(row.querySelector('th a')?.getAttribute('href')).toBe(urls.resource(fact.source.resource));
          expect(row.querySelectorAll('td')[1]?.text).toContain(fact.text[locale]);
        }
      }
    }
    expect(rows).toBeGreaterThan(60 * LOCALE_IDS.length);
  });

  test('has a table for every question, which the topic’s own page leads to', () => {
    for (const locale of LOCALE_IDS) {
      const { urls } = pageContext(locale);
      for (const [topic, { questions = [] }] of topics) {
        const page = pageAt(site, urls.topicSources(topic));
        const links = pageAt(site, urls.topic(topic)).root.querySelectorAll('#sources a');
        expect(links.map((link) => link.getAttribute('href'))).toEqual([
          ...questions.map(({ id }) => `${page.path}#${id}`),
          page.path,
        ]);
        for (const { id, question, facts: ids } of questions) {
          const table = page.root.querySelector(`table[id="${id}"]`);
          expect(table?.querySelector('caption')?.text).toBe(question[locale]);
          expect(table?.querySelectorAll('tbody tr').map((row) => row.id)).toEqual(ids.map((each) => `fact-${each}`));
        }
      }
    }
  });

  test('lists every source of its tables below them', () => {
    for (const locale of LOCALE_IDS) {
      const { urls } = pageContext(locale);
      for (const topic of topics.keys()) {
        const { root } = pageAt(site, urls.topicSources(topic));
        const listed = root.querySelectorAll('.source-list a').map((link) => link.getAttribute('href'));
        expect(new Set(listed).size).toBe(listed.length);
        const inTables = root.querySelectorAll('tr th a').map((link) => link.getAttribute('href'));
        expect(inTables.filter((address) => !listed.includes(address))).toEqual([]);
      }
    }
  });
});

describe('figures on which sources differ stand side by side', () => {
  test('the week until which it is called a miscarriage: 13, 20, 23, 24 and 28', () => {
    const weeks = Object.fromEntries(
      LOCALE_IDS.map((locale) => {
        const { root } = pageAt(site, pageContext(locale).urls.topicSources('miscarriage'));
        const numbers = figures(root.querySelector('#until-which-week')).map((figure) => /\d+/.exec(figure)?.[0]);
        return [locale, [...new Set(numbers)].sort()];
      }),
    );
    expect(weeks).toEqual(Object.fromEntries(LOCALE_IDS.map((locale) => [locale, ['13', '20', '23', '24', '28']])));
  });

  test('how common it is: 1 in 4, 1 in 5 and 1 in 8, in the words of each language', () => {
    for (const locale of LOCALE_IDS) {
      const { t, urls, format } = pageContext(locale);
      const shown = figures(pageAt(site, urls.topicSources('miscarriage')).root.querySelector('#how-common'));
      for (const number of [4, 5, 8]) {
        const oneIn = t('fact.one-in', { value: format.number(number) });
        expect(
          shown.filter((figure) => figure.includes(oneIn)),
          `${locale} ${oneIn}`,
        ).not.toEqual([]);
      }
    }
    const english = figures(pageAt(site, '/en/topics/miscarriage/sources/').root.querySelector('#how-common'));
    expect(english).toEqual(expect.arrayContaining(['1 in 5', '1 in 8', 'about 10%']));
  });
});
