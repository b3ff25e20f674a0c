import type { AudienceId, FormatId } from '../schemas/vocabulary.ts';
import type { Compare, Resource } from './entities.ts';
import { overdueLast } from './freshness.ts';
import { versionFor } from './versions.ts';

/** One value of a list readers browse by, with the resources that have it. */
export interface BrowseValue<V extends string = string> {
  value: V;
  resources: Resource[];
}

/** Resources by the language of any of their versions. */
export function byLanguage(resources: readonly Resource[]): BrowseValue[] {
  return collect(resources, (resource) => resource.versions.map((version) => version.lang));
}

/** Resources by the topics that list them. */
export function byTopic(resources: readonly Resource[]): BrowseValue[] {
  return collect(resources, (resource) => resource.placements.map((placement) => placement.topic));
}

/** Resources by the format of any of their versions. */
export function byFormat(resources: readonly Resource[]): BrowseValue<FormatId>[] {
  return collect(resources, (resource) => resource.versions.flatMap((version) => version.formats));
}

/** Resources by the format of their version in a language: a video in English is none in Spanish. */
export function byFormatIn(resources: readonly Resource[], language: string): BrowseValue<FormatId>[] {
  return collect(resources, (resource) =>
    resource.versions.filter((version) => version.lang === language).flatMap((version) => version.formats),
  );
}

/** Resources by the audience they were written for. */
export function byAudience(resources: readonly Resource[]): BrowseValue<AudienceId>[] {
  return collect(resources, (resource) => resource.audiences);
}

/** Resources by the country (or `001`, the world) their advice applies to. */
export function byCountry(resources: readonly Resource[]): BrowseValue[] {
  return collect(resources, (resource) => resource.jurisdictions);
}

function collect<V extends string>(
  resources: readonly Resource[],
  valuesOf: (resource: Resource) => readonly V[],
): BrowseValue<V>[] {
  const found = new Map<V, Resource[]>();
  for (const resource of resources) {
    for (const value of new Set(valuesOf(resource))) {
      const list = found.get(value) ?? [];
      list.push(resource);
      found.set(value, list);
    }
  }
  return [...found].map(([value, list]) => ({ value, resources: list }));
}

/** Resources by the publishers that have published them, alone or together with others. */
export function byPublisher(resources: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const found = collect(resources, (resource) => resource.publishers.map(({ id }) => id));
  return new Map(found.map(({ value, resources: own }) => [value, own]));
}

/**
 * Resources by the title a reader sees, those overdue for review last.
 * @param languages Languages that the shown version is chosen by, the preferred one first.
 */
export function byTitle(resources: readonly Resource[], languages: readonly string[], compare: Compare): Resource[] {
  const titleOf = (resource: Resource) => versionFor(resource, languages).title;
  return overdueLast([...resources].sort((a, b) => compare(titleOf(a), titleOf(b))));
}
