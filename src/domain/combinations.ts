import { byLanguage, type BrowseValue } from './browse.ts';
import type { Resource } from './entities.ts';
import { groupedBy, oncePer } from './once-per.ts';

/** How the resources of one language are filed by something else. */
export type CollectIn = (resources: readonly Resource[], language: string) => BrowseValue[];

/** A language together with a value of another list, and the resources that have both. */
export interface Combination extends BrowseValue {
  language: string;
}

/** Every combination of a language and a value that some resource has. */
export function combinations(resources: readonly Resource[], collect: CollectIn): Combination[] {
  return byLanguage(resources).flatMap(({ value: language, resources: inLanguage }) =>
    collect(inLanguage, language).map((found) => ({ language, ...found })),
  );
}

/** The combinations of one value with each language. */
export function combinationsOf(
  value: string,
  resources: readonly Resource[],
  collect: CollectIn,
): readonly Combination[] {
  return byValue(resources)(collect).get(value) ?? [];
}

const byValue = oncePer((resources: readonly Resource[]) =>
  oncePer((collect: CollectIn) => groupedBy(combinations(resources, collect), (found) => [found.value])),
);

/** The values that leave some of the resources out, of those that the resources are filed by. */
export function narrower<V extends BrowseValue>(values: readonly V[], resources: readonly Resource[]): V[] {
  return values.filter((found) => found.resources.length < resources.length);
}
