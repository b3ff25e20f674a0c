/** Checks a content folder and sends what it finds to the process that has started this one: `<folder> <day>`. */
import { problemsOf } from './check-content.ts';
import { formatReport } from './check-content-folder-fs.ts';
import { readContent } from './content-reader-fs.ts';
import type { Verdict } from './verdict.ts';

/** How many groups of errors, and places of each, a build names when there are very many. */
const MOST = 20;

const [folder = '', today = ''] = process.argv.slice(2);
const content = readContent(folder);
const { root } = content;
const files = content.files.length;
const errors = problemsOf(content, { today }, 'error');
if (errors.length > 0) {
  say({ files, errors: formatReport({ root, today, files, errors, warnings: [] }, { most: MOST }) });
} else {
  // A build that may begin does not wait for advice.
  say({ files });
  say({ warnings: problemsOf(content, { today }, 'warning').length });
}

function say(verdict: Verdict): void {
  process.send?.(verdict);
}
