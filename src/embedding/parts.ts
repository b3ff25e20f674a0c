import type { Hub } from '../feeds/contract.ts';

/** Ids of the parts that a hub has, which can be shown alone: its sections, and those that are none. */
export function partsOf(hub: Hub): Set<string> {
  const parts: [id: string, present: boolean][] = [
    ['summary', hub.summary.length > 0],
    ['care', hub.care !== undefined],
    ['clinic', hub.clinic !== undefined],
    ['guides', hub.guides.length > 0],
  ];
  const sections = hub.groups.flatMap((group) => group.sections.map(({ id }) => id));
  return new Set([...parts.filter(([, present]) => present).map(([id]) => id), ...sections]);
}
