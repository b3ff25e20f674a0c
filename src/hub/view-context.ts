import type { CampaignHub, ForeignText, Hub, Notice, PhoneLine, TextStateContract } from '../feeds/contract.ts';
import type { EmbedOptions } from './options.ts';
import { h, type Attributes, type HubElement, type HubNode } from './tree.ts';

/** A document that other websites show: on a topic or on a campaign. */
export type AnyHub = Hub | CampaignHub;

/** What every part of a view needs. */
export interface ViewContext<H extends AnyHub = AnyHub> {
  hub: H;
  options: EmbedOptions;
  extras: ViewExtras;
}

/** What a page that is written once says or keeps beside the view. */
export interface ViewExtras {
  /** The day of a copy in words of the hub's language: it will not change by itself. */
  asOf?: string | undefined;
  /** A page of its own: its headings begin at `h1`, and numbers of other countries are kept, hidden, for a script to choose. */
  page?: boolean;
}

/** A heading that many steps below that of the view. Deeper than `h6` there is nothing. */
export function heading(depth: number, children: readonly HubNode[], { options, extras }: ViewContext): HubElement {
  const first = extras.page ? 1 : (options.headingLevel ?? 2);
  return h(`h${Math.min(6, first + depth)}.heading`, children);
}

/** A part that folds: its title, how much is in it, and its entries. */
export function folded(
  id: string,
  title: string,
  entries: readonly HubElement[],
  open: boolean,
  context: ViewContext,
): HubElement {
  const count = h('span.count', [String(entries.length)]);
  const summary = h('summary', [heading(1, [title], context), ' ', count]);
  return h('details.section', [summary, h('ul.links', entries)], { open: open ? '' : undefined, 'data-part': id });
}

/** Language and direction of words, where they are not those around them. */
export function foreign(
  { lang, dir }: { lang?: string | undefined; dir?: string | undefined },
  around: Pick<AnyHub, 'lang'>,
): Attributes {
  return lang === undefined || lang === around.lang ? {} : { lang, dir: dir === 'rtl' ? 'rtl' : 'ltr' };
}

/** Words with their language and direction. */
export function words(text: ForeignText, { hub }: ViewContext): HubNode {
  const attributes = foreign(text, hub);
  return attributes['lang'] === undefined ? text.text : h('span', [text.text], attributes);
}

/** A link, or only its words where the address is not one of the web. */
export function link(
  name: string,
  children: readonly HubNode[],
  url: unknown,
  { hub, options }: ViewContext,
  attributes?: Attributes,
): HubElement {
  if (typeof url !== 'string' || !/^https?:\/\/[^\s]+$/i.test(url))
    return h(name.replace(/^a/, 'span'), children, attributes);
  const hint = options.newTab ? [h('span.hidden', [` (${hub.labels.newTab})`])] : [];
  const target = options.newTab && '_blank';
  return h(name, [...children, ...hint], { href: url, rel: 'noopener noreferrer', target, ...attributes });
}

/** What comes before a value: "Ambulance:". */
export function beforeValue(label: string, { hub }: { hub: { labels: Pick<AnyHub['labels'], 'colon'> } }): string {
  return filled(hub.labels.colon, 'label', label);
}

/** A label with a value in place of `{name}`. */
export function filled(label: string, name: string, value: string): string {
  return label.replace(`{${name}}`, () => value);
}

/** A telephone number to touch. Its groups stay together. */
export function telephone(number: string): HubElement {
  const href = `tel:${number.replace(/[^0-9+]/g, '')}`;
  return h('a.phone', [number.replaceAll(' ', '\u00a0')], { href, dir: 'ltr' });
}

/** Whom to call, with the number and when it is answered. */
export function phoneLine({ text, number, hours }: PhoneLine, context: ViewContext): HubElement {
  return h('p', [
    ...(number === undefined ? [text] : [beforeValue(text, context), ' ', telephone(number)]),
    ...(hours === undefined ? [] : [` (${hours})`]),
  ]);
}

/** Whether a notice says that something was withdrawn, so that nothing of it may be shown. */
export function isWithdrawn(said: Notice | undefined): boolean {
  return said?.action === 'withdraw';
}

/** That something was withdrawn or corrected. */
export function notice(text: string): HubElement {
  return h('p.notice', [text], { role: 'note' });
}

/** Who vouches for a text. */
export function stateLine({ label }: TextStateContract): HubElement {
  return h('p.state', [label]);
}
