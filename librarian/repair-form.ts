import type { z } from 'astro/zod';
import { formatFieldPath, valueAt, type FieldPath } from './field-path.ts';
import type { Repair } from './problem.ts';

/**
 * A value that a schema refuses for its form alone, in the form that it accepts: another case, the usual spelling of a language
 * tag, a day with its zeros. Undefined when the value itself is in question.
 */
export function repairForm(schema: z.ZodType, data: unknown, path: FieldPath): Repair | undefined {
  const value = valueAt(data, path);
  if (typeof value !== 'string') return undefined;
  const accepted = otherForms(value).filter((form) => accepts(schema, data, path, form));
  return accepted.length === 1 ? { steps: [{ path, value: accepted[0] }] } : undefined;
}

function otherForms(value: string): string[] {
  const text = value.trim();
  const forms = [text, text.toLowerCase(), text.toUpperCase(), usualTag(text), dayWithZeros(text)];
  return [...new Set(forms)].filter((form) => form !== undefined && form !== value) as string[];
}

function usualTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function dayWithZeros(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function accepts(schema: z.ZodType, data: unknown, path: FieldPath, value: string): boolean {
  const changed = structuredClone(data);
  const [last] = path.slice(-1);
  const holder = valueAt(changed, path.slice(0, -1));
  if (last === undefined || typeof holder !== 'object' || holder === null) return false;
  (holder as Record<PropertyKey, unknown>)[last] = value;
  const field = formatFieldPath(path);
  return !(schema.safeParse(changed).error?.issues ?? []).some((issue) => formatFieldPath(issue.path) === field);
}
