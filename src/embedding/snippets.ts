import { hubHtml, nodeHtml } from '../hub/html.ts';
import { h } from '../hub/tree.ts';
import { telephone, type AnyHub } from '../hub/view-context.ts';
import { embedAttributes, writeEmbedOptions } from '../hub/options.ts';
import { LOCALES } from '../i18n/locales.ts';
import { createUrls, EMBED_URLS } from '../i18n/urls.ts';
import { shownBy, type EmbedChoice } from './choice.ts';
import type { WayId } from './ways.ts';

/** Height of a frame in CSS pixels, inside which readers scroll. */
export const FRAME_HEIGHT = 800;

/**
 * What a frame may do: run its own script, and open links beside the page. It may not use the storage or the name of its origin, send
 * forms, or lead the page around it elsewhere.
 */
export const FRAME_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** A script in one version that never changes. */
export interface EmbedScript {
  /** Path of its file. */
  file: string;
  /** Checksum, as an `integrity` attribute has it. */
  integrity: string;
}

/** Where the site is published, and what other websites load from it by script. */
export interface EmbedSite {
  /** Such as `https://example.org`. */
  origin: string;
  /** The script of the element. */
  element: EmbedScript;
  /** The script that makes frames as tall as their content. */
  height: EmbedScript;
}

/** Path of the page in a frame, with what was chosen behind `#`. */
export function framePath(choice: EmbedChoice): string {
  const chosen = writeEmbedOptions(choice.options);
  return `${EMBED_URLS.frame(choice.locale, shownBy(choice), choice.clinic)}${chosen && `#${chosen}`}`;
}

/**
 * Markup of a frame.
 * @param title Title of the topic or campaign in the language of the choice.
 * @param origin Where the site is published, such as `https://example.org`.
 */
export function frameMarkup(choice: EmbedChoice, title: string, origin: string): string {
  return nodeHtml(
    h('iframe', [], {
      src: new URL(framePath(choice), origin).href,
      title,
      width: '100%',
      height: String(FRAME_HEIGHT),
      // The one way without a border that needs no style, which the policy of a website may forbid.
      frameborder: '0',
      sandbox: FRAME_SANDBOX,
      referrerpolicy: 'no-referrer',
      loading: 'lazy',
    }),
  );
}

/** Markup of a frame as a website takes it: with the script that lets it grow, where that is chosen. */
function frameSnippet(choice: EmbedChoice, title: string, site: EmbedSite): string {
  const frame = frameMarkup(choice, title, site.origin);
  return choice.grow ? `${frame}\n${loader(site.height, site)}` : frame;
}

function loader({ file, integrity }: EmbedScript, { origin }: EmbedSite): string {
  const src = new URL(file, origin).href;
  return nodeHtml(h('script', [], { type: 'module', src, integrity, crossorigin: 'anonymous' }));
}

/**
 * Markup of the element with its script. Until the script has run, and where it never does, readers get a link to the page and
 * the number to call.
 * @param title Title of the topic or campaign in the language of the choice.
 */
function elementSnippet(choice: EmbedChoice, title: string, site: EmbedSite): string {
  const { locale, topic, campaign, clinic, options } = choice;
  const urls = createUrls(locale);
  const path = campaign === undefined ? urls.topic(topic) : urls.campaign(campaign);
  const link = h('a', [title], { href: new URL(path, site.origin).href });
  const call = options.phone === undefined ? [] : [h('p', [options.contact ?? '', ' ', telephone(options.phone)])];
  const attributes = {
    topic,
    campaign,
    lang: LOCALES[locale].lang,
    clinic,
    ...Object.fromEntries(embedAttributes(options)),
  };
  const element = nodeHtml(h('signpost-hub', [h('p', [link]), ...call], attributes));
  return `${element}\n${loader(site.element, site)}`;
}

/** Full addresses of the same as data: the document as JSON, and what is new on a topic as a feed. */
function dataSnippet(choice: EmbedChoice, { origin }: EmbedSite): string {
  const { locale, topic, clinic } = choice;
  const feeds = topic === undefined ? [] : [createUrls(locale).feedOf('atom', topic)];
  const paths = [EMBED_URLS.hub(locale, shownBy(choice), clinic), ...feeds];
  return paths.map((path) => new URL(path, origin).href).join('\n');
}

/**
 * What to copy, for each way.
 * @param hub The hub of the choice.
 * @param asOf The day of the copy, in words of the hub's language.
 */
export function snippetsOf(choice: EmbedChoice, hub: AnyHub, site: EmbedSite, asOf: string): Record<WayId, string> {
  return {
    frame: frameSnippet(choice, hub.title, site),
    element: elementSnippet(choice, hub.title, site),
    html: hubHtml(hub, choice.options, asOf),
    data: dataSnippet(choice, site),
  };
}
