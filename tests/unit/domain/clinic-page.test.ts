import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adviceOf,
  adviceParts,
  clinicLanguages,
  clinicSections,
  furtherReading,
  lastAdvice,
} from '../../../src/domain/clinic-page.ts';
import type { ClinicAdvice } from '../../../src/schemas/clinic.ts';
import { ADVICE_KINDS } from '../../../src/schemas/vocabulary.ts';
import { clinic, everywhere, placed, topic } from './example-entities.ts';

/** A piece of advice, with some fields of its own. */
function advice(id: string, kind: ClinicAdvice['kind'], fields: Partial<ClinicAdvice> = {}): ClinicAdvice {
  return { id, kind, topics: ['topic'], text: everywhere(id), on: '2026-01-15', by: 'Example Clinic', ...fields };
}

const MIXED = clinic({
  advice: [
    advice('next', 'next-pregnancy'),
    advice('curettage', 'procedure'),
    advice('second', 'what-happens'),
    advice('call', 'when-to-call'),
    advice('wait', 'waiting', { topics: ['topic', 'other'] }),
    advice('first', 'what-happens', { on: '2026-03-01' }),
  ],
});

describe('the advice of a clinic', () => {
  test('comes by kind, and within a kind as the clinic has it', () => {
    expect(adviceOf(MIXED).map(({ id }) => id)).toEqual(['call', 'second', 'first', 'wait', 'curettage', 'next']);
  });

  test('can be that on one topic', () => {
    expect(adviceOf(MIXED, 'other').map(({ id }) => id)).toEqual(['wait']);
    expect(adviceOf(MIXED, 'neither')).toEqual([]);
  });

  test('makes the parts of its page: when to call first, the ways to go on together, no part that is empty', () => {
    expect(adviceParts(MIXED).map((part) => [part.id, part.advice.map(({ id }) => id)])).toEqual([
      ['when-to-call', ['call']],
      ['what-happens', ['second', 'first']],
      ['options', ['wait', 'curettage']],
      ['next-pregnancy', ['next']],
    ]);
  });

  test('is on its page as a whole, each piece once', () => {
    const pieces = fc.array(fc.constantFrom(...ADVICE_KINDS), { minLength: 1 });
    fc.assert(
      fc.property(pieces, (kinds) => {
        const all = kinds.map((kind, place) => advice(String(place), kind));
        const shown = adviceParts({ advice: all }).flatMap((part) => part.advice);
        expect([...shown].sort((a, b) => Number(a.id) - Number(b.id))).toEqual(all);
      }),
    );
  });

  test('is as old as its newest piece', () => {
    expect(lastAdvice(MIXED)).toBe('2026-03-01');
  });
});

describe('the links of a clinic', () => {
  const resources = [
    placed('english', 'topic', { 'start-here': 10 }),
    placed('dutch', 'topic', { 'start-here': 20 }, ['nl']),
    placed('arabic', 'topic', { 'start-here': 30 }, ['ar']),
    placed('french', 'topic', { 'start-here': 40 }, ['fr']),
    placed('handout', 'topic', { 'patient-handouts': 10 }),
    placed('living', 'topic', { 'living-with': 10 }),
  ];
  const dutch = clinic({
    languages: ['nl', 'en'],
    topics: [{ topic: 'topic', sections: ['patient-handouts', 'start-here'] }],
  });
  const sections = (own: string, from = dutch) =>
    clinicSections(from, topic(), resources, clinicLanguages(from, own)).map(
      ({ id, inPageLanguage, inOtherLanguages }) => [
        id,
        inPageLanguage.map((each) => each.id),
        inOtherLanguages.map((each) => each.id),
      ],
    );

  test('are in the language of the reader, then in its own', () => {
    expect(clinicLanguages(dutch, 'ar')).toEqual(['ar', 'nl', 'en']);
    expect(clinicLanguages(dutch, 'nl')).toEqual(['nl', 'en']);
  });

  test('are those of the sections it has chosen, in page order, and of no language that neither reads', () => {
    expect(sections('ar')).toEqual([
      ['start-here', ['arabic'], ['english', 'dutch']],
      ['patient-handouts', [], ['handout']],
    ]);
    expect(sections('nl')).toEqual([
      ['start-here', ['dutch'], ['english']],
      ['patient-handouts', [], ['handout']],
    ]);
  });

  test('are those of every section where it has chosen none', () => {
    const all = clinic({ languages: ['en'], topics: [{ topic: 'topic' }] });
    expect(sections('en', all).map(([id]) => id)).toEqual(['start-here', 'living-with', 'patient-handouts']);
  });

  test('on paper are a few in the language of the reader, or in others where there is none', () => {
    const further = (own: string, count: number) =>
      furtherReading(clinicSections(dutch, topic(), resources, clinicLanguages(dutch, own)), count).map(({ id }) => id);
    expect(further('en', 5)).toEqual(['english', 'handout']);
    expect(further('en', 1)).toEqual(['english']);
    expect(further('es', 5)).toEqual(['english', 'dutch', 'handout']);
  });
});
