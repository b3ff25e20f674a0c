import { Document, isSeq, parse, parseDocument, YAMLSeq, type Node, type YAMLMap } from 'yaml';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { readYaml } from '../yaml-source.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { Fields } from './fields.ts';
import { inHouseStyle, toHouseText } from './house-style.ts';
import { schemaLine } from './schema-line.ts';
import { inSchemaOrder } from './schema-order.ts';

/**
 * The YAML of a new record, with the line by which editors find its schema. Fields, and those of the groups in it, stand in the
 * order of the schema; those that are undefined are left out.
 * @param path Path of the file below the content root.
 */
export function stringifyRecord(collection: CollectionName, path: string, data: object): string {
  const document = new Document(inSchemaOrder(collection, data as Fields));
  inHouseStyle(document.contents as unknown as YAMLMap);
  return `${schemaLine(collection, path)}${toHouseText(document as unknown as Document)}`;
}

/**
 * Changes fields of a file and nothing else: comments, the order of fields and quotation marks stay. In an `.mdx` file it
 * changes the fields above the text.
 * @param change Sets or deletes values; see {@link setField}.
 * @throws Error when the file cannot be read as YAML: whoever calls has checked it before.
 */
export function editFields(text: string, change: (document: Document) => void): string {
  const parts = splitFrontMatter(text);
  if (parts === undefined) return editYaml(text, change);
  const start = text.indexOf('\n') + 1;
  const end = parts.fields.length;
  return text.slice(0, start) + editYaml(text.slice(start, end), change) + text.slice(end);
}

function editYaml(text: string, change: (document: Document) => void): string {
  const [fault] = readYaml(text).faults;
  if (fault) throw new Error(`line ${fault.line}: ${fault.found}`);
  const document = parseDocument(text) as unknown as Document;
  change(document);
  return keepUntouched(text, toHouseText(document));
}

const FIELD = /^(?=[^\s#\-\]}][^:\n]*:(?:\s|$))/m;

/** The edited text, with every field of the record that says what it said before written as it was before. */
function keepUntouched(before: string, after: string): string {
  const old = new Map(fieldTexts(before));
  return fieldTexts(after)
    .map(([name, text]) => {
      const kept = old.get(name);
      if (kept === text || !kept?.endsWith('\n')) return text;
      return JSON.stringify(parse(kept)) === JSON.stringify(parse(text)) ? kept : text;
    })
    .join('');
}

/** The fields of a record with their text, comments below them too. */
function fieldTexts(text: string): [name: string, text: string][] {
  return text.split(FIELD).map((part) => [/^[^:\n]*/.exec(part)?.[0] ?? '', part]);
}

/** Sets a value in a document, with new groups and lists in the form in which records write theirs. */
export function setField(document: Document, path: readonly (string | number)[], value: unknown): void {
  // A single value takes the place of another with its comment and quotation marks.
  if (typeof value !== 'object' || value === null) return document.setIn(path, value);
  const node = document.createNode(value) as unknown as Node;
  const inList = typeof path.at(-1) === 'number';
  inHouseStyle(inList ? listOf(node) : node);
  document.setIn(path, node);
}

function listOf(node: Node): YAMLSeq {
  const list = new YAMLSeq();
  list.add(node);
  return list;
}

/** Adds an item at the end of a list, which need not be there yet; a small group stands on one line. */
export function addToList(document: Document, path: readonly (string | number)[], item: unknown): void {
  const list: unknown = document.getIn(path, true);
  if (!isSeq(list)) return setField(document, path, [item]);
  setField(document, [...path, list.items.length], item);
}
