import type { Content } from './content-model.ts';
import type { FieldPath } from './field-path.ts';
import type { FilePosition } from './file-position.ts';

/** An error stops the build; a warning is shown and nothing more. */
export type Severity = 'error' | 'warning';

/** One thing wrong in one place of one file, worded for the person who edits that file. */
export interface Problem extends FilePosition {
  /** Slug of the rule; the page `docs/errors/<rule>.md` explains it. */
  rule: string;
  /** Path of the file, as it would be typed. */
  file: string;
  /** Path of the field, such as `versions[0].url`; `body` for the text of an `.mdx` file; empty for a whole file. */
  field: string;
  found: string;
  allowed: string;
  fix: string;
  /** What `check --fix` may do about it: only where there is one right answer and nothing is lost. */
  repair?: Repair;
}

/** Changes to one file that mend a problem. */
export interface Repair {
  /** Values to set, by the way to the field; without a value the field or item is deleted. */
  steps: readonly { path: FieldPath; value?: unknown }[];
}

/** What a rule may know besides the content. */
export interface CheckContext {
  /** The day the check is made for, `YYYY-MM-DD`. */
  today: string;
}

/** One rule about the content. */
export interface Rule {
  slug: string;
  title: string;
  severity: Severity;
  run(content: Content, context: CheckContext): Problem[];
}

/** The page that explains a rule. */
export function rulePage(slug: string): string {
  return `docs/errors/${slug}.md`;
}

/** Order of a report: by file, then by place in the file. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.field, b.field) ||
    compareText(a.found, b.found)
  );
}

/** Compares by code unit, so the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
