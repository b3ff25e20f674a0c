import { TERM_KINDS } from '../../src/schemas/vocabulary.ts';
import { allEntries, valuesOf } from '../entries.ts';
import type { FieldPath } from '../field-path.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'duplicate-value';
/** Fields that tell the items of a list apart. */
const NAMING_FIELDS = ['id', 'level', 'code', 'question', 'answer'];

/**
 * Lists in which items may agree in the field that names them: a country has several contacts of a level, and so has a clinic.
 * The words of the search are the matter of another rule.
 */
const FREE_LISTS: ReadonlySet<PropertyKey> = new Set(['contacts', 'phones', ...TERM_KINDS]);

/** No list says the same twice. */
export const duplicateValueRule: Rule = {
  slug,
  title: 'A list says the same twice',
  severity: 'error',
  run: (content) =>
    allEntries(content).flatMap((entry) =>
      [...valuesOf(entry.data)].flatMap(({ path, value }) =>
        (FREE_LISTS.has(path.at(-1) ?? '') ? [] : repeated(value)).map(({ way, name }) =>
          problemAt(slug, entry, [...path, ...way], {
            found: `${quote(name)} a second time`,
            allowed: 'each item once',
            fix: 'Delete one of the two.',
            ...(way.length === 1 && { repair: { steps: [{ path: [...path, ...way] }] } }),
          }),
        ),
      ),
    ),
};

function repeated(value: unknown): { way: FieldPath; name: string }[] {
  if (!Array.isArray(value)) return [];
  const seen = new Set<string>();
  return value.flatMap((item: unknown, index) => {
    const named = nameOf(item);
    if (named === undefined) return [];
    if (seen.has(named.name)) return [{ way: [index, ...named.way], name: named.name }];
    seen.add(named.name);
    return [];
  });
}

function nameOf(item: unknown): { way: FieldPath; name: string } | undefined {
  if (typeof item === 'string') return { way: [], name: item };
  if (typeof item !== 'object' || item === null) return undefined;
  const field = NAMING_FIELDS.find((name) => Object.hasOwn(item, name));
  return field === undefined ? undefined : { way: [field], name: String((item as Record<string, unknown>)[field]) };
}
