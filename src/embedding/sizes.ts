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

/** A hub by a name of its own: `en/miscarriage`, or with its clinic `nl/miscarriage/example-clinic`. */
export function hubKey(hub: { locale: string; topic: string; clinic?: string | undefined }): string {
  return [hub.locale, hub.topic, hub.clinic ?? []].flat().join('/');
}
