import type { ResourceData } from '../../src/schemas/resource.ts';
import type { ImportTerms } from '../imported.ts';
import { insecureNote } from '../insecure-note.ts';
import { formatsOf } from '../medlineplus/formats.ts';
import { own, type Fields } from '../merge/trees.ts';
import { newResource } from '../new-resource.ts';
import type { PlaceOrders } from '../place-orders.ts';
import type { Column } from './columns.ts';
import type { Header } from './header.ts';
import type { SheetResource, SheetRow } from './sheet.ts';

/** What new resources and places are made with. */
export interface OverlayContext {
  terms: () => ImportTerms;
  orders: PlaceOrders;
}

/** Columns that every resource needs: an empty cell leaves what is there. In all others it takes the value away. */
const NEEDED: ReadonlySet<string> = new Set([
  ...['title', 'url', 'language', 'formats', 'publishers', 'audiences', 'jurisdictions', 'source', 'history', 'texts'],
  ...['check.result', 'selection.criteria', 'selection.by', 'selection.on', 'review.last', 'review.next', 'review.by'],
]);

/** A resource as its rows say it: what they do not speak of is as in the record that is there, or as in any new one. */
export function overlaid(
  sheet: SheetResource,
  before: Fields | undefined,
  header: Header,
  { terms, orders }: OverlayContext,
): Fields {
  const record = structuredClone(before ?? startOf(terms())) as Record<string, unknown>;
  const old = (record['versions'] ?? []) as Fields[];
  record['versions'] = sheet.rows.map((row) => versionOf(row, old, header));
  const [first] = sheet.rows;
  for (const { column } of header.columns) if (!column.ofVersion && first) setCell(record, column, first);
  record['placements'] = placementsOf(record, (before?.['placements'] ?? []) as Placement[], orders);
  record['texts'] = textsOf(record);
  return record;
}

/** The states of the texts: a new text is a draft, and of one that has gone there is none. */
function textsOf({ description, texts }: Fields): Fields | undefined {
  const locales = Object.keys((description ?? {}) as object);
  const states = locales.map((locale) => [locale, own(texts, locale) ?? { status: 'draft' }] as const);
  return states.length === 0 ? undefined : Object.fromEntries(states);
}

function startOf(terms: ImportTerms): Fields {
  // Where its advice applies is nothing to guess.
  return { ...newResource(terms), jurisdictions: undefined };
}

function versionOf(row: SheetRow, old: readonly Fields[], header: Header): Fields {
  const lang = row.cells.get('language')?.value ?? (old.length === 1 ? old[0]?.['lang'] : undefined);
  const there = old.find((version) => version['lang'] === lang);
  const version: Record<string, unknown> = { ...(there ?? { check: { result: 'unverified' } }), lang };
  const url = String(row.cells.get('url')?.value ?? there?.['url'] ?? '');
  for (const { column } of header.columns) if (column.ofVersion) setCell(version, column, row);
  if (version['formats'] === undefined) version['formats'] = URL.canParse(url) ? formatsOf(url, []) : ['html'];
  return version['insecure'] === undefined ? { ...version, ...insecureNote(url) } : version;
}

/** Sets a field as a cell says it; an empty one takes an optional field away. */
function setCell(target: Record<string, unknown>, { name, path }: Column, row: SheetRow): void {
  const cell = row.cells.get(name);
  if (cell === undefined && NEEDED.has(name)) return;
  setAt(target, path, cell?.value);
}

function setAt(target: Record<string, unknown>, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    if (value === undefined) Reflect.deleteProperty(target, step);
    else target[step] = value;
    return;
  }
  const inner = { ...((target[step] ?? {}) as Record<string, unknown>) };
  setAt(inner, rest, value);
  // A group that has lost its last field has nothing to say.
  if (Object.keys(inner).length > 0) target[step] = inner;
  else Reflect.deleteProperty(target, step);
}

type Placement = ResourceData['placements'][number];

/** Placements with a position each: the one of the cell, the one there is, or the next that is free. */
function placementsOf(record: Fields, before: readonly Placement[], orders: PlaceOrders): Placement[] {
  return ((record['placements'] ?? []) as (Omit<Placement, 'order'> & Partial<Placement>)[]).map((placement) => {
    const { topic, section } = placement;
    const there = before.find((each) => each.topic === topic && each.section === section);
    return { topic, section, order: placement.order ?? there?.order ?? orders.next(topic, section) };
  });
}
