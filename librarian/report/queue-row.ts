import type { CollectionName } from '../../src/schemas/collections.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import type { Content, Entry } from '../content-model.ts';
import type { FieldPath } from '../field-path.ts';
import { recordName } from './names.ts';
import { editorAddress, publicPage } from './places.ts';
import type { QueueRow } from './shape.ts';

/** What a row says beyond which record it is about. */
interface RowWords {
  what: string;
  on?: string | undefined;
  fix: string;
}

/**
 * A row about a place in a record.
 * @param locale The locale whose text it is about.
 */
export function queueRow(
  content: Content,
  collection: CollectionName,
  entry: Pick<Entry, 'id' | 'file' | 'at'>,
  path: FieldPath,
  { what, on, fix }: RowWords,
  locale?: LocaleId,
): QueueRow {
  const { id, file } = entry;
  const page = publicPage(content, collection, id, locale);
  return {
    record: { collection, id },
    name: recordName(content, collection, id, locale),
    what,
    ...(on !== undefined && { on }),
    ...(page !== undefined && { page }),
    file,
    line: entry.at(path).line,
    editor: editorAddress(collection, id),
    fix,
  };
}

/** The collection of every file that belongs to one. */
export function collectionsByFile(content: Content): ReadonlyMap<string, CollectionName> {
  return new Map(content.files.flatMap(({ file, place }) => (place ? [[file, place.collection] as const] : [])));
}

/** By the day, those without one last; otherwise the order stays. */
export function byDay(a: QueueRow, b: QueueRow): number {
  const [first, second] = [a.on ?? '9', b.on ?? '9'];
  return first < second ? -1 : first > second ? 1 : 0;
}
