import type { CampaignHub, Hub } from '../feeds/contract.ts';
import type { CAMPAIGN_PARTS } from '../hub/options.ts';
import type { AnyHub } from '../hub/view-context.ts';

/** Ids of the parts that a hub has, which can be shown alone: its sections, and those that are none. */
export function partsOf(hub: AnyHub): Set<string> {
  return hub.kind === 'campaign' ? campaignPartsOf(hub) : topicPartsOf(hub);
}

function topicPartsOf(hub: Hub): Set<string> {
  const parts: [id: string, present: boolean][] = [
    ['summary', hub.summary.length > 0],
    ['care', hub.care !== undefined],
    ['clinic', hub.clinic !== undefined],
    ['guides', hub.guides.length > 0],
  ];
  const sections = hub.groups.flatMap((group) => group.sections.map(({ id }) => id));
  return new Set([...parts.filter(([, present]) => present).map(([id]) => id), ...sections]);
}

function campaignPartsOf(hub: CampaignHub): Set<string> {
  const lists: Record<(typeof CAMPAIGN_PARTS)[number], readonly unknown[]> = {
    aim: hub.aim ? [hub.aim] : [],
    summary: hub.summary,
    latest: hub.latest,
    facts: hub.facts,
    surveys: hub.surveys,
    code: hub.standards,
    timeline: hub.timeline,
    actions: hub.actions,
    pages: hub.pages,
  };
  return new Set(Object.entries(lists).flatMap(([id, items]) => (items.length > 0 ? [id] : [])));
}
