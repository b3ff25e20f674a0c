import type { Campaign, Fact, Story } from './entities.ts';
import { isWithdrawn } from './recalls.ts';

/** The latest first; of the same date, in the given order. A year stands before its months. */
export function latestFirst<T extends { on: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

/** The oldest first; of the same date, in the given order. */
export function oldestFirst<T extends { on: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** Facts by their ids, in that order, without those that a recall has withdrawn. */
export function factsNamed(ids: readonly string[] | undefined, factById: ReadonlyMap<string, Fact>): Fact[] {
  return (ids ?? []).flatMap((id) => factById.get(id) ?? []).filter((fact) => !isWithdrawn(fact));
}

/** The campaigns on a topic. */
export function campaignsOnTopic(topic: string, campaigns: readonly Campaign[]): Campaign[] {
  return campaigns.filter(({ topics }) => topics.includes(topic));
}

/** The campaigns that work in a country. */
export function campaignsIn(country: string, campaigns: readonly Campaign[]): Campaign[] {
  return campaigns.filter(({ regions }) => regions.includes(country));
}

/** The stories that belong to a campaign. */
export function storiesOf(campaign: string, stories: readonly Story[]): Story[] {
  return stories.filter(({ campaigns = [] }) => campaigns.includes(campaign));
}
