import XMLBuilder from 'fast-xml-builder';
import { z } from 'astro/zod';

/** How long a copy of an oEmbed document may be kept, in seconds: a day. */
const CACHE_AGE = 86_400;

/** Width and height that an oEmbed document names, in CSS pixels. */
export const OEMBED_SIZE = { width: 640, height: 800 } as const;

/** An oEmbed 1.0 document of type `rich` (https://oembed.com). Nobody is named as author: nobody has signed the page. */
export const oembedContract = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url({ protocol: /^https?$/ }),
  /** Seconds. */
  cache_age: z.int().positive(),
  html: z.string().startsWith('<iframe '),
  /** CSS pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
});
/** An oEmbed 1.0 document of type `rich`. */
export type Oembed = z.infer<typeof oembedContract>;

/**
 * The oEmbed document of a page.
 * @param page.html Markup that shows it, of the size {@link OEMBED_SIZE}.
 * @param page.provider Name and full address of the site.
 */
export function oembed(page: { title: string; html: string; provider: { name: string; url: string } }): Oembed {
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: page.provider.name,
    provider_url: page.provider.url,
    cache_age: CACHE_AGE,
    html: page.html,
    ...OEMBED_SIZE,
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
