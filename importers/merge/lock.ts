import { quote } from '../../librarian/wording.ts';
import { importFault } from '../import-fault.ts';
import { isFields, namesOf, type Fields } from './trees.ts';

/** What earlier imports from a source have set, by the path of each record; and what they have found out, by names that are no paths. */
export type Lock = ReadonlyMap<string, Fields>;

const FORMAT = 1;

/** Where the memory of a source lies below the content root. It is hidden, so nothing else reads it as content. */
export function lockPath(source: string): string {
  return `.imports/${source}.json`;
}

/**
 * Reads the memory of a source.
 * @throws ImportFault when it is not such a file: without it local edits could not be told from those of the source.
 */
export function parseLock(text: string, file: string): Lock {
  try {
    const value: unknown = JSON.parse(text);
    if (isFields(value) && value['format'] === FORMAT && isFields(value['records'])) {
      return new Map(Object.entries(value['records']).filter((entry): entry is [string, Fields] => isFields(entry[1])));
    }
  } catch {
    // Not JSON: refused below like any other file that is not a memory.
  }
  throw importFault(
    'import-conflict',
    { file },
    {
      found: `a file that is not the memory of an import: ${quote(text.slice(0, 40))}`,
      allowed: `JSON with "format": ${FORMAT} and "records"`,
      fix: 'Take the last good version of this file from the history of the repository.',
    },
  );
}

/** The memory of a source as text: a line per record, in the order of their paths, so that a change of one shows as one line. */
export function formatLock(lock: Lock): string {
  const lines = [...lock]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, fields]) => `  ${JSON.stringify(path)}: ${JSON.stringify(sorted(fields))}`);
  const records = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
  return `{ "format": ${FORMAT}, "records": ${records} }\n`;
}

/** The same fields in one order, so that the text depends on what is remembered alone. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    namesOf(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}
