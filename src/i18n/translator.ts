import { createInstance } from 'i18next';
import type { LocaleId } from '../schemas/vocabulary.ts';
import { isolated } from './isolation.ts';
import { LOCALES } from './locales.ts';
import ar from './dictionaries/ar.json' with { type: 'json' };
import en from './dictionaries/en.json' with { type: 'json' };
import es from './dictionaries/es.json' with { type: 'json' };
import nl from './dictionaries/nl.json' with { type: 'json' };
import zhHans from './dictionaries/zh-Hans.json' with { type: 'json' };
import type { MessageValues } from './message-values.gen.ts';

/** Key of a message; plural forms share one key. */
export type MessageKey = keyof MessageValues;

/** A dictionary file: flat dotted keys, plural forms as `key_one`, `key_other`… */
export type Dictionary = Record<string, string>;

/** The dictionaries as their files hold them, by locale. */
export const DICTIONARIES: Record<LocaleId, Dictionary> = { en, es, nl, ar, 'zh-Hans': zhHans };

/** The values a message needs; none for a message without placeholders. */
type MessageArguments<K extends MessageKey> =
  MessageValues[K] extends Record<string, never> ? [] : [values: MessageValues[K]];

/** Looks a message up and fills its placeholders in. Keys and values are checked against the English dictionary. */
export type Translate = <K extends MessageKey>(key: K, ...values: MessageArguments<K>) => string;

const PSEUDO = typeof process !== 'undefined' && process.env['SIGNPOST_PSEUDO_LOCALE'] === '1';

/**
 * Makes the `t` of a locale. With `SIGNPOST_PSEUDO_LOCALE=1` every message stands between ⟦ and ⟧, which shows
 * words that come from anywhere else.
 * @throws Error when a key is missing, so that a page never shows a key or another language by accident.
 */
export function createTranslator(locale: LocaleId): Translate {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    resources: { [locale]: { translation: DICTIONARIES[locale] } },
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`The dictionary ${locale}.json has no message "${key}"`);
    },
  });
  const isolate = LOCALES[locale].dir === 'rtl';
  const look = (key: string, values: Readonly<Record<string, unknown>>) => {
    const text = instance.t(key, isolate ? isolatedValues(values) : values);
    return PSEUDO ? `⟦${text}⟧` : text;
  };
  // Nearly all messages of a page take no values, and i18next goes through every rule it has for each.
  const fixed = new Map<string, string>();
  return (key, ...[values]) => {
    if (values) return look(key, values);
    const text = fixed.get(key) ?? look(key, {});
    fixed.set(key, text);
    return text;
  };
}

/** The values of a message with every text kept to its own direction. Addresses stay as they are, to be copied. */
function isolatedValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !/^(https?:|\/)/.test(value) ? isolated(value) : value,
    ]),
  );
}
