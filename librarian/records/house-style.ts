import { isCollection, isMap, isNode, isScalar, isSeq, visit, YAMLMap, YAMLSeq } from 'yaml';
import type { Document, Node, ToStringOptions } from 'yaml';

/** Longest line of a group on one line, as `prettier` is set. */
const WIDTH = 120;

/** Long texts stay on one line: a change of a word then changes one line. */
const WRITING: ToStringOptions = { lineWidth: 0, singleQuote: true };

/** Fields of groups that are written on one line wherever they stand. */
const SMALL_FIELDS: ReadonlySet<string> = new Set([
  ...['result', 'on'],
  ...['last', 'next', 'by'],
  ...['status', 'reviewer', 'reviewedOn', 'translation', 'of', 'fingerprint', 'method'],
]);

/** Gives new values the form in which records write theirs: single values on one line, groups below each other. */
export function inHouseStyle<N extends Node>(node: N): N {
  visit(node, {
    Collection(_, collection, path) {
      collection.flow = isSeq(collection) ? collection.items.every(isScalar) : isSmall(collection, isSeq(path.at(-1)));
    },
  });
  return node;
}

function isSmall(node: unknown, inList: boolean): boolean {
  if (!isMap(node) || node.items.length === 0) return false;
  return node.items.every(({ key, value }) => {
    const named = inList || SMALL_FIELDS.has(isScalar(key) ? String(key.value) : '');
    return named && (isScalar(value) || isSmall(value, inList));
  });
}

/** The text of a document in house style, which `prettier` leaves as it is. */
export function toHouseText(document: Document): string {
  setForm(document);
  return document.toString(WRITING);
}

/** Pads what stands on one line as `{ a: 1 }` and `[1, 2]`, and puts below each other what would be too long. */
function setForm(document: Document): void {
  visit(document, {
    Collection(_, collection, path) {
      if (!collection.flow) return;
      padLikePrettier(collection);
      const isOuter = !path.some((around) => isCollection(around) && around.flow === true);
      if (isOuter && indentOf(path) + widthOf(collection) > WIDTH) collection.flow = false;
    },
  });
}

type Writer = (context: { flowCollectionPadding: string }, ...rest: unknown[]) => string;

// The library has one setting for maps and lists alike; prettier tells them apart.
function padLikePrettier(collection: YAMLMap | YAMLSeq): void {
  const kind = isMap(collection) ? YAMLMap : YAMLSeq;
  const flowCollectionPadding = isMap(collection) ? ' ' : '';
  const write = kind.prototype.toString as Writer;
  collection.toString = ((context, ...rest) =>
    write.call(collection, { ...context, flowCollectionPadding }, ...rest)) as Writer as typeof collection.toString;
}

/** Columns that a value takes on one line. */
function widthOf(node: unknown): number {
  if (isScalar(node)) return widthOfText(String(node.value)) + (node.type === 'PLAIN' ? 0 : QUOTES);
  if (isSeq(node)) return node.items.reduce<number>((sum, item) => sum + widthOf(item) + 2, 0);
  if (!isMap(node)) return 0;
  return node.items.reduce((sum, { key, value }) => sum + widthOf(key) + 2 + widthOf(value) + 2, 2);
}

/** Room for quotation marks: whether a new value needs them is only known when it is written. */
const QUOTES = 2;

function widthOfText(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Characters that take two columns. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/gu;

/** Columns before a value: two for each level around it, and its own name. */
function indentOf(path: readonly unknown[]): number {
  const around = path.filter(isCollection).length - 1;
  const pair = path.at(-1);
  const name = typeof pair === 'object' && pair !== null && 'key' in pair && isNode(pair.key) ? widthOf(pair.key) : 0;
  return around * 2 + name + 2;
}
