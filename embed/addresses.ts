import type { LocaleId } from '../src/schemas/vocabulary.ts';

/** What an element shows. */
export interface HubRequest {
  origin: string;
  locale: LocaleId;
  topic: string;
  clinic?: string | undefined;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be the id of a topic or a clinic. */
export function isId(text: string): boolean {
  return text.length <= 100 && ID.test(text);
}

/** The origin of a web address; undefined for anything else. */
export function originOf(text: string): string | undefined {
  try {
    const { protocol, origin } = new URL(text);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** Where the document is. Fixed for version 1, as released scripts ask for it. */
export function hubAddress({ origin, locale, topic, clinic }: HubRequest): string {
  return `${origin}/api/v1/hubs/${locale}/${topic}${clinic === undefined ? '' : `/${clinic}`}.json`;
}

/** The page of a topic; the list of all topics where this cannot be one. */
export function pageAddress({ origin, locale, topic }: HubRequest): string {
  return `${origin}/${locale}/topics/${isId(topic) ? `${topic}/` : ''}`;
}
