import type { Problem } from '../librarian/problem.ts';

/** Why a file from outside was refused. Nothing has been written when it is thrown. */
export class ImportFault extends Error {
  /** What is wrong, worded for the person who imports the file; at least one. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems[0]?.found ?? 'a fault');
    this.problems = problems;
  }
}

/** Rules about files from outside, with what they say; each has a page in `docs/errors/`. */
export const IMPORT_RULES = {
  'import-file': 'A file from outside cannot be read',
  'import-xml': 'A file is not XML of MedlinePlus',
  'import-csv': 'A spreadsheet cannot be understood',
  'import-json': 'An export in JSON cannot be understood',
  'import-conflict': 'A field was changed here and in the source',
} as const;
/** Slug of a rule about files from outside. */
export type ImportRule = keyof typeof IMPORT_RULES;

/** One fault, at a line and column counted from 1; the start of the file where that is not known. */
export function importFault(
  rule: ImportRule,
  place: Partial<Pick<Problem, 'file' | 'line' | 'column' | 'field'>>,
  wording: Pick<Problem, 'found' | 'allowed' | 'fix'>,
): ImportFault {
  return new ImportFault([{ rule, file: '', line: 1, column: 1, field: '', ...place, ...wording }]);
}
