import { describe, expect, test } from 'vitest';
import { infobuttonAnswerContract, infobuttonIndexContract } from '../../../../src/feeds/contract.ts';
import { codeAnswer, topicAnswer, type AnswerContent } from '../../../../src/feeds/infobutton/answer.ts';
import { infobuttonIndex } from '../../../../src/feeds/infobutton/index-file.ts';
import { mappedCodes } from '../../../../src/feeds/infobutton/mapped-codes.ts';
import type { Recall, Topic } from '../../../../src/domain/entities.ts';
import { pageContext } from '../../../../src/i18n/page-context.ts';
import { LOCALE_IDS, type LocaleId } from '../../../../src/schemas/vocabulary.ts';
import { everywhere, guide, organization, placed, recall, term, topic } from '../../domain/example-entities.ts';
import { RECORDED_SHAPE } from './recorded-shape.ts';
import { placedByTopic } from '../../../../src/domain/topic-sections.ts';

const LOSS = topic({
  id: 'loss',
  care: 'loss',
  codes: {
    icd10cm: [
      { code: 'O03', display: 'Example <abortion>', confirmed: true, term: 'word' },
      { code: 'O20', confirmed: true, nearest: true },
    ],
    snomedct: [{ code: '17369002', confirmed: false }],
  },
} as Partial<Topic>);
const BLEEDING = topic({
  id: 'bleeding',
  codes: { icd10cm: [{ code: 'O20', display: 'Bleeding', confirmed: true }] },
} as Partial<Topic>);
const GRIEF = topic({
  id: 'grief',
  codes: { mesh: [{ code: 'D006117', display: 'Grief', confirmed: true, nearest: true, term: 'word' }] },
} as Partial<Topic>);
const TOPICS = [BLEEDING, GRIEF, LOSS];

const CONTENT: AnswerContent = {
  resourcesByTopic: placedByTopic([
    placed('later', 'loss', { 'start-here': 20 }, ['en', 'es']),
    placed('handout', 'loss', { 'patient-handouts': 1 }, ['en']),
    placed('first', 'loss', { 'start-here': 10, 'patient-handouts': 5 }, ['en']),
    placed('dutch', 'loss', { 'start-here': 1 }, ['nl']),
    placed('elsewhere', 'loss', { symptoms: 1 }, ['en']),
    ...[1, 2, 3, 4].map((each) => placed(`more-${each}`, 'loss', { 'patient-handouts': 10 + each }, ['en'])),
  ]),
  guides: [guide({ id: 'steps', topic: 'loss' }), guide({ id: 'other', topic: 'other' })],
  termById: new Map([['word', term({ id: 'word' })]]),
};

const context = (locale: LocaleId = 'en') => ({
  page: pageContext(locale),
  origin: 'https://example.org',
  recalls: [],
});
const codes = mappedCodes(TOPICS, 'mark');
const answerFor = (code: string, locale: LocaleId = 'en') =>
  codeAnswer(
    codes.find((each) => each.code === code)!,
    CONTENT,
    context(locale),
  ).feed;
const ids = (feed: ReturnType<typeof answerFor>) =>
  feed.entry.map(({ id }) => id._value.replace('https://example.org', ''));

describe('codes', () => {
  test('that were not seen in a published source are left out, unless they are to be marked', () => {
    const of = (unconfirmed: 'omit' | 'mark') => mappedCodes(TOPICS, unconfirmed).map(({ code }) => code);
    expect(of('omit')).toEqual(['O03', 'O20', 'D006117']);
    expect(of('mark')).toEqual(['O03', 'O20', '17369002', 'D006117']);
  });

  test('of several topics lead to the one that they mean first', () => {
    const shared = codes.find(({ code }) => code === 'O20');
    expect(shared?.topics.map(({ id }) => id)).toEqual(['bleeding', 'loss']);
    expect(shared).toMatchObject({ display: 'Bleeding', nearest: false });
  });

  test('lead to three topics at most, the one they stand for as a whole first', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) =>
      topic({
        id,
        codes: {
          umls: [
            { code: 'C0000001', confirmed: true },
            { code: 'C0000002', confirmed: true },
          ],
        },
      }),
    );
    const leading = topic({ id: 'z', codes: { umls: [{ code: 'C0000002', confirmed: true }] } });
    const [one, two] = mappedCodes([...many, leading], 'omit');
    expect(one?.topics.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(two?.topics.map(({ id }) => id)).toEqual(['z', 'a', 'b']);
  });
});

