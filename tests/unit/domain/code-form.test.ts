import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORM_EXAMPLES, hasCodeForm } from '../../../src/domain/code-form.ts';
import { CODE_SYSTEM_IDS } from '../../../src/schemas/code-systems.ts';

describe('the form of a code', () => {
  test.each([
    ['icd10cm', 'O03'],
    ['icd10cm', 'O03.9'],
    ['icd10cm', 'O36.4XX0'],
    ['icd10cm', 'C7A.00'],
    ['icd11', 'JA00'],
    ['icd11', 'JA00.0'],
    ['icd11', 'JA00.09'],
    ['icd11', '6B42'],
    ['snomedct', '17369002'],
    ['snomedct', '161744009'],
    ['mesh', 'D000022'],
    ['mesh', 'D000090382'],
    ['loinc', '19080-1'],
    ['loinc', '2839-9'],
    ['umls', 'C0000786'],
  ] as const)('of %s: %s', (system, code) => {
    expect(hasCodeForm(system, code)).toBe(true);
  });

  test.each([
    ['icd10cm', 'U07.1'],
    ['icd10cm', 'O034'],
    ['icd10cm', 'o03'],
    ['icd10cm', 'O03.'],
    ['icd10cm', 'O03.12345'],
    ['icd11', 'JO00'],
    ['icd11', 'JAI0'],
    ['icd11', 'JA00.000'],
    ['icd11', 'J000'],
    ['snomedct', '17369003'],
    ['snomedct', '17396002'],
    ['snomedct', '017369002'],
    ['snomedct', '12345'],
    ['mesh', 'D00022'],
    ['mesh', 'D00000022'],
    ['loinc', '19080-2'],
    ['loinc', '190801'],
    ['umls', 'D0000786'],
    ['mesh', ' D000022'],
    ['mesh', 'D000022\n'],
    ['umls', ''],
  ] as const)('not of %s: %j', (system, code) => {
    expect(hasCodeForm(system, code)).toBe(false);
  });

  test('of every system is one of its own example', () => {
    for (const system of CODE_SYSTEM_IDS) {
      const example = /"([^"]+)"/.exec(FORM_EXAMPLES[system])?.[1] ?? '';
      expect(CODE_SYSTEM_IDS.filter((id) => hasCodeForm(id, example))).toEqual([system]);
    }
  });
});

describe('a check digit', () => {
  const digits = (least: number, most: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
      .map((each) => each.join(''))
      .filter((each) => !each.startsWith('0'));

  test('of SNOMED CT fits every beginning in just one way', () => {
    fc.assert(
      fc.property(digits(5, 17), (beginning) => {
        const fitting = [...'0123456789'].filter((last) => hasCodeForm('snomedct', beginning + last));
        expect(fitting).toHaveLength(1);
      }),
    );
  });

  test('of SNOMED CT shows two neighbours that changed places', () => {
    fc.assert(
      fc.property(digits(5, 17), fc.nat(20), (beginning, at) => {
        const code = beginning + [...'0123456789'].find((last) => hasCodeForm('snomedct', beginning + last));
        const place = at % (code.length - 1);
        const [a = '', b = ''] = code.slice(place, place + 2);
        const swapped = code.slice(0, place) + b + a + code.slice(place + 2);
        expect(hasCodeForm('snomedct', swapped)).toBe(a === b);
      }),
    );
  });

  test('of LOINC fits every beginning in just one way', () => {
    fc.assert(
      fc.property(digits(1, 7), (beginning) => {
        expect([...'0123456789'].filter((last) => hasCodeForm('loinc', `${beginning}-${last}`))).toHaveLength(1);
      }),
    );
  });
});
