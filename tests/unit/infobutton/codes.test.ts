import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasCodeForm } from '../../../src/domain/code-form.ts';
import { codeSystemOf, normalizeCode, parentCodes } from '../../../src/infobutton/codes.ts';
import { CODE_SYSTEM_IDS, CODE_SYSTEMS } from '../../../src/schemas/code-systems.ts';

describe('a code system', () => {
  test('goes by its object identifier, with or without a prefix', () => {
    for (const id of CODE_SYSTEM_IDS) {
      const { oid } = CODE_SYSTEMS[id];
      for (const name of [oid, ` ${oid} `, `urn:oid:${oid}`]) expect(codeSystemOf(name), name).toBe(id);
    }
  });

  test('has an identifier that no other has', () => {
    expect(new Set(Object.values(CODE_SYSTEMS).map(({ oid }) => oid)).size).toBe(CODE_SYSTEM_IDS.length);
  });

  test.each(['', '2.16.840.1.113883.6', '2.16.840.1.113883.6.103', 'ICD-10-CM', '__proto__'])(
    'is none when its name is %j',
    (name) => {
      expect(codeSystemOf(name)).toBeUndefined();
    },
  );
});

describe('a code is read', () => {
  test.each([
    ['icd10cm', 'O03.9', 'O03.9'],
    ['icd10cm', ' o03.9 ', 'O03.9'],
    ['icd10cm', 'O034', 'O03.4'],
    ['icd10cm', 'o09291', 'O09.291'],
    ['icd10cm', 'O03', 'O03'],
    ['icd10cm', 'O03.', 'O03'],
    ['icd10cm', 'O03.-', 'O03'],
    ['icd10cm', 'O364XX0', 'O36.4XX0'],
    ['icd11', 'ja00.0', 'JA00.0'],
    ['icd11', 'JA000', 'JA00.0'],
    ['icd11', 'JA05.0/1G40', 'JA05.0'],
    ['icd11', '2F76&XA90F8', '2F76'],
    ['snomedct', '17369002', '17369002'],
    ['snomedct', '17369002 |Miscarriage (disorder)|', '17369002'],
    ['mesh', 'd000022', 'D000022'],
    ['loinc', '19080-1', '19080-1'],
    ['umls', 'c0000786', 'C0000786'],
  ] as const)('in %s: %j is %s', (system, text, code) => {
    expect(normalizeCode(system, text)).toBe(code);
  });

  test('only when it has the form of a code, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CODE_SYSTEM_IDS),
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'OoJA0123459.-/&|X ') })),
        (system, text) => {
          const code = normalizeCode(system, text);
          if (code !== undefined) expect(hasCodeForm(system, code)).toBe(true);
        },
      ),
    );
  });
});

describe('a code is part of', () => {
  test.each([
    ['icd10cm', 'O03.99', ['O03.9', 'O03']],
    ['icd10cm', 'O03', []],
    ['icd10cm', 'O36.4XX0', ['O36.4XX', 'O36.4X', 'O36.4', 'O36']],
    ['icd11', 'JA00.09', ['JA00.0', 'JA00']],
    ['snomedct', '17369002', []],
    ['mesh', 'D000022', []],
  ] as const)('in %s, %s: %j', (system, code, parents) => {
    expect(parentCodes(system, code)).toEqual(parents);
  });
});
