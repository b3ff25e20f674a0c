import { sawItWork, checksByAddress } from '../../src/domain/link-checks.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import type { LinkCheck } from '../../src/schemas/link-checks.ts';
import type { Content, Entry, TextEntry } from '../content-model.ts';
import { TEXT_COLLECTIONS, valuesOf } from '../entries.ts';
import type { FieldPath } from '../field-path.ts';
import { nodesOf } from '../markdown-source.ts';

/** One place of the content from which a web address is linked. */
export interface AddressUse {
  collection: CollectionName;
  entry: Entry;
  /** Way to the field; undefined for a link within a text. */
  path?: FieldPath;
  address: string;
}

/** Which addresses to look at. */
export interface Selection {
  /** Collections; all when undefined. */
  collections?: readonly string[] | undefined;
  /** Ids of records; all when undefined. */
  ids?: readonly string[] | undefined;
  /** Ids of topics that a record is placed in, or is; all when undefined. */
  topics?: readonly string[] | undefined;
}

/** Fields that keep what an address was, and copies that we do not send readers to first. */
const NOT_LINKED = new Set(['formerUrls', 'formerUrl', 'archiveUrl']);

/** Every web address in the content that readers are sent to, with each place it stands in. */
export function addressUses(content: Content): AddressUse[] {
  return (Object.keys(content.ids) as CollectionName[])
    .filter((collection) => collection !== 'linkChecks')
    .flatMap((collection) => [...content[collection].values()].flatMap((entry) => usesIn(collection, entry)));
}

function usesIn(collection: CollectionName, entry: Entry): AddressUse[] {
  const fields = [...valuesOf(entry.data)].flatMap(({ path, value }) =>
    isWebAddress(value) && !path.some((step) => NOT_LINKED.has(String(step))) ? [{ path, address: value }] : [],
  );
  const isText = (TEXT_COLLECTIONS as readonly string[]).includes(collection);
  const links = isText ? [...nodesOf((entry as TextEntry).body.tree)].flatMap((node) => linkOf(node)) : [];
  return [...fields, ...links.map((address) => ({ address }))].map((use) => ({ collection, entry, ...use }));
}

function linkOf(node: { type: string; url?: string }): string[] {
  return (node.type === 'link' || node.type === 'definition') && isWebAddress(node.url) ? [node.url] : [];
}

function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

/** Whether a place belongs to a selection. */
export function isSelected({ collection, entry }: AddressUse, { collections, ids, topics }: Selection): boolean {
  if (collections && !collections.includes(collection)) return false;
  if (ids && !ids.includes(entry.id)) return false;
  return !topics || topicsOf(entry).some((topic) => topics.includes(topic));
}

function topicsOf(entry: Entry): string[] {
  const { placements } = entry.data as { placements?: readonly { topic: string }[] };
  return [entry.id, ...(placements ?? []).map(({ topic }) => topic)];
}

/** What the link checker has found, by address. */
export function evidenceOf({ linkChecks }: Content): ReadonlyMap<string, LinkCheck> {
  return checksByAddress([...linkChecks.values()].flatMap(({ data }) => data.checks));
}

/** The latest day on which a person has seen each address work, by the records of resources. */
export function daysSeen({ resources }: Content): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { data } of resources.values()) {
    for (const { url, check } of data.versions) {
      if (sawItWork(check, days.get(url) ?? '') && check.on !== undefined) days.set(url, check.on);
    }
  }
  return days;
}
