import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../librarian/figures.ts';
import { adviceOf } from '../../src/domain/clinic-page.ts';
import { ADVICE_KINDS, LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { readCollection } from './real-content.ts';

const annature = readCollection('clinics').get('annature')!.data;
const facts = readCollection('facts');

/** Every line of the profile in a locale, facts aside. */
function linesIn(locale: (typeof LOCALE_IDS)[number]): string[] {
  const { emergency, basis, about, team = [], advice } = annature;
  return [
    emergency,
    basis!.note,
    ...about,
    ...team.flatMap(({ title, text }) => [title, text]),
    ...advice.flatMap(({ title, text, points = [] }) => [title, text, ...points].filter((each) => each !== undefined)),
  ].map((texts) => texts[locale]);
}

describe('the profile of Annature says what its leaflet says, and nothing more:', () => {
  test('it is marked as made from the leaflet, by us', () => {
    expect(annature.basis?.resource).toBe('annature');
    for (const locale of LOCALE_IDS) expect(annature.basis?.note[locale]).toContain('Annature');
  });

  test('no telephone number, address, town or colour, since the leaflet has none', () => {
    expect(annature.phones).toEqual([]);
    expect(annature).not.toHaveProperty('address');
    expect(annature).not.toHaveProperty('place');
    expect(annature).not.toHaveProperty('theme');
    expect(annature.website).toBe('https://annature.nl/');
  });

  test.each(LOCALE_IDS)('no figure in %s outside the facts', (locale) => {
    expect(linesIn(locale).flatMap((line) => figuresIn(line, locale))).toEqual([]);
  });

  test('every figure of the leaflet, each a fact whose source it is', () => {
    const used = annature.advice.flatMap(({ facts: ids = [] }) => ids);
    expect(used.sort()).toEqual([
      'curettage-admission-annature',
      'miscarriage-complications-annature',
      'miscarriage-fever-annature',
      'miscarriage-frequency-annature',
      'miscarriage-tablets-annature',
      'miscarriage-ultrasound-annature',
      'miscarriage-ultrasound-repeat-annature',
      'miscarriage-waiting-annature',
    ]);
    for (const id of used) expect(facts.get(id)?.data.source.resource).toBe('annature');
    expect(annature.founded).toBe(2017);
  });

  test('advice of every kind, dated with the day it was read', () => {
    expect(new Set(adviceOf(annature).map(({ kind }) => kind))).toEqual(new Set(ADVICE_KINDS));
    expect(new Set(annature.advice.map(({ by, on }) => `${by} ${on}`))).toEqual(new Set(['Annature 2026-11-20']));
  });

  test('in texts of our own that nobody has reviewed yet', () => {
    expect(LOCALE_IDS.map((locale) => annature.texts[locale].status)).toEqual(LOCALE_IDS.map(() => 'draft'));
    expect(LOCALE_IDS.map((locale) => annature.texts[locale].translation?.of)).toEqual([
      undefined,
      ...LOCALE_IDS.slice(1).map(() => 'en'),
    ]);
  });
});

test('where life is in danger, the profile sends readers to the emergency number before the practice', () => {
  const first: Record<(typeof LOCALE_IDS)[number], RegExp> = {
    en: /call the emergency number or go to a hospital first/,
    es: /llame primero al número de emergencias o vaya a un hospital/,
    nl: /Bel dan eerst het alarmnummer of ga naar een ziekenhuis/,
    ar: /فاتصلي أولًا برقم الطوارئ أو توجّهي إلى المستشفى/,
    'zh-Hans': /请先拨打急救电话或前往医院/,
  };
  for (const locale of LOCALE_IDS) expect(annature.emergency[locale]).toMatch(first[locale]);
});
