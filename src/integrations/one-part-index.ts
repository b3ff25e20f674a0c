import { decode, encode } from 'cborg';

/**
 * Pagefind's own files are a signature followed by CBOR (RFC 8949). The functions here make one part of the parts an index is
 * split into, since the names of the parts that a browser asks for would tell what was searched for.
 */
const SIGNATURE = 'pagefind_dcd'.length;

/** Places in a metadata file. */
const PARTS = 2;
const FILTERS = 3;

/** A part of an index as the metadata names it: its first word, its last word, its id. */
type Part = [first: string, last: string, id: string];

/** Ids of the parts of an index, in the order of their words. */
export function partIds(metadata: Uint8Array): string[] {
  return partsOf(listOf(metadata)).map(([, , id]) => id);
}

/** Parts of an index, in the order of their words, as one. */
export function joinedParts(files: readonly Uint8Array[]): Uint8Array {
  const [first] = files;
  if (!first) throw new Error('The search index has no parts');
  const words = files.flatMap((file) => {
    const [list, ...rest] = listOf(file);
    if (!Array.isArray(list) || rest.length > 0) throw unknownForm();
    return list as unknown[];
  });
  return written(first, [words]);
}

/** A metadata file that names one part, and no filters: the site filters records itself. */
export function withOnePart(metadata: Uint8Array, id: string): Uint8Array {
  const list = listOf(metadata);
  const parts = partsOf(list);
  const [first, last] = [parts[0]?.[0] ?? '', parts.at(-1)?.[1] ?? ''];
  return written(metadata, list.with(PARTS, [[first, last, id]]).with(FILTERS, []));
}

function listOf(file: Uint8Array): unknown[] {
  const list: unknown = decode(file.subarray(SIGNATURE));
  if (!Array.isArray(list)) throw unknownForm();
  return list;
}

function partsOf(list: readonly unknown[]): Part[] {
  const parts = list[PARTS];
  const good = (part: unknown) =>
    Array.isArray(part) && part.length === 3 && part.every((each) => typeof each === 'string');
  if (!Array.isArray(parts) || !parts.every(good) || !Array.isArray(list[FILTERS])) throw unknownForm();
  return parts as Part[];
}

function written(model: Uint8Array, list: readonly unknown[]): Uint8Array {
  return Buffer.concat([model.subarray(0, SIGNATURE), encode(list)]);
}

function unknownForm(): Error {
  return new Error('The search index has a form that is not known here; has Pagefind been updated?');
}
