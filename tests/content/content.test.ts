import { describe, expect, test } from 'vitest';
import { checkContent } from '../../librarian/check-content.ts';
import { readContent } from '../../librarian/content-reader-fs.ts';
import { formatReport } from '../../librarian/reporters/terminal.ts';
import { LOCALE_IDS, PAGE_IDS } from '../../src/schemas/vocabulary.ts';
import { CONTENT_ROOT, readCollection } from './real-content.ts';

const resources = [...readCollection('resources').values()];
const organizations = readCollection('organizations');
const topics = readCollection('topics');
const topicTexts = readCollection('topicTexts');
const terms = readCollection('terms');
const termTexts = readCollection('termTexts');
const pageTexts = readCollection('pageTexts');
const careCards = readCollection('careCards');
const resourceIds = new Set(resources.map((resource) => resource.id));

const inEveryLocale = (ids: Iterable<string>) =>
  [...ids].flatMap((id) => LOCALE_IDS.map((locale) => `${id}/${locale}`)).sort();

/** Every line of our own with its place: descriptions, notes, titles and texts. */
const OWN_LINES: [place: string, line: string][] = [
  ...resources.flatMap(({ id, data }) => [
    ...lines(`resources/${id} description`, data.description),
    ...lines(`resources/${id} notes`, data.notes ?? {}),
    ...data.versions.flatMap((version) => lines(`resources/${id} insecure`, { [version.lang]: version.insecure })),
  ]),
  ...[...topicTexts.values(), ...termTexts.values(), ...pageTexts.values()].flatMap(({ id, data, body }) => [
    ...lines(id, { title: data.title, description: data.description }),
    ...body.split('\n').flatMap((text, index) => lines(`${id} line ${index + 1} of the text`, { text })),
  ]),
  ...[...topics.values()].flatMap(({ id, data }) =>
    (data.differences ?? []).flatMap((difference) => [
      ...lines(`topics/${id} ${difference.id}`, difference.question),
      ...difference.answers.flatMap((answer) => lines(`topics/${id} ${difference.id} ${answer.source}`, answer.says)),
    ]),
  ),
  ...[...careCards.values()].flatMap(({ id, data }) =>
    data.levels.flatMap((level) => [
      ...lines(`care/${id} ${level.level}`, level.heading),
      ...lines(`care/${id} ${level.level} after`, level.after ?? {}),
      ...level.signs.flatMap((sign) => lines(`care/${id} ${level.level} sign`, sign.text)),
    ]),
  ),
];

function lines(place: string, texts: Record<string, string | undefined>): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) => (text ? [[`${place} ${key}`, text]] : []));
}

const ownLinesWith = (pattern: RegExp) =>
  OWN_LINES.filter(([, line]) => pattern.test(line)).map(([place, line]) => `${place}: ${line}`);

test('the content passes its own check; the only warnings are about addresses not seen to work', () => {
  const today = new Date().toISOString().slice(0, 10);
  const report = checkContent(readContent(CONTENT_ROOT), { today });
  expect(report.errors, formatReport(report)).toEqual([]);
  expect(report.warnings.filter((warning) => warning.rule !== 'unverified-address')).toEqual([]);
});

describe('the directory', () => {
  test('goes beyond the page it began with by 60 resources or more', () => {
    const further = resources.filter(({ data }) => data.source !== 'medlineplus-miscarriage-2020');
    expect(further.length).toBeGreaterThanOrEqual(60);
  });

  test.each(['miscarriage', 'ectopic-pregnancy', 'stillbirth'])('has five resources or more on %s', (topic) => {
    const placed = resources.filter(({ data }) => data.placements.some((placement) => placement.topic === topic));
    expect(placed.length).toBeGreaterThanOrEqual(5);
  });

  test('has resources in more languages than the site is written in, some of them from right to left', () => {
    const languages = new Set(resources.flatMap(({ data }) => data.versions.map((version) => version.lang)));
    expect(languages.size).toBeGreaterThan(10);
    expect([...languages]).toEqual(expect.arrayContaining(['en', 'es', 'nl', 'ar', 'zh-Hans']));
  });
});

describe('texts stand in every locale:', () => {
  test('topics', () => {
    expect([...topicTexts.keys()].sort()).toEqual(inEveryLocale(topics.keys()));
  });

  test('glossary terms', () => {
    expect([...termTexts.keys()].sort()).toEqual(inEveryLocale(terms.keys()));
  });

  test('prose pages', () => {
    expect([...pageTexts.keys()].sort()).toEqual(inEveryLocale(PAGE_IDS));
  });

  test.each([
    ['topics', topicTexts],
    ['glossary terms', termTexts],
    ['prose pages', pageTexts],
  ])('%s, each with a text of its own', (_, texts) => {
    const copies = [...texts.values()].filter(({ id, body, data }) => {
      const english = texts.get(id.replace(/[^/]+$/, 'en'));
      return !id.endsWith('/en') && (body === english?.body || data.description === english?.data.description);
    });
    expect(copies.map((text) => text.id)).toEqual([]);
    expect([...texts.values()].filter((text) => text.body.trim() === '').map((text) => text.id)).toEqual([]);
  });
});

describe.each(LOCALE_IDS)('in %s', (locale) => {
  test('every resource is described in at most 200 characters', () => {
    const long = resources.filter(({ data }) => data.description[locale].length > 200);
    expect(long.map((resource) => resource.id)).toEqual([]);
  });

  test('no two resources are described in the same words', () => {
    const texts = resources.map(({ data }) => data.description[locale]);
    const doubles = texts.filter((text, index) => texts.indexOf(text) !== index);
    expect(doubles).toEqual([]);
  });
});