describe('the answer for a code', () => {
  test('has topics, the word itself, guides, then resources in the language, five at most', () => {
    expect(ids(answerFor('O03'))).toEqual([
      '/en/topics/loss/',
      '/en/glossary/word/',
      '/en/topics/loss/steps/',
      '/en/resources/first/',
      '/en/resources/later/',
      '/en/resources/handout/',
      '/en/resources/more-1/',
      '/en/resources/more-2/',
    ]);
    expect(ids(answerFor('O03', 'nl'))).toEqual([
      '/nl/topics/loss/',
      '/nl/glossary/word/',
      '/nl/topics/loss/steps/',
      '/nl/resources/dutch/',
    ]);
  });

  test('begins with the word where no topic means just this, and says so', () => {
    const feed = answerFor('D006117');
    expect(ids(feed).slice(0, 2)).toEqual(['/en/glossary/word/', '/en/topics/grief/']);
    expect(feed.subtitle._value).toContain(pageContext('en').t('infobutton.nearest'));
    expect(feed.category).toContainEqual({ scheme: 'answer.nearest', term: 'true' });
    expect(answerFor('O03').category.some(({ scheme }) => scheme === 'answer.nearest')).toBe(false);
  });

  test('keeps the clinical name of the code for programs', () => {
    const { subtitle, category } = answerFor('O03');
    expect(category).toContainEqual({ scheme: 'mainSearchCriteria.v.dn', term: 'Example <abortion>' });
    expect(subtitle._value).not.toContain('abortion');
  });

  test('marks a code that was not seen in a published source', () => {
    const feed = answerFor('17369002');
    expect(feed.category).toContainEqual({ scheme: 'answer.confirmed', term: 'false' });
    expect(feed.category).toContainEqual({ scheme: 'mainSearchCriteria.v.dn', term: '' });
    expect(feed.subtitle._value).toContain(pageContext('en').t('infobutton.unconfirmed'));
  });

  test('says of a topic what it is, when to get help, and that no clinician has reviewed it', () => {
    const { t } = pageContext('en');
    const [entry] = answerFor('O03').entry;
    expect(entry?.summary._value).toContain(t('topic.draft'));
    expect(entry?.summary._value).toContain('href="https://example.org/en/topics/loss/#get-help"');
    expect(entry?.category).toContainEqual({ scheme: 'answer.textStatus', term: 'draft' });
  });

  test('gives a resource to its publisher, with the language and dates of its own', () => {
    const resources = answerFor('O03').entry.filter(({ id }) => id._value.endsWith('/first/'));
    expect(resources).toMatchObject([
      {
        lang: 'en',
        title: { _value: 'Guide in en' },
        author: [{ name: { _value: organization().name } }],
        updated: { _value: '2026-11-20T00:00:00Z' },
        link: [
          { rel: 'alternate', href: 'https://example.org/en', type: 'text/html' },
          { rel: 'related', href: 'https://example.org/en/resources/first/' },
        ],
      },
    ]);
  });

  test('is as old as the youngest of what it holds, and no younger', () => {
    const old = topic({
      ...LOSS,
      written: '2024-01-01',
      review: { last: '2025-02-03', next: '2026-02-03', by: 'Editors' },
    });
    const [mapped] = mappedCodes([old], 'omit');
    const { feed } = codeAnswer(
      mapped!,
      { ...CONTENT, resourcesByTopic: new Map(), guides: [], termById: new Map() },
      context(),
    );
    expect(feed.entry[0]?.updated._value).toBe('2025-02-03T00:00:00Z');
    expect(feed.updated._value).toBe('2025-02-03T00:00:00Z');
  });
});

