/** Every field that holds text, found in the schemas themselves, and records in which each of them is there. */
import type { z } from 'astro/zod';
import { readSchema, type SchemaNode } from '../../cms/schema-node.ts';
import type { FieldPath } from '../../librarian/field-path.ts';
import { schemaAt } from '../../librarian/schema-shape.ts';
import { COLLECTIONS, type CollectionDefinition, type CollectionName } from '../../src/schemas/collections.ts';

/** A field that holds text. */
export interface TextField {
  collection: CollectionName;
  /** Way to the field; 0 stands for the first item of a list. */
  path: FieldPath;
  schema: z.ZodType;
}

/** Every collection there is. */
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** Every field of a collection that holds text, an id, an address or one of a few words. */
export function textFieldsOf(collection: CollectionName): TextField[] {
  const { schema }: CollectionDefinition = COLLECTIONS[collection];
  return textPaths(readSchema(schema), []).map((path) => {
    const field = schemaAt(schema, path);
    if (field === undefined) throw new Error(`${collection} has no field ${path.join('.')}`);
    return { collection, path, schema: field };
  });
}

const TEXT_KINDS: ReadonlySet<SchemaNode['kind']> = new Set(['text', 'choice', 'fixed']);

function textPaths({ kind, fields, item }: SchemaNode, path: FieldPath): FieldPath[] {
  if (item !== undefined) return textPaths(item, [...path, 0]);
  if (TEXT_KINDS.has(kind)) return [path];
  return fields.flatMap(([name, field]) => textPaths(field, [...path, name]));
}

const FILLED_DAY = '2026-01-15';

/** A record with every optional field that a plain value fits, so that payloads reach these too. */
export function filled(value: unknown, node: SchemaNode, path = ''): unknown {
  if (node.kind === 'list') {
    const items = Array.isArray(value) ? (value as unknown[]) : [];
    if (items.length > 0) return items.map((item, index) => filled(item, node.item!, `${path}-${index}`));
    const made = plainValue(node.item!, `${path}-0`);
    return made === undefined ? value : [made];
  }
  if (node.kind !== 'object') return value ?? plainValue(node, path);
  const known = (value ?? {}) as Record<string, unknown>;
  const entries = node.fields.map(([name, field]) => [name, filled(known[name], field, `${path}-${name}`)] as const);
  const whole = entries.every(([name, each]) => each !== undefined || isOptional(node, name));
  if (value === undefined && (!whole || entries.every(([, each]) => each === undefined))) return undefined;
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

function isOptional({ fields }: SchemaNode, name: string): boolean {
  return fields.some(([each, { optional }]) => each === name && optional);
}

/** A plain value; undefined where only somebody who knows the other records could write one. */
function plainValue(node: SchemaNode, path: string): unknown {
  switch (node.kind) {
    case 'object':
    case 'list':
      return filled(undefined, node, path);
    case 'choice':
      return node.choices[0];
    case 'text':
      if (node.limits.format === 'date') return FILLED_DAY;
      if (node.limits.format === 'uri') return `https://www.example.org/filled${path}`;
      return node.limits.pattern === undefined || node.limits.pattern.includes('<>')
        ? `Filled${path}`.slice(0, 190)
        : undefined;
    default:
      return undefined;
  }
}
