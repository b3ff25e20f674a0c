import type { ImportedRecord, ImportTerms } from '../imported.ts';
import { idOf, withHash } from '../ids.ts';
import { insecureNote } from '../insecure-note.ts';
import { asLine } from '../lines.ts';
import { newResource } from '../new-resource.ts';
import { placeOrders, type PlaceOrders } from '../place-orders.ts';
import type { Lock } from '../merge/lock.ts';
import type { PlacementSection } from './categories.ts';
import { formatsOf } from './formats.ts';
import type { KnownContent } from './known-content.ts';
import type { PageGroup } from './page-groups.ts';
import type { Page } from './pages.ts';
import type { Publishers } from './publishers.ts';

/** What resources are made with. */
export interface ResourceContext {
  known: KnownContent;
  lock: Lock;
  publishers: Publishers;
  terms: ImportTerms;
}

/** Resources for groups of pages, each with the id it has already or a new one that does not depend on the order of the file. */
export function resourceRecords(groups: readonly PageGroup[], context: ResourceContext): ImportedRecord[] {
  const drafts = groups.map((group) => draftOf(group, context));
  const draftsById = Map.groupBy(drafts, ({ id }) => id);
  const orders = placeOrders(context.known.resources.values());
  return drafts.map((draft) => {
    const shared = draft.group.resource === undefined ? (draftsById.get(draft.id)?.length ?? 0) : 0;
    const isTaken = draft.group.resource === undefined && isOther(draft, context);
    const id = shared > 1 || isTaken ? withHash(draft.id, original(draft.group).key) : draft.id;
    return recordOf(id, draft, context, orders);
  });
}

interface Draft {
  id: string;
  group: PageGroup;
  publishers: string[];
}

function draftOf(group: PageGroup, { publishers }: ResourceContext): Draft {
  const ids = publishers.idsOf([...group.pages.values()]);
  return { id: group.resource ?? idOf(ids[0] ?? '', titleOf(group)), group, publishers: ids };
}

/**
 * Whether the id belongs to another resource: one that is there, unless an earlier import made it and its page has gone from the file,
 * so that it has only changed its address.
 */
function isOther({ id }: Draft, { known, lock }: ResourceContext): boolean {
  return known.resources.has(id) && !lock.has(`resources/${id}.yaml`);
}

function recordOf(
  id: string,
  { group, publishers }: Draft,
  { known, terms }: ResourceContext,
  orders: PlaceOrders,
): ImportedRecord {
  const pages = [...group.pages.values()];
  const placements = placementsOf(pages);
  const taken = new Set(known.resources.get(id)?.placements.map(({ topic, section }) => `${topic}/${section}`));
  const isForTeenagers = placements.every(({ section }) => section === 'teenagers') && placements.length > 0;
  return {
    collection: 'resources',
    id,
    given: { publishers, versions: pages.map(versionOf), placements },
    initially: {
      versions: pages.map((page) => ({ ...newVersion(page, group), check: { result: 'unverified' } })),
      placements: placements
        .filter(({ topic, section }) => !taken.has(`${topic}/${section}`))
        .map(({ topic, section }) => ({ topic, section, order: orders.next(topic, section) })),
      ...newResource(terms),
      ...(isForTeenagers && { audiences: ['teenagers'] }),
    },
    place: `line ${Math.min(...pages.map(({ line }) => line))}`,
  };
}

/** What the file says of a page. Of one that it only names as the counterpart of another it does not know the title. */
function versionOf({ lang, title, url, marks }: Page) {
  return { lang, ...(title !== '' && { title: asLine(title) }), url, formats: formatsOf(url, marks) };
}

/** What a version that is new needs besides. */
function newVersion({ lang, title, url }: Page, group: PageGroup) {
  return { lang, ...(title === '' && { title: asLine(titleOf(group)), workingTitle: true }), ...insecureNote(url) };
}

function placementsOf(pages: readonly Page[]): { topic: string; section: PlacementSection }[] {
  const found = new Map<string, { topic: string; section: PlacementSection }>();
  for (const { placements } of pages) {
    for (const [topic, sections] of placements) {
      for (const section of sections) found.set(`${topic}/${section}`, { topic, section });
    }
  }
  return [...found.values()];
}

function original({ pages }: PageGroup): Page {
  const [first] = pages.values();
  if (!first) throw new Error('a group of no pages');
  return first;
}

function titleOf({ pages }: PageGroup): string {
  return [...pages.values()].map(({ title }) => title).find((title) => title !== '') ?? '';
}
