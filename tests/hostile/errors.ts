import type { Content } from '../../librarian/content-model.ts';
import type { Problem } from '../../librarian/problem.ts';
import { RULES } from '../../librarian/rules.ts';
import { TODAY } from '../unit/librarian/example-content.ts';

/** The errors of a content; what is only worth a look takes most of the time of a check. */
export function errorsIn(content: Content): Problem[] {
  return RULES.filter(({ severity }) => severity === 'error').flatMap((rule) => rule.run(content, { today: TODAY }));
}
