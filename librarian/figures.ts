import { LOCALE_IDS, type LocaleId } from '../src/schemas/vocabulary.ts';

/** A figure inside a text. */
export interface Figure {
  /** Where it starts, in code units. */
  index: number;
  figure: string;
}

const DIGITS = String.raw`\p{N}+(?:[.,٫٬:/–-]\p{N}+)*\s?[%％٪]?|[%％٪]`;

/** Figures in words that a locale uses most: shares of a whole, such as “one in five”, and percentages. */
const WORDS: Readonly<Record<LocaleId, readonly string[]>> = {
  en: [
    '(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of|of every)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|(?:a |one )?(?:hundred|thousand))',
    'per ?cent',
  ],
  es: [
    String.raw`(?:una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?: \p{L}+)? (?:de|en) cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|mil)`,
    'por ?ciento',
  ],
  nl: [
    '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) op(?: de| elke| iedere)? (?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|honderd|duizend)',
    'procent',
  ],
  ar: [
    'واحدة? من (?:بين )?كل',
    'من (?:بين )?كل (?:اثنين|اثنتين|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني|ثمانية|تسعة?|عشرة?|عشرين|مئة|مائة|ألف)',
    '(?:في |ب)ال(?:مئة|مائة)',
  ],
  'zh-Hans': [
    '[一二两三四五六七八九十百千]+分之[一二两三四五六七八九十百千零点]*',
    '每[两二三四五六七八九十百千]+(?:个(?!月|星期|小时|礼拜)|名|位|次|人|例)',
  ],
};

/** Chinese has no spaces between words; elsewhere a figure in words starts and ends where words do. */
function patternOf(locale: LocaleId): RegExp {
  const words = WORDS[locale].map((each) => each.replaceAll(' ?', String.raw`\s?`).replaceAll(' ', String.raw`\s+`));
  const joined = words.join('|');
  const bounded = locale === 'zh-Hans' ? joined : String.raw`(?<![\p{L}\p{M}])(?:${joined})(?![\p{L}\p{M}])`;
  return new RegExp(`${DIGITS}|${bounded}`, 'giu');
}

const PATTERNS: ReadonlyMap<LocaleId, RegExp> = new Map(LOCALE_IDS.map((locale) => [locale, patternOf(locale)]));

/** Every figure in a text: digits of any script, and the usual figures in words of its language. */
export function figuresIn(text: string, locale: LocaleId): Figure[] {
  return [...text.matchAll(PATTERNS.get(locale) ?? patternOf(locale))].map((match) => ({
    index: match.index,
    figure: match[0].trim(),
  }));
}
