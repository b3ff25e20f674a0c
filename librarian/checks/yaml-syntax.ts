import type { Rule } from '../problem.ts';

const slug = 'yaml-syntax';

/** The fields of a file can be read as YAML, each is there once, and there is at least one. */
export const yamlSyntaxRule: Rule = {
  slug,
  title: 'The fields of a file cannot be read',
  severity: 'error',
  run: ({ files }) =>
    files.flatMap(({ file, fieldFaults }) => fieldFaults.map((fault) => ({ rule: slug, file, field: '', ...fault }))),
};
