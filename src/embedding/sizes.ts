import { CAMPAIGN_FOLDER } from '../i18n/urls.ts';
import type { CampaignChoice, TopicChoice } from './choice.ts';
import type { WayId } from './ways.ts';

/** Where the built site says what each hub loads. */
export const SIZES_FILE = '/embed/sizes.json';

/** Requests and their size. */
export interface Load {
  requests: number;
  /** Bytes of all of it, compressed with gzip as any host can. */
  bytes: number;
}

/** What a browser loads. */
export interface EmbedSizes {
  /** For each hub, by way and by {@link hubKey}. */
  ways: Record<WayId, Record<string, Load>>;
  /** For a frame to grow, besides the frame. */
  grow: Load;
}

/**
 * A hub by a name of its own: `en/miscarriage`, with its clinic `nl/miscarriage/example-clinic`, or `en/campaigns/example-campaign`.
 */
export function hubKey(hub: { locale: string } & (TopicChoice | CampaignChoice)): string {
  const ids = hub.campaign === undefined ? [hub.topic, hub.clinic ?? []].flat() : [CAMPAIGN_FOLDER, hub.campaign];
  return [hub.locale, ...ids].join('/');
}
