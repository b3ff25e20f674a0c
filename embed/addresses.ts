import type { LocaleId } from '../src/schemas/vocabulary.ts';

/** What an element shows: a topic, with or without a clinic's own part, or a campaign. */
export interface HubRequest {
  origin: string;
  locale: LocaleId;
  topic?: string | undefined;
  clinic?: string | undefined;
  campaign?: string | undefined;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be the id of a topic, a clinic or a campaign. */
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
export function hubAddress({ origin, locale, topic, clinic, campaign }: HubRequest): string {
  const path = campaign === undefined ? [topic, clinic ?? []].flat() : ['campaigns', campaign];
  return `${origin}/api/v1/hubs/${[locale, ...path].join('/')}.json`;
}

/** The page of a topic or a campaign; the list of all of them where this cannot be one. */
export function pageAddress({ origin, locale, topic, campaign }: HubRequest): string {
  const id = campaign ?? topic ?? '';
  return `${origin}/${locale}/${campaign === undefined ? 'topics' : 'campaigns'}/${isId(id) ? `${id}/` : ''}`;
}
