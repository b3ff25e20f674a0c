import type { FieldSource } from './content-model.ts';
import { valueAt, type FieldPath } from './field-path.ts';
import type { FilePosition, SyntaxFault } from './file-position.ts';
import { quote } from './wording.ts';

const START: FilePosition = { line: 1, column: 1 };
/** A line that holds one item of a list. */
const ITEM = /^\s*\{.+\},?\s*$/;

/**
 * Reads a JSON file that a tool has written with one list item per line: far faster than as YAML, and the line of an item is
 * still known. Never throws: what is wrong comes back as faults.
 */
export function readJson(text: string): { fields?: FieldSource; faults: SyntaxFault[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { faults: [faultIn(text)] };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { faults: [{ ...START, found: 'no fields', allowed: '{ "field": value }', fix: 'Delete the file.' }] };
  }
  return {
    fields: {
      value,
      at: positionsIn(text),
      written: (path) => {
        const found = valueAt(value, path);
        return typeof found === 'object' || found === undefined ? undefined : String(found);
      },
    },
    faults: [],
  };
}

/** The first line that is neither an item nor a bracket around items is at fault, such as the mark of a merge conflict. */
function faultIn(text: string): SyntaxFault {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => !/^\s*(?:[[\]{}],?)*\s*$|^\s*"[^"]*": [[{]$/.test(line) && !isItem(line));
  return {
    line: index === -1 ? lines.length : index + 1,
    column: 1,
    found: index === -1 ? 'an end before everything is closed' : quote(lines[index] ?? ''),
    allowed: 'JSON as it was written',
    fix: 'Take the last version that could be read, or delete the file: it can be made again.',
  };
}

function isItem(line: string): boolean {
  try {
    JSON.parse(line.trim().replace(/,$/, ''));
    return true;
  } catch {
    return false;
  }
}

/** Finds the position of a path: the n-th item of a list stands on the n-th line that holds an item. */
function positionsIn(text: string): (path: FieldPath) => FilePosition {
  let items: { line: number; text: string }[] | undefined;
  return (path) => {
    items ??= text.split('\n').flatMap((line, index) => (ITEM.test(line) ? [{ line: index + 1, text: line }] : []));
    const depth = path.findIndex((step) => typeof step === 'number');
    const item = depth === -1 ? undefined : items[path[depth] as number];
    if (item === undefined) return START;
    const field = path[depth + 1];
    const offset = field === undefined ? -1 : item.text.indexOf(`${JSON.stringify(field)}:`);
    return { line: item.line, column: Math.max(offset, 0) + 1 };
  };
}
