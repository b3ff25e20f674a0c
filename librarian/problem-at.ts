import { formatFieldPath, type FieldPath } from './field-path.ts';
import type { FilePosition } from './file-position.ts';
import { positionOf, type MarkdownNode } from './markdown-source.ts';
import type { Problem } from './problem.ts';

/** What a problem says, without where it is. */
export type Wording = Pick<Problem, 'found' | 'allowed' | 'fix' | 'repair'>;

/** A problem with one field of a file. */
export function problemAt(
  rule: string,
  source: { file: string; at(path: FieldPath): FilePosition },
  path: FieldPath,
  wording: Wording,
): Problem {
  return { rule, file: source.file, ...source.at(path), field: formatFieldPath(path), ...wording };
}

/** A problem with one part of a text. */
export function problemInBody(rule: string, file: string, node: MarkdownNode, wording: Wording): Problem {
  return { rule, file, ...positionOf(node), field: 'body', ...wording };
}

/** A problem with a file as a whole. */
export function problemWithFile(rule: string, file: string, wording: Wording): Problem {
  return { rule, file, line: 1, column: 1, field: '', ...wording };
}

/** Names a place for use in the words of another problem. */
export function nameOfPlace(file: string, { line }: FilePosition): string {
  return `${file}:${line}`;
}
