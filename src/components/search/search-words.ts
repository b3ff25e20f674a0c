import { autonym, direction } from '../../i18n/format.ts';
import { isolated } from '../../i18n/isolation.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { DICTIONARIES } from '../../i18n/translator.ts';
import type { SearchWords } from '../../search/words.ts';
import type { FilterOptions } from './filter-values.ts';

/** Stands for the words in a message that the browser fills in. */
const WORDS = '{words}';

/** The words the search page needs in the browser, in the page's language. */
export function searchWords(page: PageContext, filters: readonly FilterOptions[]): SearchWords {
  const { t, locale } = page;
  const labels = (id: string) =>
    Object.fromEntries(
      (filters.find((filter) => filter.id === id)?.options ?? []).map(({ value, label }) => [value, label]),
    );
  const tags = Object.keys(labels('language'));
  return {
    formatTag: locale.formatTag,
    lang: locale.lang,
    bundle: '/pagefind/pagefind.js',
    working: t('search.working'),
    start: t('search.start'),
    none: t('search.none', { words: WORDS }),
    noneAll: t('search.noneAll'),
    noneHelp: t('search.noneHelp'),
    failed: t('search.failed'),
    details: t('resource.details'),
    detailsOf: t('resource.detailsOf', { title: WORDS }),
    count: pluralForms(page, 'search.count'),
    countAll: pluralForms(page, 'search.countAll'),
    kinds: labels('kind'),
    formats: labels('format'),
    languages: Object.fromEntries(tags.map((tag) => [tag, { name: autonym(tag), dir: direction(tag) }])),
  };
}

/**
 * The plural forms of a message by CLDR category, with `{count}` and `{words}` left to fill in. From right to left the
 * words stand between marks that keep their direction to themselves, as in every message with a text filled in.
 */
function pluralForms(page: PageContext, key: string): Record<string, string> {
  const words = page.locale.dir === 'rtl' ? isolated(WORDS) : WORDS;
  const categories = new Intl.PluralRules(page.locale.formatTag).resolvedOptions().pluralCategories;
  const dictionary = DICTIONARIES[page.locale.id];
  return Object.fromEntries(
    categories.map((category) => [
      category,
      (dictionary[`${key}_${category}`] ?? '').replace(/\{\{(\w+)[^}]*\}\}/g, '{$1}').replace(WORDS, words),
    ]),
  );
}
