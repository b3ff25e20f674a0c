import type { z } from 'astro/zod';
import { PUBLISHED_LOCALE_IDS } from '../src/schemas/published-locales.ts';
import { LOCALE_IDS } from '../src/schemas/vocabulary.ts';
import type { FieldSource } from './content-model.ts';
import { valueAt, type FieldPath } from './field-path.ts';
import type { Wording } from './problem-at.ts';
import { descriptionOf, fieldNames } from './schema-shape.ts';
import { isTextFaultIssue, wordTextFault } from './text-faults.ts';
import { closest, didYouMean, listAllowed, quote } from './wording.ts';

const KINDS: Readonly<Record<string, { name: string; fix: string }>> = {
  string: { name: 'text', fix: 'Put the value between single quotes.' },
  number: { name: 'a number', fix: 'Write a number, without quotes.' },
  int: { name: 'a whole number', fix: 'Write a whole number, without quotes.' },
  boolean: { name: 'true or false', fix: 'Write true or false, without quotes.' },
  array: { name: 'a list', fix: 'Write one item per line, each after "- ".' },
  object: { name: 'fields', fix: 'Write one "field: value" per line, two spaces further in.' },
};

/** Words what a schema has against one field. */
export function wordIssue(issue: z.core.$ZodIssue, fields: FieldSource, schema: z.ZodType): Wording {
  const value = valueAt(fields.value, issue.path);
  const found = describe(value, fields.written(issue.path));
  const about = descriptionOf(schema, issue.path) ?? fieldsOf(schema, issue.path);
  if (value === undefined) return wordMissing(issue, about);
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? { name: issue.expected, fix: 'Write the kind of value that is allowed.' };
      const fix =
        value === null ? 'Write a value after the colon, or delete the field if it may be left out.' : kind.fix;
      return { found, allowed: withAbout(kind.name, about), fix };
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      // Only a single value can be near an allowed one; fields may even hold a "toString" of their own.
      const near = typeof value === 'object' ? '' : String(value);
      const fix = `${didYouMean(near, values)}Write one of the allowed values.`;
      return { found, allowed: listAllowed(values, near), fix };
    }
    case 'too_small':
    case 'too_big':
      return wordSize(issue, value, found, about);
    default: {
      const fault = isTextFaultIssue(issue) && typeof value === 'string' ? wordTextFault(value) : undefined;
      return fault ?? { found, allowed: sentence(issue.message), fix: fixFor(value) };
    }
  }
}

function fixFor(value: unknown): string {
  return typeof value === 'object' && !Array.isArray(value) ? 'Correct the fields inside it.' : 'Correct the value.';
}

/** Names the fields inside a field; undefined when it holds a single value or a list. */
function fieldsOf(schema: z.ZodType, path: FieldPath): string | undefined {
  const names = fieldNames(schema, path);
  return names.length === 0 ? undefined : listAllowed(names);
}

/** Words a field that the schema does not know. */
export function wordUnknownField(name: string, known: readonly string[]): Wording {
  const likely = closest(name, known);
  return {
    found: `the field ${quote(name)}`,
    allowed: listAllowed(known, name),
    fix:
      likely === undefined ? 'Delete the field, or give it a name that is allowed.' : `Did you mean ${quote(likely)}?`,
  };
}

function wordMissing(issue: z.core.$ZodIssue, about: string | undefined): Wording {
  const name = String(issue.path.at(-1) ?? '');
  if ((LOCALE_IDS as readonly string[]).includes(name)) {
    return {
      found: `nothing in the locale ${quote(name)}`,
      allowed: `text in every published locale: ${PUBLISHED_LOCALE_IDS.join(', ')}`,
      fix: `Add the missing locale: a line that starts with "${name}:".`,
    };
  }
  const kind = issue.code === 'invalid_type' ? KINDS[issue.expected]?.name : undefined;
  const values = issue.code === 'invalid_value' ? `one of ${listAllowed(issue.values.map(String))}` : undefined;
  return {
    found: 'nothing',
    allowed: kind ? withAbout(kind, about) : (values ?? sentence(issue.message)),
    fix: `Add the field ${quote(name)}.`,
  };
}

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function wordSize(issue: SizeIssue, value: unknown, found: string, about: string | undefined): Wording {
  const small = issue.code === 'too_small';
  const limit = small ? issue.minimum : issue.maximum;
  if (typeof value === 'string') {
    const length = `${found} (${value.length} characters)`;
    return small
      ? {
          found: 'an empty text',
          allowed: withAbout('text', about),
          fix: 'Write the text, or delete the field if it may be left out.',
        }
      : { found: length, allowed: `at most ${limit} characters`, fix: 'Shorten the text.' };
  }
  const measure = `${small ? 'at least' : 'at most'} ${limit}${Array.isArray(value) ? (limit === 1 ? ' item' : ' items') : ''}`;
  const exact = issue.inclusive ? measure : `more than ${limit}`;
  return {
    found,
    allowed: withAbout(exact, about),
    fix: Array.isArray(value)
      ? small
        ? 'Add what is missing to the list.'
        : 'Shorten the list.'
      : 'Correct the number.',
  };
}

function describe(value: unknown, written: string | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return describeFields(Object.keys(value));
  return `${quote(written ?? String(value))} (${typeof value === 'number' ? 'a number' : 'true or false'})`;
}

function describeFields(names: readonly string[]): string {
  return names.length === 0 ? 'no fields' : `fields (${listAllowed(names)})`;
}

function withAbout(allowed: string, about: string | undefined): string {
  return about === undefined ? allowed : `${allowed} (${about})`;
}

/** Messages of the schemas read on from the name of the field: “must be …”. */
function sentence(message: string): string {
  return message.replace(/^must (?:be|have|name) /, '').replace(/^Invalid input: /, '');
}
