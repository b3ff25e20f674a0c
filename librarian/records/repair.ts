import type { CheckReport } from '../check-content.ts';
import type { Problem, Repair } from '../problem.ts';
import { editFields, setField } from './record-text.ts';

type Step = Repair['steps'][number];

/** The problems of a report that have one right answer. */
export function repairable({ errors, warnings }: CheckReport): Problem[] {
  return [...errors, ...warnings].filter(({ repair }) => repair !== undefined);
}

/** The text of a file with its problems mended. */
export function repairText(text: string, problems: readonly Problem[]): string {
  const steps = problems.flatMap(({ repair }) => repair?.steps ?? []);
  const [deleted, set] = [
    steps.filter(({ value }) => value === undefined),
    steps.filter(({ value }) => value !== undefined),
  ];
  return editFields(text, (document) => {
    for (const { path, value } of set) setField(document, path as (string | number)[], value);
    // The last first: whatever stands behind a deleted item of a list moves up.
    for (const { path } of [...deleted].sort(byPlaceFromTheEnd)) document.deleteIn(path);
  });
}

function byPlaceFromTheEnd(a: Step, b: Step): number {
  const depth = Math.max(a.path.length, b.path.length);
  for (let index = 0; index < depth; index += 1) {
    const [one, other] = [a.path[index], b.path[index]];
    if (one === other) continue;
    return typeof one === 'number' && typeof other === 'number' ? other - one : String(other) < String(one) ? -1 : 1;
  }
  return 0;
}
