import { addDays } from './calendar.ts';
import type { Campaign } from './entities.ts';

/** The day an action was added: that of its campaign, where it has none of its own. */
export function actionAddedOn(
  action: Pick<Campaign['actions'][number], 'added'>,
  campaign: Pick<Campaign, 'added'>,
): string {
  return action.added ?? campaign.added;
}

/** The first day on which an action could no longer be taken, once that has come. */
export function actionEndedOn({
  until,
  past,
}: Pick<Campaign['actions'][number], 'until' | 'past'>): string | undefined {
  return past && until !== undefined ? addDays(until, 1) : undefined;
}
