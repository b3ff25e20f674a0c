import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../src/schemas/collections.ts';
import { parseFile, placeOf } from '../librarian/content-parser.ts';
import type { ContentFile } from '../librarian/content-model.ts';
import { splitFrontMatter } from '../librarian/front-matter.ts';
import { problemWithFile } from '../librarian/problem-at.ts';
import { ImportFault } from './import-fault.ts';
import type { Fields } from './merge/trees.ts';

/** Records of a content folder by their path below it, as they are written. A text has its words as `body`. */
export type Records = ReadonlyMap<string, Fields>;

/**
 * Reads the records of some collections one after the other, and keeps their values only: a folder may hold tens of thousands.
 * @throws ImportFault naming each file that breaks its schema; an import onto it could lose what it says.
 */
export function readRecords(root: string, collections: readonly CollectionName[], onRead?: () => void): Records {
  const records = new Map<string, Fields>();
  const faulty: string[] = [];
  const wanted: ReadonlySet<string> = new Set(collections);
  for (const path of filesBelow(root, '')) {
    const place = placeOf(path);
    if (place === undefined || !wanted.has(place.collection)) continue;
    onRead?.();
    const text = readFileSync(join(root, path), 'utf8');
    const { source } = parseFile({ path, file: path, text });
    if (source.fields === undefined || !source.valid) faulty.push(path);
    else records.set(path, valuesOf(source, text));
  }
  if (faulty.length > 0) throw notValid(root, faulty);
  return records;
}

function valuesOf(source: ContentFile, text: string): Fields {
  const fields = source.fields?.value as Fields;
  return source.place?.locale === undefined ? fields : { ...fields, body: (splitFrontMatter(text)?.body ?? '').trim() };
}

function* filesBelow(root: string, folder: string): Generator<string> {
  const items = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name } of items) {
    if (name.startsWith('.')) continue;
    const path = folder === '' ? name : `${folder}/${name}`;
    const status = lstatSync(join(root, path));
    if (status.isDirectory()) yield* filesBelow(root, path);
    else if (status.isFile()) yield path;
  }
}

function notValid(root: string, faulty: readonly string[]): ImportFault {
  return new ImportFault(
    faulty.slice(0, 20).map((path) =>
      problemWithFile('import-file', `${root}/${path}`, {
        found: 'a record that breaks its schema',
        allowed: 'content without errors, so that nothing in it is lost',
        fix: 'Run npm run desk -- check, repair what it names, and import again.',
      }),
    ),
  );
}
