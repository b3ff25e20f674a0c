import { describe, expect, test } from 'vitest';
import type { Concept, Topic } from '../../../src/domain/entities.ts';
import {
  allVocabularies,
  conceptTargets,
  targetPath,
  vocabularyOf,
  type ConceptSources,
} from '../../../src/feeds/concepts.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';
import {
  campaign,
  clinic,
  everywhere,
  fact,
  guide,
  organization,
  question,
  term,
  topic,
} from '../domain/example-entities.ts';

const DRAFT = { status: 'draft', stale: false } as const;

/** A concept with words in English. */
function concept(target: Concept['target'], english: NonNullable<Concept['terms']['en']>): Concept {
  return { id: 'concept', target, terms: { en: english } };
}

/** Sources with some of their own. */
function sources(fields: Partial<ConceptSources> = {}): ConceptSources {
  return {
    topics: [],
    terms: [],
    guides: [],
    pages: [],
    organizations: [],
    allClinics: [],
    allCampaigns: [],
    surveyQuestions: [],
    facts: [],
    concepts: [],
    settings: {},
    ...fields,
  };
}

const SOURCES = sources({
  topics: [topic({ id: 'loss' })],
  terms: [term({ id: 'd-and-c' })],
  guides: [guide({ id: 'steps', topic: 'loss' })],
  pages: [
    { id: 'about', texts: everywhere({ title: 'About', description: 'About us.', updated: '2026-11-20', ...DRAFT }) },
  ],
  allClinics: [clinic({ id: 'practice', name: 'Village Practice', organization: 'practice' })],
  allCampaigns: [campaign({ id: 'care', name: 'Example Campaign' })],
  surveyQuestions: [question({ id: 'rating' })],
  facts: [
    fact({ id: 'leave', jurisdictions: ['NL'], right: { kind: 'leave-and-pay', order: 1, topics: ['loss'] } }),
    fact(),
  ],
  organizations: [
    organization({ id: 'practice', name: 'Village Practice' }),
    organization({ id: 'nhs', name: 'NHS England', names: { es: 'Salud' }, abbreviation: 'NHS' }),
  ],
  concepts: [
    concept({ topic: 'loss' }, { lay: ['lost my baby'], abbreviation: ['MC'], misspelling: ['los'] }),
    concept({ topic: 'loss', section: 'symptoms' }, { lay: ['signs'], misspelling: ['sings'] }),
    concept({ topic: 'loss', section: 'symptoms' }, { lay: ['cramps'] }),
  ],
});

/** The terms of a target in English, or another locale. */
function termsOf(path: string, from = SOURCES, locale: (typeof LOCALE_IDS)[number] = 'en') {
  return vocabularyOf(from, locale).terms.get(path);
}

describe('what words can lead to', () => {
  const targets = (locale: (typeof LOCALE_IDS)[number]) =>
    conceptTargets(SOURCES, locale, pageContext(locale).t).map(({ kind, path, title }) => `${kind} ${path} ${title}`);

  test('is every topic, term, guide, campaign, list, country, question, page, clinic and other publisher, then every section that has words', () => {
    expect(targets('en')).toEqual([
      'topic topics/loss/ Loss',
      'term glossary/d-and-c/ D&C',
      'guide topics/loss/steps/ Steps',
      'campaign campaigns/care/ Better care',
      'campaign campaigns/ Campaigns for better care',
      'survey surveys/ What surveys asked',
      'story stories/ Stories of others',
      'standard rights/ What you can count on',
      'standard rights/nl/ What you can count on: Netherlands',
      'survey surveys/rating/ Rating',
      'page about/ About',
      'clinic clinics/practice/ Village Practice',
      'organization organizations/nhs/ NHS England',
      'section topics/loss/#symptoms Symptoms – Loss',
    ]);
  });

  test('is titled in the language of the locale', () => {
    expect(targets('es')).toContain('organization organizations/nhs/ Salud');
    expect(targets('es')).toContain('section topics/loss/#symptoms Síntomas – Pérdida');
  });

  test.each(LOCALE_IDS)('is the same in every locale (%s)', (locale) => {
    const paths = (id: typeof locale) => conceptTargets(SOURCES, id, pageContext(id).t).map(({ path }) => path);
    expect(paths(locale)).toEqual(paths('en'));
    expect([...vocabularyOf(SOURCES, locale).terms.keys()]).toEqual(paths('en'));
  });

  test('is the topic where a term explains the same thing', () => {
    const both = sources({ topics: [topic({ id: 'loss' })], terms: [term({ id: 'loss' })] });
    const paths = conceptTargets(both, 'en', pageContext('en').t).map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('/loss/'))).toEqual(['topics/loss/']);
    expect(termsOf('topics/loss/', both)?.names).toEqual(['Loss', 'Early loss', 'D&C', 'Curettage']);
  });
});

