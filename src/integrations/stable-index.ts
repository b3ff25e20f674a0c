/**
 * Pagefind writes the values of a filter and the list of filters in an order that changes from build to build
 * (https://github.com/Pagefind/pagefind/issues/638). The functions here put them in order within Pagefind's own files,
 * which are a signature followed by CBOR (RFC 8949).
 */
const SIGNATURE = 'pagefind_dcd'.length;

/** Place of the list of filters in a metadata file. */
const FILTERS = 3;

/** A filter file `[name, [[value, pages], …]]` with its values in order. */
export function stableFilter(file: Uint8Array): Uint8Array {
  const [, values] = items(file, SIGNATURE);
  return withItems(file, values, (list) => list.sort(compareBytes));
}

/**
 * A metadata file with its filters, `[[name, id of the filter file], …]`, in order.
 * @param rename new id of a filter file, as long as the old one
 */
export function stableMetadata(file: Uint8Array, rename: (id: string) => string): Uint8Array {
  const filters = items(file, SIGNATURE)[FILTERS];
  return withItems(file, filters, (list) => list.map((filter) => renamed(filter, rename)).sort(compareBytes));
}

/** Where an item stands in the bytes. */
interface Span {
  start: number;
  end: number;
}

function withItems(file: Uint8Array, span: Span | undefined, change: (list: Uint8Array[]) => Uint8Array[]): Uint8Array {
  if (!span) throw new Error('Pagefind wrote a file of another form');
  const spans = items(file, span.start);
  const [first] = spans;
  if (!first) return file;
  const list = change(spans.map(({ start, end }) => file.slice(start, end)));
  return joined([file.slice(0, first.start), ...list, file.slice(span.end)]);
}

function renamed(filter: Uint8Array, rename: (id: string) => string): Uint8Array {
  const id = items(filter, 0)[1];
  if (!id) throw new Error('Pagefind wrote a filter of another form');
  const { next } = head(filter, id.start);
  const name = rename(new TextDecoder().decode(filter.slice(next, id.end)));
  return joined([filter.slice(0, next), new TextEncoder().encode(name)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The items of the array that starts at `at`. */
function items(bytes: Uint8Array, at: number): Span[] {
  const { major, value, next } = head(bytes, at);
  if (major !== ARRAY) throw new Error('Pagefind wrote a file of another form');
  const spans: Span[] = [];
  for (let start = next; spans.length < value; start = spans.at(-1)!.end) {
    spans.push({ start, end: itemEnd(bytes, start) });
  }
  return spans;
}

const [UNSIGNED, NEGATIVE, BYTES, TEXT, ARRAY] = [0, 1, 2, 3, 4];

function itemEnd(bytes: Uint8Array, at: number): number {
  const { major, value, next } = head(bytes, at);
  if (major === UNSIGNED || major === NEGATIVE) return next;
  if (major === BYTES || major === TEXT) return next + value;
  return items(bytes, at).at(-1)?.end ?? next;
}

/** Reads the head of an item: its type, its value or length, and where what follows begins. */
function head(bytes: Uint8Array, at: number): { major: number; value: number; next: number } {
  const first = bytes[at];
  if (first === undefined) throw new Error('Pagefind wrote a file that ends too early');
  const [major, size] = [first >> 5, first & 31];
  if (size < 24) return { major, value: size, next: at + 1 };
  if (size > 26) throw new Error('Pagefind wrote a number that is too long');
  const next = at + 1 + 2 ** (size - 24);
  return { major, value: bytes.slice(at + 1, next).reduce((value, byte) => value * 256 + byte, 0), next };
}
