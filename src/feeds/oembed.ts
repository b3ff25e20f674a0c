import XMLBuilder from 'fast-xml-builder';
import { z } from 'astro/zod';
import type { Campaign, Topic } from '../domain/entities.ts';
import { campaignChoice, firstChoice, type EmbedChoice } from '../embedding/choice.ts';
import { FRAME_HEIGHT, frameMarkup } from '../embedding/snippets.ts';
import type { PageContext } from '../i18n/page-context.ts';

/** How long a copy of an oEmbed document may be kept, in seconds: a day. */
const CACHE_AGE = 86_400;

/** Width that a frame needs to look well, in CSS pixels; it is as wide as it may. */
const WIDTH = 640;

/** An oEmbed 1.0 document of type `rich` (https://oembed.com). Nobody is named as author: nobody has signed the page. */
export const oembedContract = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url({ protocol: /^https?$/ }),
  /** Seconds. */
  cache_age: z.int().positive(),
  html: z.string().regex(/^<iframe /),
  /** CSS pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
});
/** An oEmbed 1.0 document of type `rich`. */
export type Oembed = z.infer<typeof oembedContract>;

/**
 * The oEmbed document of a topic: a frame with all of it.
 * @param origin Where the site is published, such as `https://example.org`.
 */
export function topicOembed({ id, texts }: Pick<Topic, 'id' | 'texts'>, page: PageContext, origin: string): Oembed {
  const { locale } = page;
  return oembedOf(firstChoice({ topics: [id] }, locale.id), texts[locale.id].title, page, origin);
}

/**
 * The oEmbed document of a campaign: a frame with all of it.
 * @param origin Where the site is published, such as `https://example.org`.
 */
export function campaignOembed(
  { id, texts }: Pick<Campaign, 'id' | 'texts'>,
  page: PageContext,
  origin: string,
): Oembed {
  const { locale } = page;
  return oembedOf(campaignChoice(id, locale.id), texts[locale.id].title, page, origin);
}

function oembedOf(choice: EmbedChoice, title: string, { t, urls }: PageContext, origin: string): Oembed {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: t('site.name'),
    provider_url: new URL(urls.home, origin).href,
    cache_age: CACHE_AGE,
    html: frameMarkup(choice, title, origin),
    width: WIDTH,
    height: FRAME_HEIGHT,
  };
}

const builder = new XMLBuilder({ format: true });
/** Characters that XML 1.0 cannot hold, not even escaped. */
// eslint-disable-next-line no-control-regex
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** An oEmbed document as XML. Characters that XML cannot hold are left out. */
export function oembedXml(document: Oembed): string {
  const values = Object.entries(document).map(([name, value]) => [name, String(value).replaceAll(NO_XML, '')]);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${builder.build({ oembed: Object.fromEntries(values) })}`;
}
