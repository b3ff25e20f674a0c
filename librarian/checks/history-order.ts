import type { HistoryEntry } from '../../src/schemas/resource.ts';
import type { HistoryChange } from '../../src/schemas/vocabulary.ts';
import type { Entry } from '../content-model.ts';
import { problemAt, type Wording } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'history-order';

/** The history of a resource can have happened as it is written down. */
export const historyOrderRule: Rule = {
  slug,
  title: 'A history cannot have happened in this order',
  severity: 'error',
  run: ({ resources }) =>
    [...resources.values()].flatMap((entry) => [
      ...entry.data.history.flatMap((change, index, history) => inHistory(entry, change, history.slice(0, index))),
      ...reviewedBeforeAdded(entry),
    ]),
};

function inHistory(entry: Entry, { on, change }: HistoryEntry, before: readonly HistoryEntry[]): Problem[] {
  const report = (field: string, wording: Wording) =>
    problemAt(slug, entry, ['history', before.length, field], wording);
  const previous = before.at(-1);
  const problems: Problem[] = [];
  if (previous !== undefined && on < previous.on) {
    problems.push(
      report('on', {
        found: `${quote(on)} after ${quote(previous.on)}`,
        allowed: 'changes in the order of their days, the oldest first',
        fix: 'Move the change to its place, or correct the day.',
      }),
    );
  }
  const wording = wordChange(change, before);
  if (wording) problems.push(report('change', wording));
  return problems;
}

/** What is wrong with a change after those before it. */
function wordChange(change: HistoryChange, before: readonly HistoryEntry[]): Wording | undefined {
  const first = before.length === 0;
  if (first !== (change === 'added')) {
    return {
      found: first ? `${quote(change)} as the first change` : '"added" after another change',
      allowed: '"added" first, and only there',
      fix: first ? 'Start the history with the day the resource was added.' : 'Write "restored", or delete the change.',
    };
  }
  const decision = before.findLast((each) => each.change === 'withdrawn' || each.change === 'restored')?.change;
  if (change === 'restored' && decision !== 'withdrawn') {
    return {
      found: '"restored", but the resource was not withdrawn before',
      allowed: '"restored" after "withdrawn"',
      fix: 'Add the change "withdrawn" before it, or write "reviewed".',
    };
  }
  if (change === 'withdrawn' && decision === 'withdrawn') {
    return {
      found: '"withdrawn" a second time',
      allowed: '"withdrawn" once, until the resource is restored',
      fix: 'Delete one of the two changes, or add "restored" between them.',
    };
  }
  return undefined;
}

function reviewedBeforeAdded(entry: Entry<'resources'>): Problem[] {
  const { history, review } = entry.data;
  const added = history.find(({ change }) => change === 'added')?.on;
  if (added === undefined || review.last >= added) return [];
  return [
    problemAt(slug, entry, ['review', 'last'], {
      found: `${quote(review.last)}, before the resource was added on ${quote(added)}`,
      allowed: 'the day it was added, or a later one',
      fix: 'Correct one of the two days: adding a resource is its first review.',
    }),
  ];
}
