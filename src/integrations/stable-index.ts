import { decode, encode } from 'cborg';

/**
 * Pagefind writes the values of a filter and the list of filters in an order that changes from build to build
 * (https://github.com/Pagefind/pagefind/issues/638). The functions here put them in order within Pagefind's own files,
 * which are a signature followed by CBOR (RFC 8949).
 */
const SIGNATURE = 'pagefind_dcd'.length;

/** Place of the list of filters in a metadata file. */
const FILTERS = 3;

/** An item that begins with its name. */
type Named = [name: string, ...rest: unknown[]];

/** A filter file `[name, [[value, pages], …]]` with its values in order. */
export function stableFilter(file: Uint8Array): Uint8Array {
  return rewritten(file, 1, (values) => values);
}

/**
 * A metadata file with its filters, `[[name, id of the filter file], …]`, in order.
 * @param rename New id of a filter file.
 */
export function stableMetadata(file: Uint8Array, rename: (id: string) => string): Uint8Array {
  return rewritten(file, FILTERS, (filters) => filters.map(([name, id]) => [name, rename(String(id))]));
}

/** A file with the list at `place` changed and in order of its names. */
function rewritten(file: Uint8Array, place: number, change: (list: Named[]) => Named[]): Uint8Array {
  const content: unknown = decode(file.subarray(SIGNATURE));
  const list: unknown = Array.isArray(content) ? content[place] : undefined;
  if (!Array.isArray(content) || !isNamedList(list)) throw new Error('Pagefind wrote a file of another form');
  content[place] = change(list).sort(([a], [b]) => (a < b ? -1 : 1));
  return Uint8Array.from([...file.subarray(0, SIGNATURE), ...encode(content)]);
}

function isNamedList(list: unknown): list is Named[] {
  return Array.isArray(list) && list.every((item) => Array.isArray(item) && typeof item[0] === 'string');
}
