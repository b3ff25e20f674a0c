import type { Topic } from '../../domain/entities.ts';
import type { InfobuttonPageWords } from '../../infobutton/page-words.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { InfobuttonIndex } from '../../feeds/infobutton-contract.ts';
import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';
import type { MappedCode } from '../../feeds/infobutton/mapped-codes.ts';

/** The words and the lookup of the page in one language. */
export function infobuttonPageWords(
  page: PageContext,
  index: InfobuttonIndex,
  codes: readonly MappedCode[],
): InfobuttonPageWords {
  const { t, locale } = page;
  return {
    locale: locale.id,
    locales: PUBLISHED_LOCALE_IDS,
    answer: t('infobutton.answer'),
    title: t('infobutton.title'),
    index: {
      systems: index.systems.map(({ id, codes: lines }) => ({
        id,
        codes: lines.map(({ code, topics, nearest }) => ({ code, topics, ...(nearest && { nearest }) })),
      })),
      topics: index.topics,
    },
    terms: termsBySystem(codes),
    results: t('infobutton.results', { code: '{code}' }),
    nearest: t('infobutton.nearest'),
    nothing: t('infobutton.nothing'),
    malformed: t('infobutton.malformed'),
    wider: t('infobutton.wider', { asked: '{asked}', answered: '{answered}' }),
    language: t('infobutton.language'),
  };
}

function termsBySystem(codes: readonly MappedCode[]): Record<string, Record<string, string>> {
  const terms: Record<string, Record<string, string>> = {};
  for (const { system, code, term } of codes) if (term !== undefined) (terms[system] ??= {})[code] = term;
  return terms;
}

/** The glossary terms that explain a code, each once. */
export function termsOf(codes: readonly MappedCode[]): string[] {
  return [...new Set(codes.flatMap(({ term }) => term ?? []))];
}

/** Every code of a topic, those of one system after those of another. */
export function codesOf(topic: Topic, codes: readonly MappedCode[]): MappedCode[] {
  return codes.filter(({ topics }) => topics.includes(topic));
}
