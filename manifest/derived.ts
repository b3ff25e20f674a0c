import { MANIFEST_FILE, SIGNATURE_FILE } from './shape.ts';

/** Endings of copies that a host sends in place of a file to browsers that take them. */
export const COPY_ENDINGS = ['.br', '.gz', '.zst'] as const;

/** Ending of a compressed copy. */
export type CopyEnding = (typeof COPY_ENDINGS)[number];

/** A path that is a compressed copy of another one of the same site; nothing when it is a file in its own right. */
export function copyOf(path: string, paths: ReadonlySet<string>): { original: string; ending: CopyEnding } | undefined {
  const ending = COPY_ENDINGS.find((each) => path.endsWith(each));
  if (!ending) return undefined;
  const original = path.slice(0, -ending.length);
  return paths.has(original) ? { original, ending } : undefined;
}

/** Whether the manifest does not list a file: itself, its signature, and compressed copies. */
export function isUnlisted(path: string, paths: ReadonlySet<string>): boolean {
  return path === MANIFEST_FILE || path === SIGNATURE_FILE || copyOf(path, paths) !== undefined;
}
