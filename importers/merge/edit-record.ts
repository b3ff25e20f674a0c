import type { Document } from 'yaml';
import { editFields, setField, stringifyRecord } from '../../librarian/records/record-text.ts';
import type { PlannedRecord } from './plan.ts';
import { isFields, isSame, namesOf, type Fields } from './trees.ts';

type Path = readonly (string | number)[];

/** The text of the file of a record that is new. */
export function newText({ collection, path, after }: PlannedRecord): string {
  const { body, ...fields } = after;
  const yaml = stringifyRecord(collection, path, fields);
  // A text has its fields above it, without the line by which editors find a schema.
  return typeof body === 'string' ? withBody(yaml.slice(yaml.indexOf('\n') + 1), body) : yaml;
}

/** The text of a file with the changes of a record, and nothing else changed: comments, order and quotation marks stay. */
export function editedText(text: string, { before = {}, after }: PlannedRecord): string {
  const { body: oldBody, ...old } = before;
  const { body, ...fields } = after;
  const edited = isSame(old, fields) ? text : editFields(text, (document) => change(document, [], old, fields));
  if (body === oldBody || typeof body !== 'string') return edited;
  const end = edited.indexOf('\n---', 3);
  return withBody(edited.slice(edited.indexOf('\n') + 1, end + 1), body);
}

function withBody(yaml: string, body: string): string {
  return `---\n${yaml}---\n\n${body.trim()}\n`;
}

/** Changes what differs and leaves the rest of the document as it is written. */
function change(document: Document, path: Path, old: unknown, wanted: unknown): void {
  if (isSame(old, wanted)) return;
  if (isFields(old) && isFields(wanted)) {
    changeFields(document, path, old, wanted);
  } else if (Array.isArray(old) && Array.isArray(wanted) && isGrown(old, wanted)) {
    wanted.forEach((item, index) => {
      if (index < old.length) change(document, [...path, index], old[index], item);
      else setField(document, [...path, index], item);
    });
  } else setField(document, path, wanted);
}

function changeFields(document: Document, path: Path, old: Fields, wanted: Fields): void {
  for (const name of namesOf(old)) if (wanted[name] === undefined) document.deleteIn([...path, name]);
  for (const name of namesOf(wanted)) {
    if (old[name] === undefined) setField(document, [...path, name], wanted[name]);
    else change(document, [...path, name], old[name], wanted[name]);
  }
}

/** A list of groups with the same items in the same places, and perhaps more behind them. */
function isGrown(old: readonly unknown[], wanted: readonly unknown[]): boolean {
  return wanted.length >= old.length && old.length > 0 && wanted.every(isFields) && old.every(isFields);
}
