import { targetOf } from '../../src/domain/recalls.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'recall-conflict';

/** At most one recall of a thing is in force: a page cannot withdraw and correct it at once. */
export const recallConflictRule: Rule = {
  slug,
  title: 'Two recalls of one thing are in force',
  severity: 'error',
  run: ({ recalls }) =>
    [...recalls.values()].flatMap((entry) => {
      const first = new Map<string, string>();
      return entry.data.recalls.flatMap((recall, index) => {
        if (recall.lifted) return [];
        const { kind, id } = targetOf(recall);
        const other = first.get(`${kind} ${id}`);
        if (other === undefined) first.set(`${kind} ${id}`, recall.id);
        if (other === undefined) return [];
        return [
          problemAt(slug, entry, ['recalls', index, 'target', kind], {
            found: `${quote(id)}, which the recall ${quote(other)} is about too`,
            allowed: 'one recall of a thing without "lifted"',
            fix: 'Add "lifted" to the one that has ended, or put both into one.',
          }),
        ];
      });
    }),
};
