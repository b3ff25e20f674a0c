import { problemWithFile } from '../problem-at.ts';
import type { Rule } from '../problem.ts';

const slug = 'unreadable-file';

/** Every file can be opened, is UTF-8 text and is not too large. */
export const unreadableFileRule: Rule = {
  slug,
  title: 'A file cannot be opened or is not text',
  severity: 'error',
  run: ({ files }) =>
    files.flatMap(({ file, unreadable }) =>
      unreadable === undefined ? [] : [problemWithFile(slug, file, unreadable)],
    ),
};
