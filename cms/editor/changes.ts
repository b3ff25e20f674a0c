import { isSeq, type Document } from 'yaml';
import { setField } from '../../librarian/records/record-text.ts';
import { isGroup } from './tidy.ts';

type Path = readonly (string | number)[];

/** Changes in a document what differs between two states of its content, and nothing else: comments and quotes stay. */
export function writeChanges(document: Document, before: unknown, after: unknown, path: Path = []): void {
  if (isSame(before, after)) return;
  if (isGroup(before) && isGroup(after)) writeGroup(document, before, after, path);
  else if (Array.isArray(before) && Array.isArray(after)) writeList(document, before, after, path);
  else setField(document, path, after);
}

function writeGroup(
  document: Document,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: Path,
): void {
  for (const name of Object.keys(before).filter((each) => !(each in after))) document.deleteIn([...path, name]);
  for (const [name, value] of Object.entries(after)) writeChanges(document, before[name], value, [...path, name]);
}

/** Items before the first and behind the last that differ stay where they are; those between are changed one by one. */
function writeList(document: Document, before: readonly unknown[], after: readonly unknown[], path: Path): void {
  const shortest = Math.min(before.length, after.length);
  const isOther = (a: unknown, b: unknown) => !isSame(a, b);
  const firstOther = after.slice(0, shortest).findIndex((item, index) => isOther(item, before[index]));
  const start = firstOther === -1 ? shortest : firstOther;
  let kept = 0;
  while (kept < shortest - start && isSame(before.at(-1 - kept), after.at(-1 - kept))) kept += 1;
  const old = before.length - kept - start;
  const wanted = after.length - kept - start;

  for (let index = 0; index < Math.min(old, wanted); index += 1) {
    writeChanges(document, before[start + index], after[start + index], [...path, start + index]);
  }
  for (let index = old; index > wanted; index -= 1) document.deleteIn([...path, start + index - 1]);
  for (let index = old; index < wanted; index += 1) {
    const list = document.getIn(path, true);
    if (isSeq(list)) list.items.splice(start + index, 0, document.createNode(null));
    setField(document, [...path, start + index], after[start + index]);
  }
}

/** Whether two values have the same content, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (isGroup(a) && isGroup(b)) {
    const names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every((name) => name in b && isSame(a[name], b[name]));
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  return a === b;
}
