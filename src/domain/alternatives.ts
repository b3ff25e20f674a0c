import type { Resource } from './entities.ts';
import { isListed, overdueLast } from './freshness.ts';
import { versionIn } from './versions.ts';

/**
 * What to offer in place of a withdrawn resource: first what its record names, then listed resources of the same topic
 * and section, those the reader can read.
 * @param languages Languages the reader is offered, the preferred one first.
 * @param most How many to offer.
 */
export function alternativesTo(
  resource: Resource,
  resourceById: ReadonlyMap<string, Resource>,
  languages: readonly string[],
  most: number,
): Resource[] {
  const named = (resource.alternatives ?? []).flatMap((id) => resourceById.get(id) ?? []);
  const places = new Set(resource.placements.map(placeKey));
  const neighbours = [...resourceById.values()].filter(
    (each) => each.placements.some((place) => places.has(placeKey(place))) && versionIn(each, languages),
  );
  const inOwnLanguage = (each: Resource) => versionIn(each, languages.slice(0, 1)) !== undefined;
  const ordered = overdueLast([
    ...neighbours.filter(inOwnLanguage),
    ...neighbours.filter((each) => !inOwnLanguage(each)),
  ]);
  const others = [...new Set([...named, ...ordered])].filter((each) => each.id !== resource.id && isListed(each));
  return others.slice(0, most);
}

function placeKey({ topic, section }: Resource['placements'][number]): string {
  return `${topic}/${section}`;
}
