import type { CampaignAction } from '../schemas/campaign.ts';
import { addDays } from './calendar.ts';
import type { Campaign } from './entities.ts';

/**
 * Whether something can still be done on a day; the last day belongs to it.
 * @param today `YYYY-MM-DD`.
 */
export function isOpen({ until }: Pick<CampaignAction, 'until'>, today: string): boolean {
  return until === undefined || until >= today;
}

/** The day an action was added: that of its campaign, where it has none of its own. */
export function actionAddedOn(action: Pick<CampaignAction, 'added'>, campaign: Pick<Campaign, 'added'>): string {
  return action.added ?? campaign.added;
}

/** The first day on which an action could no longer be done; none where it has no end. */
export function actionEndedOn({ until }: Pick<CampaignAction, 'until'>): string | undefined {
  return until === undefined ? undefined : addDays(until, 1);
}
