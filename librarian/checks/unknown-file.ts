import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { problemWithFile } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'unknown-file';
const ALLOWED = Object.values(COLLECTIONS)
  .map(({ pattern }) => pattern)
  .join(', ');

/** Every file lies where the site looks for it; a file elsewhere would be left out without a word. */
export const unknownFileRule: Rule = {
  slug,
  title: 'A file lies where nothing looks for it',
  severity: 'error',
  run: ({ files, root }) =>
    files
      .filter(({ place, unreadable }) => place === undefined && unreadable === undefined)
      .map(({ path, file }) =>
        problemWithFile(slug, file, { found: quote(path), allowed: `below ${root}: ${ALLOWED}`, fix: fixFor(path) }),
      ),
};

function fixFor(path: string): string {
  if (path.endsWith('.yml')) return 'Rename it to end in ".yaml".';
  if (path.endsWith('.md')) return 'Rename it to end in ".mdx".';
  return 'Move it to the folder it belongs to, or delete it.';
}
