import { COLLECTIONS, type CollectionDefinition, type CollectionName } from '../src/schemas/collections.ts';
import { LOCALE_IDS, type LocaleId } from '../src/schemas/vocabulary.ts';
import type { Content, ContentFile, Entry, Place, RawFile, TextEntry } from './content-model.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readJson } from './json-source.ts';
import { readBody, type TextBody } from './markdown-source.ts';
import { compareText } from './problem.ts';
import { readYaml } from './yaml-source.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** Makes the content out of the files of a content root. Never throws: what is wrong with a file is noted beside it. */
export function parseContent(root: string, rawFiles: readonly RawFile[]): Content {
  return joinFiles(root, rawFiles.map(parseFile));
}

/** Makes the content out of files that are parsed already. */
export function joinFiles(root: string, files: readonly ParsedFile[]): Content {
  const parsed = [...files].sort((a, b) => compareText(a.source.path, b.source.path));
  const entries = Object.fromEntries(NAMES.map((name) => [name, new Map<string, Entry>()]));
  const ids = Object.fromEntries(NAMES.map((name) => [name, new Set<string>()]));
  for (const { source, entry } of parsed) {
    if (source.place === undefined) continue;
    const { collection, id } = source.place;
    ids[collection]?.add(id);
    if (entry !== undefined) entries[collection]?.set('locale' in entry ? `${id}/${String(entry.locale)}` : id, entry);
  }
  // The entries of each collection were accepted by the schema of that collection.
  return { root, files: parsed.map(({ source }) => source), ids, ...entries } as unknown as Content;
}

/** The collection a path belongs to. A text's own file (`topic.yaml`) never matches the pattern of texts. */
export function placeOf(path: string): Place | undefined {
  for (const collection of NAMES) {
    const match = COLLECTIONS[collection].path.exec(path);
    if (match?.[1] === undefined) continue;
    return { collection, id: match[1], ...(match[2] !== undefined && { locale: match[2] }) };
  }
  return undefined;
}

/** A file, and the entry in it where its schema has accepted it. */
interface ParsedFile {
  source: ContentFile;
  entry?: Entry | TextEntry;
}

/** Parses one file. Never throws. */
export function parseFile(raw: RawFile): ParsedFile {
  const place = placeOf(raw.path);
  const source: ContentFile = {
    path: raw.path,
    file: raw.file,
    ...(place && { place }),
    ...(raw.unreadable && { unreadable: raw.unreadable }),
    fieldFaults: [],
    textFaults: [],
    issues: [],
    valid: false,
  };
  if (place === undefined || raw.text === undefined) return { source };
  const body = place.locale === undefined ? readFields(source, raw.text) : readText(source, raw.text);
  const { fields } = source;
  if (fields === undefined) return { source };

  const definition: CollectionDefinition = COLLECTIONS[place.collection];
  const result = definition.schema.safeParse(fields.value);
  source.issues = result.error?.issues ?? [];
  source.valid = result.success && source.textFaults.length === 0;
  if (!source.valid) return { source };

  const { id, locale } = place;
  const entry = { id, file: source.file, data: result.data, at: fields.at } as Entry;
  if (locale === undefined) return { source, entry };
  return isLocale(locale) && body ? { source, entry: { ...entry, locale, body } as TextEntry } : { source };
}

function readFields(source: ContentFile, text: string): undefined {
  const { fields, faults } = source.path.endsWith('.json') ? readJson(text) : readYaml(text);
  source.fieldFaults = faults;
  if (fields) source.fields = fields;
}

function readText(source: ContentFile, text: string): TextBody | undefined {
  const parts = splitFrontMatter(text);
  if (parts === undefined) {
    source.fieldFaults = [
      {
        line: 1,
        column: 1,
        found: text.trim() === '' ? 'an empty file' : 'a text without fields above it',
        allowed: 'fields between two lines of three hyphens, then the text',
        fix: 'Start the file with ---, then the fields, then --- on a line of its own.',
      },
    ];
    return undefined;
  }
  readFields(source, parts.fields);
  const { body, faults } = readBody(parts.body);
  source.textFaults = faults;
  return body;
}

function isLocale(name: string): name is LocaleId {
  return (LOCALE_IDS as readonly string[]).includes(name);
}
