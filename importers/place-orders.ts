import type { Fields } from './merge/trees.ts';

/** Gives out positions in the sections of topics, behind those that are taken. */
export interface PlaceOrders {
  next(topic: string, section: string): number;
}

/** Room between two places, for links that come between them. */
const STEP = 10;

/** Positions behind those of the resources that are there. */
export function placeOrders(resources: Iterable<Fields>): PlaceOrders {
  const last = new Map<string, number>();
  for (const resource of resources) {
    for (const { topic, section, order } of (resource['placements'] ?? []) as {
      topic: string;
      section: string;
      order: number;
    }[]) {
      const place = `${topic}/${section}`;
      last.set(place, Math.max(order, last.get(place) ?? 0));
    }
  }
  return {
    next(topic, section) {
      const place = `${topic}/${section}`;
      const order = (last.get(place) ?? 0) + STEP;
      last.set(place, order);
      return order;
    },
  };
}
