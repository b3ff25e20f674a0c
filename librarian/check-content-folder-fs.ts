import { checkContent, type CheckReport } from './check-content.ts';
import { readContent } from './content-reader-fs.ts';

export { formatReport } from './reporters/terminal.ts';
export type { CheckReport } from './check-content.ts';

/**
 * Reads and checks a content folder.
 * @param root the folder that holds `resources`, `topics` and so on
 * @param today the day to check for, `YYYY-MM-DD`
 */
export async function checkContentFolder(root: string, today: string): Promise<CheckReport> {
  return checkContent(readContent(root), { today });
}
