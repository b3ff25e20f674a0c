import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent, type CheckReport } from './check-content.ts';
import { readContent } from './content-reader-fs.ts';
import type { Problem } from './problem.ts';
import { applyChanges } from './records/apply-changes-fs.ts';
import { repairable, repairText } from './records/repair.ts';

/** A problem may only show once another is mended. */
const MOST_ROUNDS = 5;

/**
 * Mends what has one right answer, until nothing of the kind is left.
 * @param root the folder that holds `resources`, `topics` and so on
 * @param today the day to check for, `YYYY-MM-DD`
 * @returns what was mended, and the report afterwards.
 */
export function repairFolder(root: string, today: string): { mended: Problem[]; report: CheckReport } {
  const mended: Problem[] = [];
  for (let round = 0; ; round += 1) {
    const content = readContent(root);
    const report = checkContent(content, { today });
    const problems = repairable(report);
    if (problems.length === 0 || round === MOST_ROUNDS) return { mended, report };
    const pathOf = new Map(content.files.map(({ file, path }) => [file, path]));
    const changes = [...Map.groupBy(problems, ({ file }) => file)].map(([file, ofFile]) => {
      const path = pathOf.get(file)!;
      return { path, text: repairText(readFileSync(join(root, path), 'utf8'), ofFile) };
    });
    applyChanges(root, changes);
    mended.push(...problems);
  }
}
