import type { Rule } from '../problem.ts';

const slug = 'text-syntax';

/** The text of an `.mdx` file can be read. */
export const textSyntaxRule: Rule = {
  slug,
  title: 'The text of a file cannot be read',
  severity: 'error',
  run: ({ files }) =>
    files.flatMap(({ file, textFaults }) => textFaults.map((fault) => ({ rule: slug, file, field: 'body', ...fault }))),
};