describe('what is recalled', () => {
  const on = '2026-11-25';

  test('is dated by its recall and by the end of one, and says what happened to it', () => {
    const correction = recall({ target: { topic: 'loss' }, action: 'correct', on });
    const corrected = topic({ ...LOSS, recall: correction });
    const of = (one: Topic, recalls: Recall[]) => topicAnswer(one, CONTENT, { ...context(), recalls }).feed.entry[0]!;
    const entry = of(corrected, [correction]);
    expect(entry.updated._value).toBe('2026-11-25T00:00:00Z');
    expect(entry.category).toContainEqual({ scheme: 'answer.notice', term: 'correct' });
    const lifted = of(LOSS, [{ ...correction, lifted: { on: '2026-11-27', by: 'Editors' } }]);
    expect(lifted.updated._value).toBe('2026-11-27T00:00:00Z');
    expect(lifted.category.some(({ scheme }) => scheme === 'answer.notice')).toBe(false);
    expect(of(LOSS, [recall({ target: { guide: 'loss' }, on })]).updated._value).toBe('2026-11-20T00:00:00Z');
  });
});

describe('every answer', () => {
  const answers = LOCALE_IDS.flatMap((locale) => [
    ...codes.map((mapped) => codeAnswer(mapped, CONTENT, context(locale))),
    ...TOPICS.map((each) => topicAnswer(each, CONTENT, context(locale))),
  ]);

  test('has the public shape', () => {
    for (const answer of answers) expect(infobuttonAnswerContract.parse(answer)).toEqual(answer);
  });

  test('has all that clients of MedlinePlus Connect read, where they read it', () => {
    for (const answer of answers) expect(missing(RECORDED_SHAPE, answer)).toEqual([]);
  });

  test('is in its language from right to left where that is how it is read', () => {
    expect(answerFor('O03', 'ar').entry[0]?.summary._value).toMatch(/^<div lang="ar" dir="rtl"><p>/);
  });
});

/** The ways to what a shape has and a value has not. Items of lists are compared with the first of the list. */
function missing(shape: unknown, value: unknown, way = ''): string[] {
  if (Array.isArray(shape)) {
    if (!Array.isArray(value) || value.length === 0) return [`${way}: no list`];
    return value.flatMap((item) => missing(shape[0], item, `${way}[]`));
  }
  if (typeof shape !== 'object' || shape === null) return typeof value === typeof shape ? [] : [way];
  if (typeof value !== 'object' || value === null) return [way];
  return Object.entries(shape).flatMap(([name, each]) =>
    missing(each, (value as Record<string, unknown>)[name], `${way}.${name}`),
  );
}

test('the comparison of shapes sees what is missing', () => {
  const answer = structuredClone(codeAnswer(codes[0]!, CONTENT, context())) as unknown as typeof RECORDED_SHAPE;
  delete (answer.feed.entry[0] as Partial<(typeof answer.feed.entry)[0]>).summary;
  expect(missing(RECORDED_SHAPE, answer)).toEqual(['.feed.entry[].summary']);
});

describe('the index', () => {
  const index = infobuttonIndex(TOPICS, codes, 'https://example.org');

  test('has the public shape', () => {
    expect(infobuttonIndexContract.parse(index)).toEqual(index);
  });

  test('finds a topic by its titles, its other names and the codes that mean just it', () => {
    const names = index.topics.find(({ id }) => id === 'bleeding')?.names ?? [];
    for (const id of LOCALE_IDS) expect(names).toContain(BLEEDING.texts[id].title);
    expect(names).toContain('Bleeding');
    expect(index.topics.find(({ id }) => id === 'grief')?.names).not.toContain('Grief');
  });

  test('leaves the messages open where the code is filled in, in every language', () => {
    for (const { messages } of index.languages) {
      expect(messages.wider).toContain('{asked}');
      expect(messages.wider).toContain('{answered}');
    }
  });
});

test('HTML is made of text and never of markup in it', () => {
  const wild = topic({
    ...LOSS,
    texts: everywhere({ ...LOSS.texts.en, description: '<img src=x onerror=alert(1)>', alsoCalled: ['"a" & <b>'] }),
  });
  const [mapped] = mappedCodes([wild], 'omit');
  const html = codeAnswer(mapped!, CONTENT, context()).feed.entry[0]?.summary._value ?? '';
  expect(html).toContain('&lt;img');
  expect(html).not.toMatch(/<(?!\/?(?:div|p|a)\b)/);
});
