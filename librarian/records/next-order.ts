import type { Content } from '../content-model.ts';

const STEP = 10;

/** The position behind everything that a section of a topic page lists, in steps that leave room between. */
export function nextOrder({ resources }: Content, topic: string, section: string): number {
  const orders = [...resources.values()].flatMap(({ data }) =>
    data.placements.filter((each) => each.topic === topic && each.section === section).map(({ order }) => order),
  );
  return (Math.floor(Math.max(0, ...orders) / STEP) + 1) * STEP;
}
