import { isolated } from './isolation.ts';
import type { Locale } from './locales.ts';

/** Units that figures can be written in (CLDR names). */
export type MeasureUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'celsius' | 'percent';

/** Formatting in one locale's language. Built on `Intl`, so results follow the ICU version of the Node that builds. */
export interface Format {
  /** `2026-11-20` as "20 Nov 2026". */
  day(day: string): string;
  /** A year, a month or a day: "2012", "July 2023", "24 Nov 2021". */
  date(date: string): string;
  number(value: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** What stands between the items of a {@link series}: ", ". */
  separator: string;
  /** "a, b, c", with the separator of the language. */
  series(items: readonly string[]): string;
  /** Name of a language in the page's language, capitalised for use on its own: "Spanish". */
  language(tag: string): string;
  /** Name of a language within a sentence: "español" has a small letter there. */
  languageInText(tag: string): string;
  /** A measured figure with its unit: "3 weeks", "38°C", "80%"; `to` makes it a range. */
  measure(unit: MeasureUnit, from: number, to?: number): string;
  /** Name of a country, or of the whole world for `001`. */
  region(code: string): string;
  /** Orders texts as the page's language does; case and accents count only as tie-breakers. */
  compare(a: string, b: string): number;
  /**
   * First letter as a heading of an alphabetical list: "É" files under "E", but "Ñ" is a letter of its own in Spanish.
   * Chinese characters file under the first letter of their reading in Pinyin.
   */
  initial(text: string): string;
}

/** Makes the {@link Format} of a locale. */
export function createFormat(locale: Locale): Format {
  const tag = locale.formatTag;
  const days = new Intl.DateTimeFormat(tag, { dateStyle: locale.dateStyle, timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag);
  const separator = separatorOf(tag);
  const kept = (item: string) => (locale.dir === 'rtl' && /\p{Script=Latin}/u.test(item) ? isolated(item) : item);
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const collator = new Intl.Collator(tag, { numeric: true, ignorePunctuation: true });
  const baseLetters = new Intl.Collator(tag, { sensitivity: 'base' });
  return {
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    date: (date) => {
      const [year = '', month, day] = date.split('-');
      if (day) return days.format(new Date(`${date}T00:00:00Z`));
      return month ? months.format(new Date(`${date}-01T00:00:00Z`)) : year;
    },
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items.map(kept)),
    separator,
    series: (items) => items.map(kept).join(separator),
    language: (code) => capitalise(languages.of(code) ?? code, tag),
    languageInText: (code) => languages.of(code) ?? code,
    measure: (unit, from, to) => {
      const style = new Intl.NumberFormat(tag, {
        style: 'unit',
        unit,
        unitDisplay: unit === 'percent' ? 'short' : 'long',
      });
      return to === undefined ? style.format(from) : style.formatRange(from, to);
    },
    region: (code) => capitalise(regions.of(code) ?? code, tag),
    compare: collator.compare,
    initial: (text) => initialOf(text, tag, baseLetters),
  };
}

/** What stands between the items of a list without "and". Arabic has "and" between all of them, so its units serve. */
function separatorOf(tag: string): string {
  const between = (options: Intl.ListFormatOptions) =>
    new Intl.ListFormat(tag, options).formatToParts(['1', '2', '3', '4'])[1]?.value ?? ', ';
  const separator = between({ style: 'narrow' });
  return /\p{L}/u.test(separator) ? between({ type: 'unit', style: 'short' }).replace(/\p{L}+$/u, '') : separator;
}

function capitalise(text: string, tag: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(tag) + rest.join('');
}

const PINYIN = new Intl.Collator('zh-u-co-pinyin');

/** The first character of each letter in the Pinyin order of Unicode (CLDR). */
const PINYIN_STARTS: readonly (readonly [letter: string, first: string])[] = Object.entries({
  A: '阿',
  B: '八',
  C: '嚓',
  D: '咑',
  E: '妸',
  F: '发',
  G: '旮',
  H: '哈',
  J: '丌',
  K: '咔',
  L: '垃',
  M: '妈',
  N: '拏',
  O: '噢',
  P: '妑',
  Q: '七',
  R: '呥',
  S: '仨',
  T: '他',
  W: '屲',
  X: '夕',
  Y: '丫',
  Z: '帀',
});

function initialOf(text: string, tag: string, baseLetters: Intl.Collator): string {
  const letter = /[\p{L}\p{N}]/u.exec(text.normalize('NFC'))?.[0] ?? '#';
  if (tag.startsWith('zh') && /\p{Script=Han}/u.test(letter)) return pinyinInitial(letter);
  const [bare = letter] = letter.normalize('NFD');
  // Hamza and madda above an alef are no letters of their own in a list.
  if (/\p{Script=Arabic}/u.test(bare)) return bare;
  return (baseLetters.compare(letter, bare) === 0 ? bare : letter).toLocaleUpperCase(tag);
}

function pinyinInitial(character: string): string {
  return PINYIN_STARTS.findLast(([, first]) => PINYIN.compare(first, character) <= 0)?.[0] ?? '#';
}

/** Name of a language in that language: `nl` is "Nederlands". */
export const autonym: (tag: string) => string = oncePerTag((tag) =>
  capitalise(new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag, tag),
);

/** Scripts written from right to left (Unicode `Bidi_Class` R or AL). */
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** Direction in which a language is written. */
export const direction: (tag: string) => 'ltr' | 'rtl' = oncePerTag((tag) =>
  RTL_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr',
);

/** Asks `Intl` once about each language tag: pages ask about the same few for every title they list. */
function oncePerTag<T>(ask: (tag: string) => T): (tag: string) => T {
  const answers = new Map<string, T>();
  return (tag) => {
    const known = answers.get(tag) ?? ask(tag);
    answers.set(tag, known);
    return known;
  };
}

/** `lang` and `dir` for text in a language other than the page's; nothing when it is the page's own. */
export function foreign(tag: string, page: Locale): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (tag === page.lang) return {};
  const dir = direction(tag);
  return dir === page.dir ? { lang: tag } : { lang: tag, dir };
}
