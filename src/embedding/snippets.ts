import type { Hub } from '../feeds/contract.ts';
import { hubHtml, nodeHtml } from '../hub/html.ts';
import { h } from '../hub/tree.ts';
import { embedAttributes, writeEmbedOptions } from '../hub/options.ts';
import { LOCALES } from '../i18n/locales.ts';
import { createUrls, EMBED_URLS } from '../i18n/urls.ts';
import type { EmbedChoice } from './choice.ts';
import type { WayId } from './ways.ts';

/** Height of a frame in CSS pixels, inside which readers scroll. */
export const FRAME_HEIGHT = 800;

/**
 * What a frame may do: run its own script, and open links beside the page. It may not use the storage or the name of its origin, send
 * forms, or lead the page around it elsewhere.
 */
export const FRAME_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Where the site is published, and the script of the element. */
export interface EmbedSite {
  /** Such as `https://example.org`. */
  origin: string;
  /** Path of the script in one version that never changes. */
  script: string;
  /** Checksum of that script, as an `integrity` attribute has it. */
  integrity: string;
}

/** Path of the page in a frame, with what was chosen behind `#`. */
export function framePath({ locale, topic, clinic, options }: EmbedChoice): string {
  const chosen = writeEmbedOptions(options);
  return `${EMBED_URLS.frame(locale, topic, clinic)}${chosen && `#${chosen}`}`;
}

/**
 * Markup of a frame.
 * @param title Title of the topic in the language of the choice.
 */
export function frameSnippet(choice: EmbedChoice, title: string, { origin }: Pick<EmbedSite, 'origin'>): string {
  return nodeHtml(
    h('iframe', [], {
      src: new URL(framePath(choice), origin).href,
      title,
      width: '100%',
      height: String(FRAME_HEIGHT),
      sandbox: FRAME_SANDBOX,
      referrerpolicy: 'no-referrer',
      loading: 'lazy',
    }),
  );
}

/**
 * Markup of the element with its script. Without the script, readers get a link to the page.
 * @param title Title of the topic in the language of the choice.
 */
export function elementSnippet(choice: EmbedChoice, title: string, { origin, script, integrity }: EmbedSite): string {
  const { locale, topic, clinic, options } = choice;
  const link = h('a', [title], { href: new URL(createUrls(locale).topic(topic), origin).href });
  const attributes = { topic, lang: LOCALES[locale].lang, clinic, ...Object.fromEntries(embedAttributes(options)) };
  const element = nodeHtml(h('signpost-hub', [link], attributes));
  const loader = nodeHtml(
    h('script', [], { type: 'module', src: new URL(script, origin).href, integrity, crossorigin: 'anonymous' }),
  );
  return `${element}\n${loader}`;
}

/** Full addresses of the same as data: the topic as JSON, what is new on it as a feed. */
export function dataSnippet({ locale, topic, clinic }: EmbedChoice, { origin }: Pick<EmbedSite, 'origin'>): string {
  const paths = [EMBED_URLS.hub(locale, topic, clinic), createUrls(locale).feedOf('atom', topic)];
  return paths.map((path) => new URL(path, origin).href).join('\n');
}

/**
 * What to copy, for each way.
 * @param hub The hub of the choice.
 * @param asOf The day of the copy, in words of the hub's language.
 */
export function snippetsOf(choice: EmbedChoice, hub: Hub, site: EmbedSite, asOf: string): Record<WayId, string> {
  return {
    frame: frameSnippet(choice, hub.title, site),
    element: elementSnippet(choice, hub.title, site),
    html: hubHtml(hub, choice.options, asOf),
    data: dataSnippet(choice, site),
  };
}
