import type { Campaign } from './entities.ts';

/** Ids of the facts that a campaign shows: its own first, then those of its news and changes; each once. */
export function campaignFacts({ facts, latest, timeline }: Pick<Campaign, 'facts' | 'latest' | 'timeline'>): string[] {
  return distinct([...facts, ...[...latest, ...timeline].flatMap(({ facts: own = [] }) => own)]);
}

/** Ids of the resources that a campaign rests on or leads to, its own page first; each once. */
export function campaignResources(campaign: Campaign): string[] {
  const { resource, aim, latest, video, surveys, standards, timeline, supporters, actions } = campaign;
  const { understanding = [], coping = [], resources = [] } = campaign;
  const named = [...latest, ...standards, ...timeline, ...supporters, ...actions];
  const ofSurveys = surveys.flatMap(({ source, results }) =>
    [source, ...results, ...results.flatMap(({ answers }) => answers)].map((each) => each.resource),
  );
  return distinct([
    resource,
    aim.resource,
    ...(video ? [video.resource] : []),
    ...named.map((each) => each.resource),
    ...ofSurveys,
    ...understanding,
    ...coping,
    ...resources,
  ]);
}

function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== undefined);
}
