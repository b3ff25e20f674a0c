import { isScalar, visit, type Document, type Scalar } from 'yaml';
import type { Random } from './random.ts';

/** Changes a record. Returns what it did in words, or `undefined` where there was nothing to do it to. */
export type RecordEdit = (document: Document) => string | undefined;

/** Adds a word to one text that has more than one. */
export function words(random: Random, count: number): RecordEdit {
  return (document) => {
    const texts = scalarsOf(
      document,
      (value) => typeof value === 'string' && / /.test(value) && !/^https?:/.test(value),
    );
    if (texts.length === 0) return undefined;
    const text = random.of(texts);
    text.value = `${String(text.value).replace(/\.$/, '')} ${spelled(count)}`;
    return String(text.value);
  };
}

/** Makes a number larger. */
export function numbers(random: Random): RecordEdit {
  return (document) => {
    const found = scalarsOf(document, (value) => typeof value === 'number');
    if (found.length === 0) return undefined;
    const number = random.of(found);
    number.value = Number(number.value) + 1 + random.below(20);
    return `a number is ${String(number.value)}`;
  };
}

/** Moves a day of a resource. */
export function days(random: Random): RecordEdit {
  return (document) => {
    const day = `2026-0${1 + random.below(9)}-1${random.below(9)}`;
    const path = random.of([
      ['review', 'next'],
      ['review', 'last'],
      ['versions', 0, 'check', 'on'],
    ]);
    if (!document.hasIn(path)) return undefined;
    document.setIn(path, path[1] === 'next' ? day.replace('2026', '2027') : day);
    return `${path.join('.')} is ${day}`;
  };
}

function scalarsOf(document: Document, wanted: (value: unknown) => boolean): Scalar[] {
  const found: Scalar[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && isScalar(node) && wanted(node.value)) found.push(node);
    },
  });
  return found;
}

/** Gives every version an address and a title of its own, and every placement a position. */
export function renewVersions(document: Document, count: number): void {
  const { versions = [], placements = [] } = document.toJS() as { versions?: unknown[]; placements?: unknown[] };
  for (const place of placements.keys()) document.setIn(['placements', place, 'order'], 1000 + count);
  for (const place of versions.keys()) {
    document.setIn(['versions', place, 'url'], `https://www.example.org/new/${count}/${place}/`);
    document.setIn(['versions', place, 'title'], `Example page ${spelled(count)}`);
    document.deleteIn(['versions', place, 'archiveUrl']);
  }
}

/** A number in letters: figures in texts need a source. */
export function spelled(count: number): string {
  return [...String(count)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
