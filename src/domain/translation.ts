import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TextStateData } from '../schemas/fields.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';
import { isPerLocale } from './published.ts';

/** What is there in some locales only. */
export type SomeLocales<T> = Readonly<Partial<Record<LocaleId, T | undefined>>>;

/** Who vouches for a text, and whether what it was translated from has changed since. */
export interface TextState extends TextStateData {
  /** True when the source is no longer the one that was translated. */
  stale: boolean;
}

const LENGTH = 12;

function fingerprint(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, LENGTH);
}

/**
 * Fingerprint of what a record says in one locale: every value of its fields per locale, in their order.
 * @returns 12 hexadecimal digits of SHA-256.
 */
export function recordFingerprint(record: object, locale: LocaleId): string {
  return fingerprint([...wordsIn(record, locale)]);
}

function* wordsIn(value: unknown, locale: LocaleId): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const words = (value as Partial<Record<LocaleId, unknown>>)[locale];
  if (typeof words === 'string' && isPerLocale(value)) yield words;
  else for (const inner of Object.values(value)) yield* wordsIn(inner, locale);
}

/**
 * Fingerprint of a text with its title and description. Line breaks and spaces do not count.
 * @param body The text below its fields, as written.
 * @returns 12 hexadecimal digits of SHA-256.
 */
export function proseFingerprint(
  text: { title: string; description: string; alsoCalled?: readonly string[] | undefined },
  body: string,
): string {
  const flat = body.replaceAll(/\s+/g, ' ').trim();
  return fingerprint([text.title, text.description, ...(text.alsoCalled ?? []), flat]);
}

/**
 * Adds to the states of a text, in the published locales it is there in, whether each is stale. Of what was translated from a
 * locale that is not published only the content check can say so: it is not stale here.
 * @param fingerprintOf Present fingerprint of the text in a locale.
 */
export function withStale<S extends TextStateData>(
  states: Readonly<Record<LocaleId, S>>,
  fingerprintOf: (locale: LocaleId) => string,
): Record<LocaleId, S & TextState>;
export function withStale<S extends TextStateData>(
  states: SomeLocales<S>,
  fingerprintOf: (locale: LocaleId) => string,
): Partial<Record<LocaleId, S & TextState>>;
export function withStale<S extends TextStateData>(
  states: SomeLocales<S>,
  fingerprintOf: (locale: LocaleId) => string,
): Partial<Record<LocaleId, S & TextState>> {
  const known = new Map<LocaleId, string>();
  const present = (locale: LocaleId) => {
    const print = known.get(locale) ?? fingerprintOf(locale);
    known.set(locale, print);
    return print;
  };
  const isStale = ({ translation }: S) =>
    translation !== undefined &&
    PUBLISHED_LOCALE_IDS.includes(translation.of) &&
    present(translation.of) !== translation.fingerprint;
  return Object.fromEntries(
    PUBLISHED_LOCALE_IDS.flatMap((locale) => {
      const state = states[locale];
      return state ? [[locale, { ...state, stale: isStale(state) }]] : [];
    }),
  ) as Partial<Record<LocaleId, S & TextState>>;
}
