import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';

/** The content the site is published with. */
export const CONTENT_ROOT = join(import.meta.dirname, '../../src/content');

/** What a file of a collection holds. */
export type DataOf<K extends CollectionName> = z.output<(typeof COLLECTIONS)[K]['schema']>;

/** A file with its id, such as `miscarriage` or, for a text, `miscarriage/en`. */
export interface Item<K extends CollectionName> {
  id: string;
  data: DataOf<K>;
  /** The text below the fields of an `.mdx` file. */
  body: string;
}

const paths = readdirSync(CONTENT_ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .sort();

/** Everything in a collection, by id. */
export function readCollection<K extends CollectionName>(name: K): Map<string, Item<K>> {
  const { path: pattern, schema } = COLLECTIONS[name];
  return new Map(
    paths.flatMap((path) => {
      const id = pattern.exec(path)?.slice(1).join('/');
      if (id === undefined) return [];
      const { fields, body } = parts(readFileSync(join(CONTENT_ROOT, path), 'utf8'), path);
      return [[id, { id, data: schema.parse(parse(fields)) as DataOf<K>, body }]];
    }),
  );
}

function parts(text: string, path: string): { fields: string; body: string } {
  if (path.endsWith('.yaml')) return { fields: text, body: '' };
  const [, fields = '', body = ''] = /^---\r?\n([\s\S]*?)^---\r?\n([\s\S]*)$/m.exec(text) ?? [];
  return { fields, body };
}
