/** Words and names that the search page needs in the browser. Made at build, in the page's language. */
export interface SearchWords {
  formatTag: string;
  lang: string;
  /** Address of the search engine. */
  bundle: string;
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
  /** By plural category, with `{count}` and `{words}` to fill in. */
  count: Record<string, string>;
  /** By plural category, with `{count}` to fill in. */
  countAll: Record<string, string>;
  kinds: Record<string, string>;
  formats: Record<string, string>;
  languages: Record<string, { name: string; dir: 'ltr' | 'rtl' }>;
}

/** Fills `{count}` and `{words}` into a message, choosing the plural form of the language. */
export function countMessage(words: SearchWords, forms: Record<string, string>, count: number, query: string): string {
  const category = new Intl.PluralRules(words.formatTag).select(count);
  const number = new Intl.NumberFormat(words.formatTag).format(count);
  const form = forms[category] ?? forms['other'] ?? '';
  return fill(form, { count: number, words: query });
}

/** Fills `{name}` placeholders into a message. */
export function fill(message: string, values: Record<string, string>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
