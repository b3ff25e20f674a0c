import type { CodeSystemId } from '../schemas/code-systems.ts';

/** ICD-11 writes its codes without the letters I and O. */
const ICD11 = '[0-9A-HJ-NP-Z]';

const FORMS: Record<CodeSystemId, RegExp> = {
  icd10cm: /^[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/,
  icd11: new RegExp(`^[1-9A-HJ-NP-Z][A-HJ-NP-Z]\\d${ICD11}(?:\\.${ICD11}{1,2})?$`),
  snomedct: /^[1-9]\d{5,17}$/,
  mesh: /^D\d{6}(?:\d{3})?$/,
  loinc: /^\d{1,7}-\d$/,
  umls: /^C\d{7}$/,
};

/** How a code of each system is written, for people. */
export const FORM_EXAMPLES: Record<CodeSystemId, string> = {
  icd10cm: 'a letter, two characters, then up to four after a full stop, such as "O03.9"',
  icd11: 'four characters, then up to two after a full stop, such as "JA00.0"',
  snomedct: 'an identifier of 6 to 18 digits whose last digit fits the others, such as "17369002"',
  mesh: 'a D and six or nine digits, such as "D000022"',
  loinc: 'digits, a hyphen and a digit that fits them, such as "19080-1"',
  umls: 'a C and seven digits, such as "C0000786"',
};

/** Whether a text has the form of a code of the system, check digit included. Says nothing of whether the code exists. */
export function hasCodeForm(system: CodeSystemId, code: string): boolean {
  if (!FORMS[system].test(code)) return false;
  if (system === 'snomedct') return isVerhoeff(code);
  return system !== 'loinc' || isLuhn(code.replace('-', ''));
}

/** Multiplication in the dihedral group of order ten, on which the check digit of Verhoeff rests. */
function times(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
}

const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Check digit of SNOMED CT identifiers (Verhoeff). */
function isVerhoeff(digits: string): boolean {
  const permuted = (digit: number, count: number): number =>
    count === 0 ? digit : permuted(PERMUTATION[digit] ?? 0, count - 1);
  return [...digits].reverse().reduce((sum, digit, place) => times(sum, permuted(Number(digit), place % 8)), 0) === 0;
}

/** Check digit of LOINC codes (Luhn, modulo 10). */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
