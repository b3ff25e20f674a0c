import { describe, expect, test } from 'vitest';
import { changeEntry } from '../../../src/wording/changes.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import {
  campaign,
  clinic,
  everywhere,
  guide,
  organization,
  recall,
  resource,
  story,
  term,
  topic,
  version,
} from '../domain/example-entities.ts';

const nl = pageContext('nl');

test('a new topic, guide or term has its text in the page’s language', () => {
  expect(changeEntry({ kind: 'topic', topic: topic() }, nl)).toEqual({
    path: '/nl/topics/topic/',
    title: 'Verlies',
    attributes: {},
    note: nl.t('search.kind.topic'),
    noteAttributes: {},
    description: 'Over verlies.',
  });
  expect(changeEntry({ kind: 'guide', guide: guide() }, nl)).toMatchObject({
    path: '/nl/topics/topic/steps/',
    title: 'Steps',
    note: nl.t('search.kind.guide'),
    description: 'What happens.',
  });
  expect(changeEntry({ kind: 'term', term: term() }, nl)).toMatchObject({
    path: '/nl/glossary/term/',
    title: 'Curettage',
    note: nl.t('search.kind.term'),
  });
});

test('a new clinic has its name, marked when it is in another language, and what it is and where', () => {
  expect(changeEntry({ kind: 'clinic', clinic: clinic({ name: 'Example Clinic', lang: 'en' }) }, nl)).toEqual({
    path: '/nl/clinics/example-clinic/',
    title: 'Example Clinic',
    attributes: { lang: 'en' },
    note: nl.t('search.kind.clinic'),
    noteAttributes: {},
    description: 'Verloskundigenpraktijk, Verenigd Koninkrijk',
  });
});

test('a new campaign has its title and what it is', () => {
  expect(changeEntry({ kind: 'campaign', campaign: campaign() }, nl)).toMatchObject({
    path: '/nl/campaigns/campaign/',
    title: 'Better care',
    note: 'Campagne',
    description: 'A campaign for better care.',
  });
});

test('a story goes by its resource and says that it is a story', () => {
  const told = resource({ id: 'told', versions: [version({ lang: 'ar', title: 'قصة' })] });
  expect(changeEntry({ kind: 'story', story: story({ resource: told }) }, nl)).toMatchObject({
    path: '/nl/resources/told/',
    title: 'قصة',
    attributes: { lang: 'ar', dir: 'rtl' },
    note: nl.t('search.kind.story'),
    noteAttributes: {},
  });
});

describe('a resource', () => {
  const both = resource({ versions: [version({ lang: 'ar', title: 'دليل' }), version({ title: 'Guide' })] });

  test('that was added has the title of the version for the reader, marked when it is in another language', () => {
    expect(changeEntry({ kind: 'resource', resource: both, change: 'added' }, nl)).toEqual({
      path: '/nl/resources/guide/',
      title: 'Guide',
      attributes: { lang: 'en' },
      note: 'Example Clinic',
      noteAttributes: { lang: 'en' },
      description: 'In het Nederlands.',
    });
  });

  test('has on an Arabic page its Arabic title, and its publisher from left to right', () => {
    expect(changeEntry({ kind: 'resource', resource: both, change: 'added' }, pageContext('ar'))).toMatchObject({
      path: '/ar/resources/guide/',
      title: 'دليل',
      attributes: {},
      noteAttributes: { lang: 'en', dir: 'ltr' },
    });
  });

  test('with publishers in several languages marks none of them', () => {
    const publishers = [organization(), organization({ name: 'Kliniek', lang: 'nl' })];
    expect(changeEntry({ kind: 'resource', resource: { ...both, publishers }, change: 'added' }, nl)).toMatchObject({
      note: 'Example Clinic en Kliniek',
      noteAttributes: {},
    });
  });

  test.each([
    ['reviewed', 'Reviewed'],
    ['restored', 'Listed again'],
    ['withdrawn', 'Withdrawn'],
    ['lapsed', 'Withdrawn: review not renewed'],
  ] as const)('that was %s says so', (change, words) => {
    expect(changeEntry({ kind: 'resource', resource: both, change }, pageContext('en'))).toMatchObject({
      change: words,
    });
  });
});

describe('a recall', () => {
  const subject = { kind: 'topic', item: topic() } as const;
  const entry = (action: 'withdraw' | 'correct', ended: boolean) =>
    changeEntry(
      { kind: 'recall', recall: recall({ action, correction: everywhere('It is one.') }), ended, subject },
      pageContext('en'),
    );

  test('says what was done and why, for lists without descriptions too', () => {
    const sentence = 'Withdrawn on 20 Nov 2026: It was wrong.';
    expect(entry('withdraw', false)).toMatchObject({ change: 'Withdrawn', description: sentence, notice: sentence });
    expect(entry('correct', false)).toMatchObject({
      path: '/en/topics/topic/',
      title: 'Loss',
      change: 'Correction',
      note: 'Topic',
      description: 'Corrected on 20 Nov 2026: It is one. It was wrong.',
    });
  });

  test('that has ended says so, and no more', () => {
    expect(entry('withdraw', true)).toMatchObject({ change: 'Shown again', description: '' });
    expect(entry('correct', true)).not.toHaveProperty('notice');
  });

  test('goes along with its resource', () => {
    const corrected = resource({ recall: recall({ action: 'correct', correction: everywhere('It is one.') }) });
    const added = { kind: 'resource', resource: corrected, change: 'added' } as const;
    expect(changeEntry(added, pageContext('en')).notice).toContain('It is one.');
  });
});
