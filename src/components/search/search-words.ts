import type { Topic } from '../../domain/entities.ts';
import { autonym, direction } from '../../i18n/format.ts';
import { PUBLISHED_LOCALES } from '../../i18n/published-locales.ts';
import { isolated } from '../../i18n/isolation.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { DICTIONARIES } from '../../i18n/translator.ts';
import { CONCEPT_KINDS } from '../../search/concepts.ts';
import type { SearchWords, SuggestionWords } from '../../search/words.ts';
import type { FilterOptions } from './filter-values.ts';

/** Stands for the words in a message that the browser fills in. */
const WORDS = '{words}';

/** The words of the suggestions below a search field, in the page's language. */
export function suggestionWords(page: PageContext): SuggestionWords {
  return {
    formatTag: page.locale.formatTag,
    suggestions: page.t('search.suggestions'),
    count: pluralForms(page, 'search.suggestionCount'),
    kinds: Object.fromEntries(CONCEPT_KINDS.map((kind) => [kind, page.t(`search.kind.${kind}`)])),
  };
}

/** The words the search page needs in the browser, in the page's language. */
export function searchWords(
  page: PageContext,
  filters: readonly FilterOptions[],
  topics: readonly Topic[],
): SearchWords {
  const { t, locale, format } = page;
  const labels = (id: string) =>
    Object.fromEntries(
      (filters.find((filter) => filter.id === id)?.options ?? []).map(({ value, label }) => [value, label]),
    );
  const tags = Object.keys(labels('language'));
  return {
    formatTag: locale.formatTag,
    lang: locale.lang,
    reading: locale.readingLanguages,
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
    didYouMean: t('search.didYouMean'),
    corrected: t('search.corrected', { typed: '{typed}', words: WORDS }),
    missing: t('search.missing', { words: WORDS }),
    searchingIn: t('search.searchingIn', { languages: '{languages}' }),
    understood: t('search.understood', { language: '{language}', term: '{term}' }),
    otherResults: t('search.otherResults'),
    moreIn: pluralForms(page, 'search.moreIn'),
    careTopics: topics.filter(({ care }) => care).map(({ id }) => id),
    kinds: { ...labels('kind'), section: t('search.kind.section') },
    formats: labels('format'),
    topics: labels('topic'),
    languages: Object.fromEntries(tags.map((tag) => [tag, { name: autonym(tag), dir: direction(tag) }])),
    locales: Object.fromEntries(
      PUBLISHED_LOCALES.map(({ id, lang, autonym: own }) => [id, { own, here: format.language(lang) }]),
    ),
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
      (dictionary[`${key}_${category}`] ?? '')
        .replace(/\{\{(\w+)[^}]*\}\}/g, '{$1}')

        .replace(WORDS, words),
    ]),
  );
}