test('descriptions and notes are translated, not copied from English', () => {
  const copied = resources.flatMap(({ id, data }) =>
    [data.description, data.notes ?? {}].flatMap((texts) =>
      (['es', 'nl'] as const)
        .filter((locale) => texts[locale] && texts[locale] === texts.en)
        .map((locale) => `${id} ${locale}`),
    ),
  );
  expect(copied).toEqual([]);
});

test('a note that stands in one locale stands in all', () => {
  const partial = resources.filter(({ data }) => data.notes && LOCALE_IDS.some((locale) => !data.notes?.[locale]));
  expect(partial.map((resource) => resource.id)).toEqual([]);
});

test('descriptions of topics, terms and pages have at most 200 characters', () => {
  const long = [...topicTexts.values(), ...termTexts.values(), ...pageTexts.values()].filter(
    ({ data }) => data.description.length > 200,
  );
  expect(long.map((text) => text.id)).toEqual([]);
});

test('every resource says who publishes it, for whom, where it applies, in which format, and how it was checked', () => {
  const today = new Date().toISOString().slice(0, 10);
  const incomplete = resources.filter(
    ({ data }) =>
      data.publishers.length === 0 ||
      !data.publishers.every((publisher) => organizations.has(publisher)) ||
      data.audiences.length === 0 ||
      data.jurisdictions.length === 0 ||
      !data.versions.every(({ formats, check }) => formats.length > 0 && (check.result === 'unverified' || check.on)) ||
      data.selection.criteria.length === 0 ||
      data.added > today ||
      data.review.last > today ||
      data.review.next <= data.review.last,
  );
  expect(incomplete.map((resource) => resource.id)).toEqual([]);
});

test('no version has its English title under another language', () => {
  const copies = resources.flatMap(({ id, data }) => {
    const english = data.versions.find((version) => version.lang === 'en');
    return data.versions
      .filter((version) => version.lang !== 'en' && version.title === english?.title)
      .map((version) => `${id} ${version.lang}`);
  });
  expect(copies).toEqual([]);
});

test('a title in a script of its own is in that script', () => {
  const SCRIPTS: Record<string, RegExp> = {
    ar: /\p{Script=Arabic}/u,
    fa: /\p{Script=Arabic}/u,
    ur: /\p{Script=Arabic}/u,
    he: /\p{Script=Hebrew}/u,
    'zh-Hans': /\p{Script=Han}/u,
    'zh-Hant': /\p{Script=Han}/u,
    ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    ko: /\p{Script=Hangul}/u,
    ru: /\p{Script=Cyrillic}/u,
    hi: /\p{Script=Devanagari}/u,
  };
  const strange = resources.flatMap(({ id, data }) =>
    data.versions
      .filter(({ lang, title }) => SCRIPTS[lang] && !SCRIPTS[lang].test(title))
      .map(({ lang, title }) => `${id} ${lang}: ${title}`),
  );
  expect(strange).toEqual([]);
});

test('where sources differ, every answer names a source that is listed', () => {
  const answers = [...topics.values()].flatMap(({ data }) =>
    (data.differences ?? []).flatMap((difference) => difference.answers.map((answer) => answer.source)),
  );
  expect(answers.filter((source) => !resourceIds.has(source))).toEqual([]);
  expect(answers.length).toBeGreaterThan(0);
});

describe('our own words', () => {
  test('have no telephone numbers, which go out of date unseen', () => {
    const number = /\+\d|\(0\)|(?:\d[ ./()-]{0,2}){7,}/;
    const year = /\b(?:19|20)\d\d\b/g;
    expect(OWN_LINES.filter(([, line]) => number.test(line.replace(year, '')))).toEqual([]);
  });

  test('have no emergency numbers, which are kept in one place', () => {
    const site = readCollection('settings').get('site')?.data;
    const numbers = site?.emergencyNumbers.map(({ number }) => number) ?? [];
    expect(numbers).toEqual(['999', '911', '112']);
    expect(ownLinesWith(new RegExp(`(?<![\\d.,])(?:${numbers.join('|')})(?![\\d.,%])`))).toEqual([]);
  });

  test('have no exclamation marks', () => {
    expect(ownLinesWith(/[!¡]/)).toEqual([]);
  });

  test('have no straight quotes, no dots for an ellipsis and no double spaces', () => {
    const outsideElements = OWN_LINES.map(([place, line]): [string, string] => [
      place,
      line.replace(/<[^>]*>|\]\([^)]*\)/g, '·'),
    ]);
    const found = outsideElements.filter(([, line]) => /["']|\.\.\.|\S {2}\S/.test(line));
    expect(found).toEqual([]);
  });

  test('end Spanish questions as they begin', () => {
    const count = (text: string, mark: string) => text.split(mark).length - 1;
    const spanish = OWN_LINES.filter(([place]) => / es$|\/es\b/.test(place));
    expect(spanish.filter(([, line]) => count(line, '¿') !== count(line, '?'))).toEqual([]);
    expect(spanish.length).toBeGreaterThan(100);
  });

  test('are drafts until a named person has reviewed them', () => {
    const texts = [...topicTexts.values(), ...termTexts.values(), ...pageTexts.values(), ...careCards.values()];
    const claimed = texts.filter(({ data }) => data.status === 'reviewed' && !(data.reviewer && data.reviewedOn));
    expect(claimed.map((text) => text.id)).toEqual([]);
  });
});
