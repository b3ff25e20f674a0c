import type { Campaign, Fact } from './entities.ts';
import type { AskedQuestion } from './surveys.ts';

/** The parts of a campaign's page, in page order. */
export const CAMPAIGN_PARTS = [
  'aim',
  'latest',
  'video',
  'facts',
  'supporters',
  'stories',
  'actions',
  'timeline',
  'understanding',
  'coping',
  'surveys',
  'standards',
] as const;
/** Id of a part of a campaign's page, the address fragment of that part. */
export type CampaignPart = (typeof CAMPAIGN_PARTS)[number];

/** What of a campaign depends on the rest of the content. */
export interface CampaignMaterial {
  /** Facts of the campaign that may be stated. */
  facts: readonly Fact[];
  /** Questions that its surveys asked. */
  asked: readonly AskedQuestion[];
}

/** The parts of a campaign's page that have something to show. Stories, ways to take part and what to read are always there. */
export function campaignParts(
  campaign: Pick<Campaign, 'latest' | 'video' | 'supporters' | 'timeline' | 'standards'>,
  { facts, asked }: CampaignMaterial,
): CampaignPart[] {
  const empty: Partial<Record<CampaignPart, boolean>> = {
    latest: campaign.latest.length === 0,
    video: campaign.video === undefined,
    facts: facts.length === 0,
    supporters: campaign.supporters.length === 0,
    timeline: campaign.timeline.length === 0,
    surveys: asked.length === 0,
    standards: campaign.standards.length === 0,
  };
  return CAMPAIGN_PARTS.filter((part) => !empty[part]);
}
