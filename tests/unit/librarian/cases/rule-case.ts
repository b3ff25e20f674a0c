import type { Problem } from '../../../../librarian/problem.ts';
import type { Changes } from '../example-content.ts';

/** One way to break a rule, and every problem that comes of it. */
export interface RuleCase {
  rule: string;
  /** Finishes the sentence “reports …”. */
  name: string;
  changes: Changes;
  today?: string;
  /** In the order of the report. `at` is path:line:column, the path below the content root. */
  expected: ({ at: string; rule?: string } & Pick<Problem, 'field' | 'found'> & Partial<Problem>)[];
}
