/** Forms of a message by CLDR plural category, with `{count}` and `{words}` to fill in. */
export type PluralForms = Readonly<Record<string, string>>;

/** Words of the suggestions below a search field, in the reader's language. */
export interface SuggestionWords {
  formatTag: string;
  suggestions: string;
  count: PluralForms;
  /** What the kinds of targets are called. */
  kinds: Readonly<Record<string, string>>;
}

/** Words and names that the search page needs in the browser. Made at build, in the page's language. */
export interface SearchWords {
  formatTag: string;
  lang: string;
  /** Languages of the results that come first, the reader's own first. */
  reading: readonly string[];
  working: string;
  start: string;
  /** With `{words}` to fill in. */
  none: string;
  noneAll: string;
  noneHelp: string;
  failed: string;
  details: string;
  /** With `{words}` standing for the title. */
  detailsOf: string;
  count: PluralForms;
  countAll: PluralForms;
  didYouMean: string;
  /** With `{typed}` and `{words}` to fill in. */
  corrected: string;
  /** With `{words}` standing for the words that nothing has. */
  missing: string;
  /** With `{languages}` to fill in. */
  searchingIn: string;
  /** With `{language}` and `{term}` to fill in. */
  understood: string;
  otherResults: string;
  /** With `{words}` standing for the topic. */
  moreIn: PluralForms;
  /** Ids of the topics whose page says when to get help. */
  careTopics: readonly string[];
  kinds: Readonly<Record<string, string>>;
  formats: Readonly<Record<string, string>>;
  topics: Readonly<Record<string, string>>;
  /** Languages of resources: their own names. */
  languages: Readonly<Record<string, { name: string; dir: 'ltr' | 'rtl' }>>;
  /** Locales that can be searched: the languages' own names, and their names in the page's language. */
  locales: Readonly<Record<string, { own: string; here: string }>>;
}

/** A message with its number, in the plural form of the language. */
export function countMessage(formatTag: string, forms: PluralForms, count: number, words: string): string {
  const category = new Intl.PluralRules(formatTag).select(count);
  const number = new Intl.NumberFormat(formatTag).format(count);
  const form = forms[category] ?? forms['other'] ?? '';
  return fill(form, { count: number, words });
}

/** Fills `{name}` placeholders into a message. */
export function fill(message: string, values: Record<string, string>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
