import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent, type CheckReport } from '../../../librarian/check-content.ts';
import type { Content, RawFile, Unreadable } from '../../../librarian/content-model.ts';
import { joinFiles, parseFile } from '../../../librarian/content-parser.ts';
import type { Problem } from '../../../librarian/problem.ts';

/** The smallest content that the site can be built from. */
export const VALID_ROOT = join(import.meta.dirname, '../../fixtures/content/valid');
/** The root that the examples are shown under. */
export const SHOWN_ROOT = 'src/content';
/** The day the examples are checked for. */
export const TODAY = '2026-11-20';

/** What to do with a file: take it away, write it anew, replace pieces of it, or pretend that it cannot be read. */
export type Change = null | string | [from: string, to: string][] | Unreadable;
/** Changes by path below the content root. */
export type Changes = Readonly<Record<string, Change>>;

const VALID_FILES: ReadonlyMap<string, string> = new Map(
  readdirSync(VALID_ROOT, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((address) => [address.slice(VALID_ROOT.length + 1).replaceAll('\\', '/'), readFileSync(address, 'utf8')]),
);
/** Parsed once: most examples change one file of many. */
const VALID_PARSED = new Map([...VALID_FILES].map(([path, text]) => [path, parse(path, { text })]));

/** The valid content with some files changed. */
export function contentWith(changes: Changes = {}): Content {
  const files = new Map(VALID_PARSED);
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) files.delete(path);
    else if (typeof change === 'string') files.set(path, parse(path, { text: change }));
    else if (Array.isArray(change))
      files.set(path, parse(path, { text: replaced(path, VALID_FILES.get(path) ?? '', change) }));
    else files.set(path, parse(path, { unreadable: change }));
  }
  return joinFiles(SHOWN_ROOT, [...files.values()]);
}

function parse(path: string, read: Omit<RawFile, 'path' | 'file'>) {
  return parseFile({ path, file: `${SHOWN_ROOT}/${path}`, ...read });
}

/** What the check says of the valid content with some files changed. */
export function reportOn(changes: Changes = {}, today: string = TODAY): CheckReport {
  return checkContent(contentWith(changes), { today });
}

/** What a change of the valid content brings about, without what the check says of the valid content anyway. */
export function reportOnChange(changes: Changes = {}, today: string = TODAY): CheckReport {
  const report = reportOn(changes, today);
  const known = knownOn.get(today) ?? namesOf(reportOn({}, today));
  knownOn.set(today, known);
  const isNew = (problem: Problem) => !known.has(nameOf(problem));
  return { ...report, errors: report.errors.filter(isNew), warnings: report.warnings.filter(isNew) };
}

const knownOn = new Map<string, ReadonlySet<string>>();

function namesOf({ errors, warnings }: CheckReport): ReadonlySet<string> {
  return new Set([...errors, ...warnings].map(nameOf));
}

function nameOf({ rule, file, field, found }: Problem): string {
  return JSON.stringify([rule, file, field, found]);
}

function replaced(path: string, text: string, pairs: readonly [string, string][]): string {
  return pairs.reduce((current, [from, to]) => {
    if (!current.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
    return current.replace(from, () => to);
  }, text);
}
