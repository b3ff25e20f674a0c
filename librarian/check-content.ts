import type { Content } from './content-model.ts';
import { compareProblems, type CheckContext, type Problem, type Severity } from './problem.ts';
import { RULES } from './rules.ts';

/** What a check found. */
export interface CheckReport {
  /** The content root, as it would be typed. */
  root: string;
  /** The day the check was made for. */
  today: string;
  /** Number of files looked at. */
  files: number;
  /** What has to be repaired before the site can be built. */
  errors: Problem[];
  /** What is worth a look. */
  warnings: Problem[];
}

/** Applies every rule to the content. The same content and day give the same report. */
export function checkContent(content: Content, context: CheckContext): CheckReport {
  return {
    root: content.root,
    today: context.today,
    files: content.files.length,
    errors: problemsOf(content, context, 'error'),
    warnings: problemsOf(content, context, 'warning'),
  };
}

/** What the rules of one severity find, in the order of files. */
export function problemsOf(content: Content, context: CheckContext, severity: Severity): Problem[] {
  return RULES.filter((rule) => rule.severity === severity)
    .flatMap((rule) => rule.run(content, context))
    .sort(compareProblems);
}
