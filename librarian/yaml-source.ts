import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { FieldSource } from './content-model.ts';
import type { FieldPath } from './field-path.ts';
import type { FilePosition, SyntaxFault } from './file-position.ts';
import { quote } from './wording.ts';

/** Later faults of a file mostly follow from its first ones. */
const MOST_FAULTS = 3;
const START: FilePosition = { line: 1, column: 1 };

/** Reads the YAML of a data file, or of the fields above a text. Never throws: what is wrong comes back as faults. */
export function readYaml(text: string): { fields?: FieldSource; faults: SyntaxFault[] } {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'error', prettyErrors: false });
    const faults = [...syntaxFaults(document, lines), ...refusedFeatures(document, lines)];
    if (faults.length > 0) return { faults: faults.slice(0, MOST_FAULTS) };
    if (!isMap(document.contents)) return { faults: [notAMap(document.contents, lines)] };
    return { fields: fieldSource(document, lines), faults: [] };
  } catch (error) {
    return { faults: [unexpected(error)] };
  }
}

function syntaxFaults(document: Document, lines: LineCounter): SyntaxFault[] {
  return [...document.errors, ...document.warnings].map((error) => {
    const position = positionAt(lines, openedAt(document, error.pos[0]) ?? error.pos[0]);
    return error.code === 'DUPLICATE_KEY'
      ? { ...position, found: 'the same field twice', allowed: 'each field once', fix: 'Keep one of the two fields.' }
      : {
          ...position,
          found: error.message.split('\n')[0] ?? error.code,
          allowed: 'YAML: one "field: value" per line, two spaces for each level, no tabs',
          fix: 'Look at this line and the one above it: a missing quote, colon or space is the usual cause.',
        };
  });
}

/** Start of the quoted value that an error falls into: an open quote is only noticed at the end of the file. */
function openedAt(document: Document, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!type?.startsWith('QUOTE') || !range || offset < range[0] || offset > range[1]) return;
      start = range[0];
    },
  });
  return start;
}

/** Short cuts of YAML that make a file hard to read and to edit by hand. */
function refusedFeatures(document: Document, lines: LineCounter): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  const refuse = (node: Node, found: string) =>
    faults.push({
      ...positionAt(lines, node.range?.[0] ?? 0),
      found,
      allowed: 'plain values',
      fix: 'Write the value out.',
    });
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    if (isAlias(node)) refuse(node, `an alias, ${quote(`*${node.source}`)}`);
    else if (node.anchor) refuse(node, `an anchor, ${quote(`&${node.anchor}`)}`);
    else if (node.tag) refuse(node, `a tag, ${quote(node.tag)}`);
  });
  return faults;
}

function notAMap(contents: Node | null, lines: LineCounter): SyntaxFault {
  const empty = contents === null || (isScalar(contents) && contents.value === null);
  return {
    ...(contents?.range && !empty ? positionAt(lines, contents.range[0]) : START),
    found: empty ? 'no fields' : isSeq(contents) ? 'a list' : 'a single value',
    allowed: 'fields, one "field: value" per line',
    fix: empty ? 'Write the fields, or delete the file.' : 'Give each value the name of its field.',
  };
}

function unexpected(error: unknown): SyntaxFault {
  return {
    ...START,
    found: error instanceof Error ? error.message : String(error),
    allowed: 'YAML of a few levels',
    fix: 'Write the file anew from one that works.',
  };
}

function fieldSource(document: Document.Parsed, lines: LineCounter): FieldSource {
  const start = positionAt(lines, document.contents?.range[0] ?? 0);
  return {
    value: document.toJS(),
    at: (path) => {
      const offset = walk(document.contents, path).offset;
      return offset === undefined ? start : positionAt(lines, offset);
    },
    written: (path) => {
      const { node, complete } = walk(document.contents, path);
      return complete && isScalar(node) ? (node.source ?? String(node.value ?? '')) : undefined;
    },
  };
}

/** Follows a path as far as it goes: the last node on the way, and where its name (or the list item) stands. */
function walk(top: unknown, path: FieldPath): { node: unknown; offset?: number; complete: boolean } {
  let node = top;
  let offset: number | undefined;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) return { node, ...(offset !== undefined && { offset }), complete: false };
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      next = node.items[step];
      if (isNode(next)) offset = next.range?.[0] ?? offset;
    } else {
      return { node, ...(offset !== undefined && { offset }), complete: false };
    }
    node = next;
  }
  return { node, ...(offset !== undefined && { offset }), complete: true };
}

function positionAt(lines: LineCounter, offset: number): FilePosition {
  const { line, col } = lines.linePos(offset);
  return line === 0 ? START : { line, column: col };
}
