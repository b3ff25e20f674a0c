import { hasCodeForm } from '../domain/code-form.ts';
import { CODE_SYSTEM_IDS, CODE_SYSTEMS, type CodeSystemId } from '../schemas/code-systems.ts';

/** The code system that a record system names by its object identifier, with or without `urn:oid:`. */
export function codeSystemOf(name: string): CodeSystemId | undefined {
  const plain = name.trim().replace(/^urn:oid:/i, '');
  return CODE_SYSTEM_IDS.find((id) => CODE_SYSTEMS[id].oid === plain);
}

/** How many characters stand before the full stop, in systems that have one. */
const STEM: Partial<Record<CodeSystemId, number>> = { icd10cm: 3, icd11: 4 };

/**
 * A code as our files write it: capitals, the full stop that many systems leave out (`O034`), without the dash of a
 * category (`O03.-`), the name after a SNOMED CT identifier, or what an ICD-11 cluster adds to its first code.
 * @returns Undefined when what is left cannot be a code of the system.
 */
export function normalizeCode(system: CodeSystemId, text: string): string | undefined {
  let code = text.trim().toUpperCase();
  if (system === 'icd11') code = code.split(/[&/]/)[0] ?? '';
  if (system === 'snomedct') code = (code.split('|')[0] ?? '').trim();
  const stem = STEM[system];
  if (stem !== undefined) {
    code = code.replace(/\.?-?$/, '');
    if (code.length > stem && !code.includes('.')) code = `${code.slice(0, stem)}.${code.slice(stem)}`;
  }
  return hasCodeForm(system, code) ? code : undefined;
}

/** The codes that a code is part of, the closest first: `O03.99` is part of `O03.9`, which is part of `O03`. */
export function parentCodes(system: CodeSystemId, code: string): string[] {
  const stem = STEM[system];
  if (stem === undefined || code.length <= stem) return [];
  const parent = code.slice(0, -1).replace(/\.$/, '');
  return [parent, ...parentCodes(system, parent)];
}
