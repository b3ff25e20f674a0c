import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMatch, refusalOf, type MatchIndex } from '../../../src/infobutton/match.ts';
import type { Criterion } from '../../../src/infobutton/request.ts';
import { CODE_SYSTEMS } from '../../../src/schemas/code-systems.ts';

const ICD = CODE_SYSTEMS.icd10cm.oid;
const INDEX: MatchIndex = {
  systems: [
    {
      id: 'icd10cm',
      codes: [
        { code: 'O03', topics: ['miscarriage'] },
        { code: 'O03.9', topics: ['miscarriage'] },
        { code: 'O20.0', topics: ['bleeding', 'miscarriage'] },
        { code: 'Z37', topics: ['stillbirth'], nearest: true },
        { code: 'Z37.1', topics: ['stillbirth'] },
      ],
    },
    { id: 'snomedct', codes: [{ code: '17369002', topics: ['miscarriage'] }] },
  ],
  topics: [
    { id: 'miscarriage', names: ['Miscarriage', 'Pérdida del embarazo', 'فقدان الحمل', '流产', 'Blighted ovum'] },
    { id: 'stillbirth', names: ['Stillbirth'] },
  ],
};

const criterion = (fields: Partial<Criterion>): Criterion => ({ system: '', code: '', name: '', ...fields });
const icd = (code: string) => criterion({ system: ICD, code });

describe('a code is answered', () => {
  test.each([
    ['O03.9', 'O03.9'],
    ['o039', 'O03.9'],
    ['O03.99', 'O03.9'],
    ['O03.4', 'O03'],
    ['Z37.1', 'Z37.1'],
    ['Z37', 'Z37'],
  ])('%s by %s', (asked, code) => {
    expect(findMatch(INDEX, [icd(asked)])).toMatchObject({ kind: 'code', code });
  });

  test('with what was asked, the topics and how near they are', () => {
    expect(findMatch(INDEX, [icd('O2000')])).toEqual({
      kind: 'code',
      system: 'icd10cm',
      asked: 'O20.00',
      code: 'O20.0',
      topics: ['bleeding', 'miscarriage'],
      nearest: false,
    });
  });

  test('never by a wider one that means more than the topic: a live birth leads to no stillbirth', () => {
    expect(findMatch(INDEX, [icd('Z37.0')])).toBeUndefined();
    expect(findMatch(INDEX, [icd('Z37')])).toMatchObject({ nearest: true });
  });

  test('not when no code of its family is known', () => {
    expect(findMatch(INDEX, [icd('A00.0')])).toBeUndefined();
    expect(findMatch(INDEX, [criterion({ system: '1.2.3', code: 'O03' })])).toBeUndefined();
  });
});

describe('a name is answered', () => {
  test.each(['miscarriage', '  MISCARRIAGE ', 'pérdida  del embarazo', 'فقدان الحمل', '流产', 'Blighted-Ovum'])(
    '%j',
    (name) => {
      expect(findMatch(INDEX, [criterion({ name })])).toEqual({ kind: 'name', topics: ['miscarriage'] });
    },
  );

  test.each(['', 'mis', 'carriage', '...', 'miscarriages'])('not %j', (name) => {
    expect(findMatch(INDEX, [criterion({ name })])).toBeUndefined();
  });

  test('after every code has been tried', () => {
    const named = { ...icd('A00'), name: 'Stillbirth' };
    expect(findMatch(INDEX, [named])).toEqual({ kind: 'name', topics: ['stillbirth'] });
    expect(findMatch(INDEX, [named, icd('O03')])).toMatchObject({ kind: 'code', code: 'O03' });
  });
});

describe('a question is refused', () => {
  test.each([
    ['missing-criteria', []],
    ['missing-criteria', [criterion({ code: 'O03' })]],
    ['missing-criteria', [criterion({ system: ICD })]],
    ['malformed-code', [icd('not a code')]],
    ['malformed-code', [criterion({ system: CODE_SYSTEMS.snomedct.oid, code: '17369003' })]],
    ['malformed-code', [icd('O03'), icd('<script>')]],
  ])('as %s', (reason, criteria) => {
    expect(refusalOf(criteria)).toBe(reason);
  });

  test.each([
    ['a code', [icd('O03')]],
    ['a name', [criterion({ name: 'anything' })]],
    ['a code of a system we do not know', [criterion({ system: '1.2.3', code: '???' })]],
  ])('not for %s', (_, criteria) => {
    expect(refusalOf(criteria)).toBeUndefined();
  });

  test('or looked up, without ever failing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ system: fc.oneof(fc.constant(ICD), fc.string()), code: fc.string(), name: fc.string() }), {
          maxLength: 8,
        }),
        (criteria) => {
          refusalOf(criteria);
          const match = findMatch(INDEX, criteria);
          if (match) expect(['miscarriage', 'bleeding', 'stillbirth']).toContain(match.topics[0]);
        },
      ),
    );
  });
});
