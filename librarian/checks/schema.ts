import { COLLECTIONS, type CollectionDefinition } from '../../src/schemas/collections.ts';
import type { ContentFile } from '../content-model.ts';
import { formatFieldPath } from '../field-path.ts';
import { wordIssue, wordUnknownField } from '../issue-wording.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { repairForm } from '../repair-form.ts';
import { fieldNames } from '../schema-shape.ts';
import { isTextFaultIssue } from '../text-faults.ts';
import { isUnsafeAddressIssue } from './unsafe-address.ts';

const slug = 'schema';

/** Every field is one that the schema knows, and holds what the schema allows. */
export const schemaRule: Rule = {
  slug,
  title: 'A field does not hold what it should',
  severity: 'error',
  run: (content) => content.files.flatMap(problemsOf),
};

function problemsOf(file: ContentFile): Problem[] {
  const { place, fields } = file;
  if (place === undefined || fields === undefined) return [];
  const { schema }: CollectionDefinition = COLLECTIONS[place.collection];
  const source = { file: file.file, at: fields.at };
  // A value that breaks several demands on the same field is one problem.
  const seen = new Set<string>();
  return file.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = fieldNames(schema, issue.path);
      return issue.keys.map((key) => problemAt(slug, source, [...issue.path, key], wordUnknownField(key, known)));
    }
    const field = formatFieldPath(issue.path);
    if (seen.has(field) || isUnsafeAddressIssue(issue, fields.value) || isTextFaultIssue(issue)) return [];
    seen.add(field);
    const repair = repairForm(schema, fields.value, issue.path);
    return [problemAt(slug, source, issue.path, { ...wordIssue(issue, fields, schema), ...(repair && { repair }) })];
  });
}
