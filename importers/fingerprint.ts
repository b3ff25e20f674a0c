import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isFields, namesOf, type Fields } from './merge/trees.ts';

const LENGTH = 12;

/**
 * Fingerprint of a whole record, whatever the order of its fields. An export carries it, so that an import knows whether the record
 * is still the one that was exported.
 * @returns 12 hexadecimal digits of SHA-256.
 */
export function fingerprintOf(record: Fields): string {
  return digest(JSON.stringify(sorted(record)), LENGTH);
}

/** The first hexadecimal digits of SHA-256 of a text. */
export function digest(text: string, length: number): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, length);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value;
  return namesOf(value)
    .sort()
    .map((name) => [name, sorted(value[name])]);
}
