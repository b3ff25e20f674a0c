import { printable } from '../librarian/reporters/printable.ts';
import type { Comparison, Difference, DifferenceKind } from './compare.ts';
import type { Manifest } from './shape.ts';

/** Paths of a kind that are named before the rest is counted. */
const NAMED = 20;

const TITLES: Record<DifferenceKind, string> = {
  missing: 'missing',
  changed: 'changed',
  extra: 'extra',
  unread: 'could not be read',
};

/** What a verification came to. */
export interface Verification {
  /** The folder or address, as it was given. */
  place: string;
  manifest: Pick<Manifest, 'site' | 'today' | 'source' | 'content'>;
  comparison: Comparison;
  /** What is known about the signature, in one sentence. */
  signature: string;
}

/** The report of a verification as text. `all` names every path. */
export function formatVerification({ place, manifest, comparison, signature }: Verification, all = false): string {
  const { differences, compared, bytes, remarks } = comparison;
  const kinds = [...Map.groupBy(differences, ({ kind }) => kind)];
  return [
    ...kinds.map(([kind, list]) => formatKind(kind, list, all)),
    [...about(manifest), `signature  ${signature}`].join('\n'),
    ...(remarks.length > 0 ? [remarks.join('\n')] : []),
    differences.length === 0
      ? `${printable(place)} is as its manifest says: ${compared} files, ${(bytes / 1024 ** 2).toFixed(1)} MB.`
      : `${printable(place)} is not as its manifest says: ${kinds.map(([kind, list]) => `${list.length} ${TITLES[kind]}`).join(', ')}; ${compared} files compared.`,
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function formatKind(kind: DifferenceKind, list: readonly Difference[], all: boolean): string {
  const named = all ? list : list.slice(0, NAMED);
  const rest = list.length - named.length;
  return [
    `${TITLES[kind]} (${list.length})`,
    ...named.map(({ path, detail }) => `  ${printable(path)}  (${detail})`),
    ...(rest > 0 ? [`  and ${rest} more; --all names them`] : []),
  ].join('\n');
}

function about({ site, today, source, content }: Verification['manifest']): string[] {
  const { commit, dirty } = source;
  const made = commit === null ? 'not known' : `commit ${commit}${dirty ? ', with changes that are in no commit' : ''}`;
  return [
    `built for  ${printable(site)}, on ${printable(today)}`,
    `source     ${printable(made)}`,
    `content    ${content}`,
  ];
}