describe('the terms of a target', () => {
  test('are its names, the words that librarians have added, and misspellings by themselves', () => {
    expect(termsOf('topics/loss/')).toEqual({
      names: ['Loss', 'Early loss'],
      others: ['lost my baby', 'MC'],
      slips: ['los'],
    });
  });

  test('are in the language of the locale', () => {
    expect(termsOf('topics/loss/', SOURCES, 'nl')).toEqual({
      names: ['Verlies', 'Vroeg verlies'],
      others: [],
      slips: [],
    });
  });

  test('of a section are those of all its files', () => {
    expect(termsOf('topics/loss/#symptoms')).toEqual({ names: [], others: ['signs', 'cramps'], slips: ['sings'] });
  });

  test('of a publisher are its names in every language and its abbreviation', () => {
    expect(termsOf('organizations/nhs/', SOURCES, 'es')).toEqual({
      names: ['Salud'],
      others: ['NHS England', 'NHS'],
      slips: [],
    });
    expect(termsOf('organizations/nhs/')).toEqual({ names: ['NHS England'], others: ['NHS'], slips: [] });
  });

  test('of a campaign are its title and the name it has itself, and what librarians have added', () => {
    const from = { ...SOURCES, concepts: [concept({ campaign: 'care' }, { lay: ['petition'] })] };
    expect(termsOf('campaigns/care/', from)).toEqual({
      names: ['Better care', 'Example Campaign'],
      others: ['petition'],
      slips: [],
    });
  });

  test('of a list and of a country are in the words of the pages', () => {
    const { t } = pageContext('es');
    expect(termsOf('rights/', SOURCES, 'es')?.names).toEqual([t('right.list')]);
    expect(termsOf('rights/nl/', SOURCES, 'es')?.names).toEqual([t('right.in', { country: 'Países Bajos' })]);
  });

  test('stand once, whatever their capitals, accents and spaces', () => {
    const twice = sources({
      topics: [topic({ id: 'loss' })],
      concepts: [
        concept({ topic: 'loss' }, { lay: ['early loss', 'Still birth', 'stillbirth'], misspelling: ['Stillbirth'] }),
      ],
    });
    expect(termsOf('topics/loss/', twice)).toEqual({
      names: ['Loss', 'Early loss'],
      others: ['Still birth'],
      slips: [],
    });
  });

  test('of a topic are the words of its own file', () => {
    const own = topic({ id: 'loss' });
    const texts: Topic['texts'] = { ...own.texts, en: { ...own.texts.en, searchTerms: ['losing a baby'] } };
    const from = sources({ topics: [{ ...own, texts }] });
    expect(termsOf('topics/loss/', from)?.others).toEqual(['losing a baby']);
    expect(termsOf('topics/loss/', from, 'nl')?.others).toEqual([]);
  });

  test('of a topic are its confirmed clinical names, short ones, in English', () => {
    const codes = {
      mesh: [
        { code: 'D000022', display: 'Abortion, Spontaneous', confirmed: true },
        { code: 'D000026', display: 'Abortion, Habitual', confirmed: false },
        { code: 'D011247', display: 'Pregnancy', confirmed: true, nearest: true },
      ],
      icd10cm: [{ code: 'O03', display: 'A name that is far too long to be typed', confirmed: true }],
    };
    const from = sources({ topics: [topic({ id: 'loss', codes: codes as unknown as Topic['codes'] })] });
    expect(termsOf('topics/loss/', from)?.others).toEqual(['spontaneous abortion']);
    expect(termsOf('topics/loss/', from, 'es')?.others).toEqual([]);
  });
});

test('everyday words that are no slips stand by the language', () => {
  const from = sources({ settings: { wordsApart: { en: ['bloom'] } } });
  expect(vocabularyOf(from, 'en').apart).toEqual(['bloom']);
  expect(vocabularyOf(from, 'nl').apart).toEqual([]);
});

test('every locale has a vocabulary', () => {
  expect(allVocabularies(SOURCES).map(({ locale }) => locale)).toEqual([...LOCALE_IDS]);
});

test.each([
  [{ topic: 'loss' }, 'topics/loss/'],
  [{ topic: 'loss', section: 'symptoms' }, 'topics/loss/#symptoms'],
  [{ topic: 'loss', guide: 'steps' }, 'topics/loss/steps/'],
  [{ term: 'hcg' }, 'glossary/hcg/'],
  [{ page: 'about' }, 'about/'],
  [{ campaign: 'care' }, 'campaigns/care/'],
  [{ place: 'stories' }, 'stories/'],
  [{ place: 'rights', country: 'NL' }, 'rights/nl/'],
] as const)('the path of %j is %s', (target, path) => {
  expect(targetPath(target)).toBe(path);
});
