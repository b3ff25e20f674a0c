import type { z } from 'astro/zod';
import type { FieldPath } from '../field-path.ts';
import { fieldNames } from '../schema-shape.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { isFields, namesOf, type Fields } from './fields.ts';

/** Order of the fields of groups, by collection and way; a file has thousands of groups of few kinds. */
const known = new Map<string, readonly string[]>();

/** A record with its fields, and those of all groups in it, in the order of its schema; fields that the schema has not come last. */
export function inSchemaOrder(collection: CollectionName, record: Fields): Fields {
  return ordered(collection, COLLECTIONS[collection].schema, [], record) as Fields;
}

function ordered(collection: CollectionName, schema: z.ZodType, path: FieldPath, value: unknown): unknown {
  // All items of a list are of the same kind.
  if (Array.isArray(value)) return value.map((item) => ordered(collection, schema, [...path, 0], item));
  if (!isFields(value)) return value;
  const key = `${collection} ${path.join('.')}`;
  const order = known.get(key) ?? fieldNames(schema, path);
  known.set(key, order);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const names = namesOf(value).sort((a, b) => place(a) - place(b));
  return Object.fromEntries(names.map((name) => [name, ordered(collection, schema, [...path, name], value[name])]));
}
