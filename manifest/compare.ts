import type { ManifestFile } from './shape.ts';

/** How a file differs from what the manifest says. */
export type DifferenceKind = 'missing' | 'changed' | 'extra' | 'unread';

/** One file that is not as the manifest says. */
export interface Difference {
  kind: DifferenceKind;
  path: string;
  /** What is different about it, in a few words. */
  detail: string;
}

/** What a comparison of a site with its manifest gave. */
export interface Comparison {
  /** Files that were compared. */
  compared: number;
  /** Bytes of those that are the same. */
  bytes: number;
  /** In the order of kinds, then of paths. */
  differences: Difference[];
  /** What could not be seen from where the comparison was made. */
  remarks: string[];
}

/** How a file is found to differ, if at all. */
export function differenceOf(wanted: ManifestFile, found: { bytes: number; sha256: string }): Difference | undefined {
  if (wanted.sha256 === found.sha256) return undefined;
  const { bytes } = wanted;
  const size = found.bytes > bytes ? `more than ${bytes} bytes` : `${found.bytes} bytes in place of ${bytes}`;
  const detail = found.bytes === bytes ? 'other content of the same size' : size;
  return { kind: 'changed', path: wanted.path, detail };
}

const KINDS: readonly DifferenceKind[] = ['missing', 'changed', 'extra', 'unread'];

/** Differences in the order of a report. */
export function inOrder(differences: readonly Difference[]): Difference[] {
  return KINDS.flatMap((kind) =>
    differences.filter((each) => each.kind === kind).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  );
}
