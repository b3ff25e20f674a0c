/** Kinds of things that have pages of their own, and whose ids may have been others. */
export const MOVED_KINDS = ['topics', 'resources', 'organizations', 'terms', 'campaigns', 'clinics'] as const;

/** A kind of thing whose id may have been another. */
export type MovedKind = (typeof MOVED_KINDS)[number];

/** An id that a thing had, and the one that it has. */
export interface Move {
  kind: MovedKind;
  from: string;
  to: string;
}

/** Things as the site knows them, as far as it matters here. */
export type Movable = { id: string; data: { formerIds?: string[] | undefined } };

/** Every id that has been another, in the order of the former ids. */
export function movesOf(things: Readonly<Record<MovedKind, readonly Movable[]>>): Move[] {
  return MOVED_KINDS.flatMap((kind) =>
    things[kind]
      .flatMap(({ id, data }) => (data.formerIds ?? []).map((from) => ({ kind, from, to: id })))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  );
}
