import { findNodeAtLocation, parseTree, printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser';
import type { Problem } from '../../librarian/problem.ts';
import { quote } from '../../librarian/wording.ts';
import { importFault, type ImportFault } from '../import-fault.ts';

type Wording = Pick<Problem, 'found' | 'allowed' | 'fix'>;

/** Groups within groups that no record comes near to. */
const DEEPEST = 40;
const STRICT = { disallowComments: true, allowTrailingComma: false } as const;

/**
 * Refuses what is not JSON, and what a reader of JSON lets pass: a field that stands twice, of which it keeps the last; a field named
 * `__proto__`, which means something else to programs; groups within groups without end.
 * @throws ImportFault at the first of them.
 */
export function refuseFaults(text: string): void {
  const open: Set<string>[] = [];
  const begin: NonNullable<JSONVisitor['onObjectBegin']> = (_, __, line, column) => {
    open.push(new Set());
    if (open.length > DEEPEST) throw fault(line, column, TOO_DEEP);
  };
  const end = () => void open.pop();
  visit(
    text,
    {
      onObjectBegin: begin,
      onArrayBegin: begin,
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty(name, _, __, line, column) {
        const names = open.at(-1);
        if (names?.has(name)) throw fault(line, column, twice(name));
        if (name === '__proto__') throw fault(line, column, PROTOTYPE);
        names?.add(name);
      },
      onError(code, offset, _, line, column) {
        throw fault(line, column, syntax(printParseErrorCode(code), text.slice(offset, offset + 20)));
      },
    },
    STRICT,
  );
}

/** Adds to problems, whose fields are ways from the top of the file, the lines and columns on which those fields stand. */
export function withLines(problems: readonly (Problem & { way: (string | number)[] })[], text: string): Problem[] {
  const tree = problems.length === 0 ? undefined : parseTree(text, [], STRICT);
  return problems.map(({ way, ...problem }) => {
    for (let length = way.length; tree && length > 0; length -= 1) {
      const node = findNodeAtLocation(tree, way.slice(0, length));
      // A field is found by its name, not by its value, which may start on a later line.
      if (node)
        return { ...problem, ...positionOf(text, (node.parent?.type === 'property' ? node.parent : node).offset) };
    }
    return problem;
  });
}

function positionOf(text: string, offset: number) {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function fault(line: number, column: number, wording: Wording): ImportFault {
  return importFault('import-json', { line: line + 1, column: column + 1 }, wording);
}

const TOO_DEEP: Wording = {
  found: `more than ${DEEPEST} groups within each other`,
  allowed: 'records as desk export json writes them',
  fix: 'Check that it is the right file.',
};
const PROTOTYPE: Wording = {
  found: 'the field "__proto__"',
  allowed: 'names of fields of a record',
  fix: 'Delete the field.',
};

function twice(name: string): Wording {
  return {
    found: `the field ${quote(name)} twice in one group`,
    allowed: 'each field once',
    fix: 'Keep one of the two fields.',
  };
}

function syntax(code: string, near: string): Wording {
  if (near === '' || code === 'UnexpectedEndOfString') {
    return {
      found: 'the end of the file within a value',
      allowed: 'well-formed JSON',
      fix: 'The file was cut short: export it again.',
    };
  }
  return {
    found: `${quote(near)}, where it cannot stand`,
    allowed: 'well-formed JSON',
    fix: 'Look at this line and the one above it for a missing comma or quotation mark.',
  };
}
