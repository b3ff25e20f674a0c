import { describe, expect, test } from 'vitest';
import { checkContent } from '../../librarian/check-content.ts';
import { readContent } from '../../librarian/content-reader-fs.ts';
import { formatReport } from '../../librarian/reporters/terminal.ts';
import { addedOn } from '../../src/domain/history.ts';
import { LOCALE_IDS, PAGE_IDS, TERM_KINDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { CONTENT_ROOT, readCollection } from './real-content.ts';

const resources = [...readCollection('resources').values()];
const organizations = readCollection('organizations');
const topics = readCollection('topics');
const topicTexts = readCollection('topicTexts');
const terms = readCollection('terms');
const termTexts = readCollection('termTexts');
const pageTexts = readCollection('pageTexts');
const guides = readCollection('guides');
const guideTexts = readCollection('guideTexts');
const facts = readCollection('facts');
const concepts = [...readCollection('concepts').values()];
const careCards = readCollection('careCards');
const careCountries = readCollection('careCountries');
const clinics = readCollection('clinics');
const resourceIds = new Set(resources.map((resource) => resource.id));
const prose = [...topicTexts.values(), ...guideTexts.values(), ...termTexts.values(), ...pageTexts.values()];
const OTHER_LOCALES = LOCALE_IDS.filter((locale) => locale !== 'en');

/** The topics the site was made for. */
const TOPICS = [
  'bleeding-in-early-pregnancy',
  'ectopic-pregnancy',
  'grief-after-pregnancy-loss',
  'miscarriage',
  'molar-pregnancy',
  'pregnancy-after-loss',
  'recurrent-pregnancy-loss',
  'stillbirth',
];

const inEveryLocale = (ids: Iterable<string>) =>
  [...ids].flatMap((id) => LOCALE_IDS.map((locale) => `${id}/${locale}`)).sort();

/** Every line of our own with its place: descriptions, notes, titles and texts. */
const OWN_LINES: [place: string, line: string][] = [
  ...resources.flatMap(({ id, data }) => [
    ...lines(`resources/${id} description`, data.description ?? {}),
    ...lines(`resources/${id} notes`, data.notes ?? {}),
    ...lines(`resources/${id} review`, data.review.note ?? {}),
    ...data.history.flatMap((change) => lines(`resources/${id} ${change.change}`, change.note ?? {})),
    ...data.versions.flatMap((version) => lines(`resources/${id} insecure`, { [version.lang]: version.insecure })),
  ]),
  ...prose.flatMap(({ id, data, body }) => [
    ...lines(id, { title: data.title, description: data.description }),
    ...body.split('\n').flatMap((text, index) => lines(`${id} line ${index + 1} of the text`, { text })),
  ]),
  ...[...topics.values()].flatMap(({ id, data }) =>
    (data.questions ?? []).flatMap((question) => lines(`topics/${id} ${question.id}`, question.question)),
  ),
  ...[...facts.values()].flatMap(({ id, data }) => [
    ...lines(`facts/${id} text`, data.text),
    ...lines(`facts/${id} denominator`, data.denominator ?? {}),
  ]),
  ...[...guides.values()].flatMap(({ id, data }) =>
    (data.timeline?.steps ?? []).flatMap((step) => [
      ...lines(`guides/${id} ${step.id} title`, step.title),
      ...lines(`guides/${id} ${step.id} when`, step.when ?? {}),
      ...lines(`guides/${id} ${step.id} text`, step.text),
    ]),
  ),
  ...[...careCountries.values()].flatMap(({ id, data }) =>
    data.contacts.flatMap((contact) => lines(`care-countries/${id} ${contact.level}`, contact.text)),
  ),
  ...[...careCards.values()].flatMap(({ id, data }) =>
    data.levels.flatMap((level) => [
      ...lines(`care/${id} ${level.level}`, level.heading),
      ...lines(`care/${id} ${level.level} after`, level.after ?? {}),
      ...level.signs.flatMap((sign) => lines(`care/${id} ${level.level} sign`, sign.text)),
    ]),
  ),
  ...[...clinics.values()].flatMap(({ id, data }) => [
    ...lines(`clinics/${id} emergency`, data.emergency),
    ...lines(`clinics/${id} basis`, data.basis?.note ?? {}),
    ...data.about.flatMap((text) => lines(`clinics/${id} about`, text)),
    ...(data.team ?? []).flatMap(({ title, text }) => [
      ...lines(`clinics/${id} team`, title),
      ...lines(`clinics/${id} team`, text),
    ]),
    ...data.advice.flatMap(({ id: advice, title, text, points = [] }) => [
      ...lines(`clinics/${id} ${advice} title`, title ?? {}),
      ...lines(`clinics/${id} ${advice} text`, text ?? {}),
      ...points.flatMap((point) => lines(`clinics/${id} ${advice} point`, point)),
    ]),
  ]),
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

  test('has the topics it was made for', () => {
    expect([...topics.keys()].sort()).toEqual(TOPICS);
  });

  test.each(TOPICS)('has resources in five sections or more on %s', (topic) => {
    const sections = resources.flatMap(({ data }) =>
      data.placements.filter((placement) => placement.topic === topic).map((placement) => placement.section),
    );
    expect(new Set(sections).size).toBeGreaterThanOrEqual(5);
  });

  test.each(TOPICS)('has resources on %s that a reader of any locale can read', (topic) => {
    const languages = new Set(
      resources
        .filter(({ data }) => data.placements.some((placement) => placement.topic === topic))
        .flatMap(({ data }) => data.versions.map((version) => version.lang)),
    );
    expect(LOCALE_IDS.filter((locale) => !languages.has(locale) && !languages.has('en'))).toEqual([]);
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

  test('guides', () => {
    expect([...guideTexts.keys()].sort()).toEqual(inEveryLocale(guides.keys()));
    expect(guides.size).toBeGreaterThan(0);
  });

  test('glossary terms', () => {
    expect([...termTexts.keys()].sort()).toEqual(inEveryLocale(terms.keys()));
  });

  test('prose pages', () => {
    expect([...pageTexts.keys()].sort()).toEqual(inEveryLocale(PAGE_IDS));
  });

  test.each([
    ['topics', topicTexts],
    ['guides', guideTexts],
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
    const long = resources.filter(({ data }) => (data.description?.[locale] ?? '').length > 200);
    expect(long.map((resource) => resource.id)).toEqual([]);
  });

  test('no two resources are described in the same words', () => {
    const texts = resources.map(({ data }) => data.description?.[locale] ?? '');
    const doubles = texts.filter((text, index) => texts.indexOf(text) !== index);
    expect(doubles).toEqual([]);
  });
});

test('descriptions and notes are translated, not copied from English', () => {
  const copied = resources.flatMap(({ id, data }) =>
    [data.description ?? {}, data.notes ?? {}].flatMap((texts) =>
      OTHER_LOCALES.filter((locale) => texts[locale] && texts[locale] === texts.en).map((locale) => `${id} ${locale}`),
    ),
  );
  expect(copied).toEqual([]);
});

test('a note that stands in one locale stands in all', () => {
  const partial = resources.filter(({ data }) => data.notes && LOCALE_IDS.some((locale) => !data.notes?.[locale]));
  expect(partial.map((resource) => resource.id)).toEqual([]);
});

test('descriptions of topics, guides, terms and pages have at most 200 characters', () => {
  const long = prose.filter(({ data }) => data.description.length > 200);
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
      data.selection.on > today ||
      addedOn(data) > today ||
      data.history.some(({ on, by }) => on > today || by === '') ||
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

describe('facts', () => {
  const questions = [...topics.values()].flatMap(({ data }) => data.questions ?? []);

  test('each name a resource of the directory that says so, and the day it was read', () => {
    const unsourced = [...facts.values()].filter(
      ({ data }) => !resourceIds.has(data.source.resource) || data.source.on > data.review.last,
    );
    expect(unsourced.map((fact) => fact.id)).toEqual([]);
    expect(facts.size).toBeGreaterThan(50);
  });

  test('that answer a question are there, each from another source or place in it', () => {
    expect(questions.flatMap((question) => question.facts).filter((id) => !facts.has(id))).toEqual([]);
    const sameSentence = questions.flatMap((question) => {
      const texts = question.facts.map((id) => facts.get(id)?.data.text.en);
      return texts.filter((text, index) => texts.indexOf(text) !== index);
    });
    expect(sameSentence).toEqual([]);
    expect(questions.length).toBeGreaterThan(5);
  });

  test('have their figure in their sentence, in digits or in words; percent also as so many of 10', () => {
    const absent = [...facts.values()].flatMap(({ id, data }) => {
      const said = numbersIn(data.text.en);
      const { amount, from, to, unit } = data.value ?? {};
      const inTens = (figure: number) => unit === 'percent' && said.has(10) && said.has(figure / 10);
      return [amount, from, to]
        .filter((figure) => figure !== undefined && !said.has(figure) && !inTens(figure))
        .map((figure) => `${id}: ${figure}`);
    });
    expect(absent).toEqual([]);
  });

  test.each(OTHER_LOCALES)('have in %s no figure that their English sentence has not', (locale) => {
    const other = [...facts.values()].flatMap(({ id, data }) => {
      const said = numbersIn(data.text.en);
      return digitsIn(withoutMonths(data.text[locale]))
        .filter((figure) => !said.has(figure))
        .map((figure) => `${id}: ${figure}`);
    });
    expect(other).toEqual([]);
  });

  test.each(OTHER_LOCALES)('have in %s every figure of their English sentence', (locale) => {
    const lost = [...facts.values()].flatMap(({ id, data }) => {
      const said = new Set(digitsIn(data.text[locale]));
      return digitsIn(data.text.en)
        .filter((figure) => !said.has(figure) && !(locale === 'ar' && inArabicWords(figure, data.text.ar)))
        .map((figure) => `${id}: ${figure}`);
    });
    expect(lost).toEqual([]);
  });
});

/** A text without the months that Chinese writes in figures. */
function withoutMonths(text: string): string {
  return text.replaceAll(/\d{1,2}月/g, '月');
}

/** Every number of a sentence in digits: 1,000 and 1.000 are 1000, 0,5 is 0.5. */
function digitsIn(text: string): number[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) =>
    Number(number.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')),
  );
}

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Every number of an English sentence, in digits and in words; a half may be meant as 1 in 2, as 50% or as 0.5. */
function numbersIn(english: string): Set<number> {
  const words: string[] = english.toLowerCase().match(/[a-z]+/g) ?? [];
  return new Set([
    ...digitsIn(english),
    ...words.flatMap((word) => (NUMBER_WORDS.includes(word) ? [NUMBER_WORDS.indexOf(word) + 1] : [])),
    ...(words.includes('once') ? [1] : []),
    ...(words.includes('half') ? [0.5, 2, 50] : []),
  ]);
}

/** Whether an Arabic sentence says a number in words: one and two in the form of the noun, some others as an ordinal. */
function inArabicWords(figure: number, text: string): boolean {
  const words: Record<number, RegExp> = { 1: /./, 2: /ين(?!\p{L})/u, 6: /الستة/, 16: /الستة عشر/, 20: /العشرين/ };
  return words[figure]?.test(text) ?? false;
}

describe('the words of the search', () => {
  const wordsIn = (locale: LocaleId) =>
    concepts.flatMap(({ id, data }) =>
      TERM_KINDS.flatMap((kind) => data.terms[locale]?.[kind] ?? []).map((word): [id: string, word: string] => [
        id,
        word,
      ]),
    );

  test.each(LOCALE_IDS)('lead to every topic in %s', (locale) => {
    const reached = concepts.filter(({ data: { target, terms } }) => target.topic && terms[locale]?.lay?.length);
    expect(TOPICS.filter((topic) => !reached.some(({ data }) => data.target.topic === topic))).toEqual([]);
  });

  test.each([
    ['en', /^(?:abortions?|terminations?|termination of pregnancy)$/i],
    ['es', /^(?:abortos?|aborto (?:inducido|provocado|voluntario)|interrupción (?:voluntaria )?del embarazo)$/i],
    ['nl', /^(?:abortus|abortus provocatus|zwangerschapsafbreking)$/i],
    ['ar', /^(?:ال)?(?:إ|ا)جهاض(?: (?:ال)?(?:متعمد|محرض|اختياري))?$/],
    ['zh-Hans', /^(?:人工流产|人流|堕胎|打胎|引产)$/],
  ] as const)('in %s are none that by itself names an induced abortion', (locale, bare) => {
    expect(wordsIn(locale).filter(([, word]) => bare.test(word))).toEqual([]);
    expect(wordsIn(locale).length).toBeGreaterThan(100);
  });

  test.each([
    ['ar', /\p{Script=Arabic}/u],
    ['zh-Hans', /\p{Script=Han}/u],
  ] as const)('in %s are in its script, but for abbreviations and names of medicines', (locale, script) => {
    const words = wordsIn(locale);
    const own = words.filter(([, word]) => script.test(word));
    expect(own.length / words.length).toBeGreaterThan(0.8);
  });
});

describe('our own words', () => {
  test('have no telephone numbers, which go out of date unseen', () => {
    const number = /\+\d|\(0\)|(?:\d[ ./()-]{0,2}){7,}/;
    const year = /\b(?:19|20)\d\d\b/g;
    expect(OWN_LINES.filter(([, line]) => number.test(line.replace(year, '')))).toEqual([]);
  });

  test('have no emergency numbers, which are kept in one place, but for the pages that give them', () => {
    const numbers = [...careCountries.values()].flatMap(({ data }) =>
      data.contacts.flatMap(({ level, number }) => (level === 'emergency' && number ? [number] : [])),
    );
    expect([...new Set(numbers)].sort()).toEqual(['112', '911', '999']);
    const sources = [...careCountries.values()].flatMap(({ data }) =>
      data.contacts.flatMap(({ source }) => source ?? []),
    );
    const aboutNumbers = new Set(sources.map((id) => `resources/${id}`));
    const found = OWN_LINES.filter(([place]) => !aboutNumbers.has(place.split(' ')[0] ?? '')).filter(([, line]) =>
      new RegExp(`(?<![\\d.,])(?:${numbers.join('|')})(?![\\d.,%])`).test(line),
    );
    expect(found).toEqual([]);
  });

  test('have no exclamation marks', () => {
    expect(ownLinesWith(/[!¡！]/)).toEqual([]);
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

  test.each([
    ['ar', /\p{Script=Arabic}/u],
    ['zh-Hans', /\p{Script=Han}/u],
  ] as const)('in %s are in its script', (locale, script) => {
    const said = linesIn(locale).filter(([, line]) => /\p{L}/u.test(withoutElements(line)));
    expect(said.filter(([, line]) => !script.test(line))).toEqual([]);
    expect(said.length).toBeGreaterThan(500);
  });

  test('in Arabic have its marks of punctuation and Western digits', () => {
    const strange = /[\p{Script=Arabic}][,;?]|[٠-٩۰-۹]|[“”]/u;
    expect(linesIn('ar').filter(([, line]) => strange.test(withoutElements(line)))).toEqual([]);
  });

  test('in Chinese have marks of full width and no spaces between characters', () => {
    const strange = /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}|\p{Script=Han} +\p{Script=Han}|[「」『』]/u;
    expect(linesIn('zh-Hans').filter(([, line]) => strange.test(withoutElements(line)))).toEqual([]);
  });

  test('are drafts until a named person has reviewed them', () => {
    const records = [...resources, ...facts.values(), ...careCards.values(), ...careCountries.values()];
    const states = [
      ...prose.map(({ id, data }) => ({ id, state: data })),
      ...records.flatMap(({ id, data }) =>
        LOCALE_IDS.flatMap((locale) => data.texts?.[locale] ?? []).map((state) => ({ id, state })),
      ),
      ...[...guides.values()].flatMap(({ id, data }) =>
        LOCALE_IDS.flatMap((locale) => data.timeline?.texts[locale] ?? []).map((state) => ({ id, state })),
      ),
    ];
    const claimed = states.filter(({ state }) => state.status === 'reviewed' && !(state.reviewer && state.reviewedOn));
    expect(claimed.map(({ id }) => id)).toEqual([]);
  });
});

/** The lines of our own in a locale: fields of records, and texts with a file of their own. */
function linesIn(locale: LocaleId): [place: string, line: string][] {
  return OWN_LINES.filter(([place]) => place.endsWith(` ${locale}`) || place.split(' ')[0]?.endsWith(`/${locale}`));
}

/** A line without the elements, link targets and code in it. */
function withoutElements(line: string): string {
  return line.replaceAll(/<[^>]*>|\]\([^)]*\)/g, '·');
}
