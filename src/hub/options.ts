import { readable, type Colour } from './contrast.ts';

/**
 * Parts of a hub that are not one of its sections: when to get help and whom to call, a clinic's other advice, our guides. The
 * summary goes by the id of its section, `summary`.
 */
export const EMBED_PARTS = ['care', 'clinic', 'guides'] as const;

/** Parts of a campaign, in their order. Its own text goes by `summary`, as that of a topic does. */
export const CAMPAIGN_PARTS = [
  'aim',
  'summary',
  'latest',
  'facts',
  'surveys',
  'code',
  'timeline',
  'actions',
  'pages',
] as const;

/** Whether a view is light or dark, or as the reader's system. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
/** One of {@link EMBED_THEMES}. */
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Where the headings of a view begin. */
export type HeadingLevel = 2 | 3 | 4;

/** What a website may choose about a view of a hub. All of it is safe to use: it went through {@link readEmbedOptions}. */
export interface EmbedOptions {
  /** Ids of sections, of {@link EMBED_PARTS} or {@link CAMPAIGN_PARTS} to show; all when left out, or when the hub has none of them. */
  sections?: readonly string[];
  /** Country whose emergency numbers are shown, ISO 3166-1 alpha-2, or `001` for elsewhere; the reader chooses when left out. */
  country?: string;
  theme: EmbedTheme;
  /** Colour of links and headings on a light ground, which it can be read on. */
  accent?: Colour;
  /** The same on a dark ground. */
  accentDark?: Colour;
  /** Name of a practice to call, at most {@link MAX_CONTACT} characters. Shown with a `phone` only. */
  contact?: string;
  /** Its telephone number: digits and spaces, with `+` in front of a country code. */
  phone?: string;
  /** 2 when left out. */
  headingLevel?: HeadingLevel;
  /** Whether links open beside the page. */
  newTab?: true;
}

/** Most characters of a name to call. */
export const MAX_CONTACT = 80;
/** Most parts that can be chosen. */
export const MAX_PARTS = 40;
/** No value is read beyond this many characters. */
const MAX_VALUE = 1000;

const PART = /^[a-z][a-z-]{0,39}$/;
const COUNTRY = /^(?:[A-Z]{2}|001)$/;
const PHONE = /^\+?[0-9][0-9 ]{1,18}$/;
/** Control characters, halves of characters, and marks that change the direction of what stands around them. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\ufeff]+/gu;

/** Names of the options, in an address and as attributes. */
export const EMBED_OPTION_NAMES = [
  'sections',
  'country',
  'theme',
  'accent',
  'accent-dark',
  'contact',
  'phone',
  'heading-level',
  'target',
] as const;

/** Anything that gives a text by name: `URLSearchParams`, or the attributes of an element. */
export interface OptionSource {
  get(name: string): string | null;
}

/**
 * Reads options from the text after `#` of a frame's address (as `URLSearchParams`) or from the attributes of an element. Both go by
 * the same names. Whatever is malformed, too long or cannot be read on its ground is left out; nothing throws.
 */
export function readEmbedOptions(source: OptionSource): EmbedOptions {
  const read = (name: (typeof EMBED_OPTION_NAMES)[number]) => (source.get(name) ?? '').slice(0, MAX_VALUE).trim();
  const sections = partsOf(read('sections'));
  const country = read('country').toUpperCase();
  const theme = read('theme') as EmbedTheme;
  const accent = read('accent').toLowerCase();
  const accentDark = read('accent-dark').toLowerCase();
  const contact = nameOf(read('contact'));
  const phone = read('phone');
  const level = Number(read('heading-level')) as HeadingLevel;
  return {
    ...(sections.length > 0 && { sections }),
    ...(COUNTRY.test(country) && { country }),
    theme: EMBED_THEMES.includes(theme) ? theme : 'auto',
    ...(readable(accent, 'light') && { accent }),
    ...(readable(accentDark, 'dark') && { accentDark }),
    ...(contact && { contact }),
    ...(PHONE.test(phone) && { phone }),
    ...([3, 4].includes(level) && { headingLevel: level }),
    ...(read('target') === '_blank' && { newTab: true as const }),
  };
}

function partsOf(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim().toLowerCase());
  return [...new Set(parts.filter((part) => PART.test(part)))].slice(0, MAX_PARTS);
}

function nameOf(text: string): string {
  return [...text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()].slice(0, MAX_CONTACT).join('').trim();
}

/**
 * Options as the attributes of an element, name and value, in a fixed order. What is as if it were left out is left out.
 */
export function embedAttributes(options: EmbedOptions): [name: string, value: string][] {
  const { sections, country, theme, accent, accentDark, contact, phone, headingLevel, newTab } = options;
  const all: [string, string | undefined][] = [
    ['sections', sections?.join(',')],
    ['country', country],
    ['theme', theme === 'auto' ? undefined : theme],
    ['accent', accent],
    ['accent-dark', accentDark],
    ['contact', contact],
    ['phone', phone],
    ['heading-level', headingLevel === undefined ? undefined : String(headingLevel)],
    ['target', newTab && '_blank'],
  ];
  return all.filter((each): each is [string, string] => each[1] !== undefined);
}

/** Options as the text after the `#` of a frame's address, without the `#`; empty when nothing is chosen. */
export function writeEmbedOptions(options: EmbedOptions): string {
  return new URLSearchParams(embedAttributes(options)).toString();
}
