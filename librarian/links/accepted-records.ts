import type { Document } from 'yaml';
import type { LinkCheck } from '../../src/schemas/link-checks.ts';
import type { ResourceData } from '../../src/schemas/resource.ts';
import type { FieldPath } from '../field-path.ts';
import { editFields, setField } from '../records/record-text.ts';
import type { Acceptance } from './accept.ts';
import type { AddressUse } from './addresses.ts';

/** Who accepts, and on which day. */
export interface Acceptor {
  by: string;
  today: string;
}

type Step = string | number;

/** The text of a file with what a person has accepted of it. */
export function acceptedText(
  text: string,
  changes: readonly { acceptance: Acceptance; use: AddressUse }[],
  who: Acceptor,
): string {
  return editFields(text, (document) => {
    for (const { acceptance, use } of changes) change(document, acceptance, use, who);
  });
}

function change(
  document: Document,
  { kind, check }: Acceptance,
  { collection, path = [] }: AddressUse,
  who: Acceptor,
): void {
  const { url, archiveUrl } = check.suggestion ?? {};
  const version = path.slice(0, -1) as Step[];
  if (kind === 'copy') return setField(document, [...version, 'archiveUrl'], archiveUrl);
  if (url === undefined) return;
  setField(document, path as Step[], url);
  if (collection === 'resources' && isVersionUrl(path)) changeVersion(document, version, { ...check, url }, who);
}

function isVersionUrl(path: FieldPath): boolean {
  return path.length === 3 && path[0] === 'versions' && path[2] === 'url';
}

/** A version keeps its earlier address, and its resource says in its history who changed it. */
function changeVersion(
  document: Document,
  version: Step[],
  check: LinkCheck & { url: string },
  { by, today }: Acceptor,
): void {
  const record = document.toJS() as ResourceData;
  const { formerUrls = [] } = record.versions[version[1] as number] ?? {};
  const former = [...formerUrls.filter((each) => each !== check.url && each !== check.address), check.address];
  setField(document, [...version, 'formerUrls'], former);
  setField(document, [...version, 'check'], { result: 'ok', on: check.on });
  if (check.url.startsWith('https:')) document.deleteIn([...version, 'insecure']);
  setField(document, ['history', record.history.length], {
    on: today,
    change: 'address-changed',
    by,
    formerUrl: check.address,
  });
}

/** What is on record once a person has accepted it: of the new address instead of the old one, or of the page that is there. */
export function acceptedCheck({ kind, check }: Acceptance): LinkCheck | undefined {
  if (kind === 'copy') return undefined;
  const { found, suggestion, status, on, type, fingerprint } = check;
  return {
    address: (kind === 'new-address' ? suggestion?.url : undefined) ?? check.address,
    outcome: 'ok',
    on,
    since: on,
    ...(status !== undefined && { status }),
    ...(type !== undefined && { type }),
    ...(fingerprint && { fingerprint }),
    ...found,
  };
}
