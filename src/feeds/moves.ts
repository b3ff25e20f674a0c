import { MOVED_KINDS, type MovedKind } from '../schemas/vocabulary.ts';

/** An id that a thing had, and the one that it has. */
export interface Move {
  kind: MovedKind;
  from: string;
  to: string;
}

/** A thing, as far as it matters here. */
export interface Movable {
  id: string;
  formerIds?: string[] | undefined;
}

/** Every id that was another before: by kind, in the order of the things. */
export function movesOf(things: Readonly<Record<MovedKind, readonly Movable[]>>): Move[] {
  return MOVED_KINDS.flatMap((kind) =>
    things[kind].flatMap(({ id, formerIds = [] }) => formerIds.map((from) => ({ kind, from, to: id }))),
  );
}
