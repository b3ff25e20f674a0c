/** The language in which an answer is given. */
export interface ChosenLanguage {
  /** One of the published locales. */
  locale: string;
  /** The language that was asked for, where the answer is in another one: a well-formed tag, in its usual letters. */
  missing?: string;
}

/** Codes that record systems write for our languages, besides their tags: ISO 639-2, and `sp` of MedlinePlus Connect. */
const OTHER_CODES: Readonly<Record<string, string>> = {
  eng: 'en',
  sp: 'es',
  spa: 'es',
  dut: 'nl',
  nld: 'nl',
  ara: 'ar',
  arb: 'ar',
  zh: 'zh-Hans',
  chi: 'zh-Hans',
  zho: 'zh-Hans',
  cmn: 'zh-Hans',
};

const LONGEST = 35;

/**
 * The language to answer in, for any tag that a record system may send: `es-MX`, `sp`, `zh_CN`, `spa`.
 * Traditional Chinese is not published; its readers get simplified characters rather than English, and are told so.
 * @param published Locales that are published, the one for those who ask for none first.
 */
export function chooseLanguage(asked: string | undefined, published: readonly string[]): ChosenLanguage {
  const [fallback = ''] = published;
  const tag = asked?.trim().replaceAll('_', '-') ?? '';
  if (tag === '') return { locale: fallback };
  const found = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) && tag.length <= LONGEST ? parse(tag) : undefined;
  if (!found) return { locale: fallback, missing: 'und' };
  const language = OTHER_CODES[found.language] ?? found.language;
  const locale = published.find((id) => id === language);
  if (!locale) return { locale: fallback, missing: found.baseName };
  return locale === 'zh-Hans' && isTraditional(found) ? { locale, missing: found.baseName } : { locale };
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

function isTraditional({ script, region }: Intl.Locale): boolean {
  return script === undefined ? ['TW', 'HK', 'MO'].includes(region ?? '') : script !== 'Hans';
}
