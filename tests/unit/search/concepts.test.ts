import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CONCEPT_KINDS,
  readConceptFile,
  readSharedFile,
  writeConceptFile,
  writeSharedFile,
  type ConceptTarget,
} from '../../../src/search/concepts.ts';
import { DUTCH, ENGLISH, vocabulary } from './example-vocabulary.ts';

const TARGETS: ConceptTarget[] = [
  { kind: 'topic', path: 'topics/miscarriage/', title: 'Miscarriage' },
  { kind: 'section', path: 'topics/miscarriage/#symptoms', title: 'Symptoms – Miscarriage' },
  { kind: 'organization', path: 'organizations/nhs/', title: 'NHS' },
];

/** Targets that the file of a locale holds: publishers stand in the file of all locales. */
const OWN = TARGETS.filter(({ kind }) => kind !== 'organization');

/** What a file says after it has been sent. */
function sent<T>(file: T): T {
  return JSON.parse(JSON.stringify(file)) as T;
}

describe('the file of a locale', () => {
  const file = sent(writeConceptFile('en', TARGETS, vocabulary('en', ENGLISH, ['bloom'])));

  test('gives back targets and words that are not slips', () => {
    const { targets, vocabulary: read } = readConceptFile(file);
    expect(targets).toEqual(OWN);
    expect(read.locale).toBe('en');
    expect(read.apart).toEqual(['bloom']);
  });

  test('gives back the terms of its targets, the title first among the names', () => {
    const { terms } = readConceptFile(file).vocabulary;
    expect([...terms.keys()]).toEqual(OWN.map(({ path }) => path));
    expect(terms.get('topics/miscarriage/')?.names).toEqual(['Miscarriage', 'Pregnancy loss']);
    expect(terms.get('topics/miscarriage/#symptoms')).toEqual({
      names: ['Symptoms – Miscarriage'],
      others: ['signs of miscarriage', 'cramps'],
      slips: [],
    });
  });

  test('says a title once', () => {
    expect(JSON.stringify(file).split('"Miscarriage"').length - 1).toBe(1);
  });

  test('gives back whatever was written', () => {
    const anyNames = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 });
    const anyTarget = fc.record({
      kind: fc.constantFrom(...CONCEPT_KINDS.filter((kind) => kind !== 'organization')),
      path: fc.string({ unit: 'grapheme' }),
      title: fc.string({ unit: 'grapheme', minLength: 1 }),
    });
    const anyTargets = fc.uniqueArray(anyTarget, { selector: ({ path }) => path, maxLength: 5 });
    fc.assert(
      fc.property(anyTargets, anyNames, anyNames, anyNames, (targets, names, others, slips) => {
        const terms = new Map(targets.map(({ path, title }) => [path, { names: [title, ...names], others, slips }]));
        const read = readConceptFile(sent(writeConceptFile('nl', targets, { locale: 'nl', terms, apart: names })));
        expect(read.targets).toEqual(targets);
        for (const { path, title } of targets) {
          const wanted = [title, ...names.filter((name) => name !== title)];
          expect(read.vocabulary.terms.get(path)).toEqual({ names: wanted, others, slips });
        }
      }),
    );
  });
});

describe('the file of all locales', () => {
  const [en, nl] = [vocabulary('en', ENGLISH, ['bloom']), vocabulary('nl', DUTCH)];
  const file = sent(writeSharedFile(TARGETS, [en, nl]));

  const read = (own: string, known: readonly string[] = []) =>
    readSharedFile(file, own, new Map(known.map((path) => [path, true])));

  test('gives back the vocabularies of all languages', () => {
    expect(read('nl').vocabularies.map(({ locale }) => locale)).toEqual(['en', 'nl']);
    expect(read('nl').vocabularies[0]?.apart).toEqual(['bloom']);
  });

  test('gives back their terms, of the reader’s own language only those of what is not known yet', () => {
    const [first, second] = read('en', ['topics/miscarriage/']).vocabularies;
    expect(first?.terms.has('topics/miscarriage/')).toBe(false);
    expect(first?.terms.get('organizations/nhs/')).toEqual(en.terms.get('organizations/nhs/'));
    expect(second?.terms.get('topics/miscarriage/')).toEqual(nl.terms.get('topics/miscarriage/'));
  });

  test('gives back publishers as targets, by their names in the reader’s language', () => {
    const others = TARGETS.filter(({ kind }) => kind !== 'organization').map(({ path }) => path);
    const publishers = TARGETS.filter(({ kind }) => kind === 'organization');
    expect(publishers.length).toBeGreaterThan(0);
    expect(read('en', others).targets.map(({ kind, path }) => ({ kind, path }))).toEqual(
      publishers.map(({ kind, path }) => ({ kind, path })),
    );
  });
});
