import type { Clinic, Concept, Guide, Organization, ProsePage, Term, Topic } from '../domain/entities.ts';
import type { Translate } from '../i18n/translator.ts';
import type { GuideTextData } from '../schemas/guide.ts';
import type { PageTextData } from '../schemas/page.ts';
import type { SettingsData } from '../schemas/settings.ts';
import type { TermTextData } from '../schemas/glossary.ts';
import type { TopicTextData } from '../schemas/topic.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import { TERM_KINDS, type LocaleId, type TermKind } from '../schemas/vocabulary.ts';
import type { ConceptTarget, ConceptTerms, Vocabulary } from '../search/concepts.ts';
import { searchLanguage } from '../search/languages.ts';
import { wordsOf } from '../search/normalize.ts';
import { tokensOf } from '../search/tokens.ts';
import { placeSources, type PlaceSources } from './concept-places.ts';
import { targetPath, type ConceptSource, type Titled } from './concept-source.ts';

export { targetPath } from './concept-source.ts';

type NamedTopic = Titled<Pick<Topic, 'id' | 'codes'>, TopicTextData>;
type NamedTerm = Titled<Pick<Term, 'id'>, TermTextData>;

/** Content that the vocabulary of the search is made from. */
export interface ConceptSources extends PlaceSources {
  topics: readonly NamedTopic[];
  terms: readonly NamedTerm[];
  guides: readonly Titled<Pick<Guide, 'id' | 'topic'>, GuideTextData>[];
  pages: readonly Titled<Pick<ProsePage, 'id'>, PageTextData>[];
  organizations: readonly Organization[];
  /** Every clinic, withdrawn ones too: who looks for one finds the notice. */
  allClinics: readonly Pick<Clinic, 'id' | 'name' | 'names' | 'organization'>[];
  concepts: readonly Concept[];
  settings: Pick<SettingsData, 'wordsApart'>;
}

/** Everything that words can lead to, topics first, titled in a locale. */
export function conceptTargets(sources: ConceptSources, locale: LocaleId, t: Translate): ConceptTarget[] {
  const pages = pageSources(sources).map(({ kind, path, names }) => ({ kind, path, title: names(locale)[0] ?? path }));
  const sections = sectionConcepts(sources).map(({ target }): ConceptTarget => {
    const topic = sources.topics.find(({ id }) => id === target.topic)?.texts[locale].title ?? '';
    const title = t('search.sectionOf', { section: t(`section.${target.section!}`), topic });
    return { kind: 'section', path: targetPath(target), title };
  });
  return [...pages, ...sections];
}

/** The terms of every target in the language of a locale: titles, other names, search terms and the librarians' own. */
export function vocabularyOf(sources: ConceptSources, locale: LocaleId): Vocabulary {
  const terms = new Map<string, ConceptTerms>();
  for (const { path, names, others } of pageSources(sources)) {
    terms.set(
      path,
      distinct(
        locale,
        names(locale),
        [...others(locale), ...added(sources, path, locale, SPELT)],
        added(sources, path, locale, ['misspelling']),
      ),
    );
  }
  for (const { target } of sectionConcepts(sources)) {
    const path = targetPath(target);
    terms.set(
      path,
      distinct(locale, [], added(sources, path, locale, SPELT), added(sources, path, locale, ['misspelling'])),
    );
  }
  return { locale, terms, apart: sources.settings.wordsApart?.[locale] ?? [] };
}

/** The vocabularies of all locales. */
export function allVocabularies(sources: ConceptSources): Vocabulary[] {
  return PUBLISHED_LOCALE_IDS.map((locale) => vocabularyOf(sources, locale));
}

function pageSources(sources: ConceptSources): ConceptSource[] {
  const { topics, terms, guides, pages, organizations, allClinics: clinics } = sources;
  const explained = (id: string) => terms.find((term) => term.id === id);
  return [
    ...topics.map((topic): ConceptSource => ({
      kind: 'topic',
      path: targetPath({ topic: topic.id }),
      // A glossary term of the same name means the same thing, and the topic is the fuller answer.
      names: (locale) => [
        ...namesIn(topic, locale),
        ...(explained(topic.id) ? namesIn(explained(topic.id)!, locale) : []),
      ],
      others: (locale) => [
        ...(topic.texts[locale].searchTerms ?? []),
        ...(locale === 'en' ? clinicalNames(topic) : []),
      ],
    })),
    // A term that has a topic of its own leads to the topic.
    ...terms
      .filter(({ id }) => !topics.some((topic) => topic.id === id))
      .map((term): ConceptSource => ({
        kind: 'term',
        path: targetPath({ term: term.id }),
        names: (locale) => namesIn(term, locale),
        others: () => [],
      })),
    ...guides.map((guide): ConceptSource => ({
      kind: 'guide',
      path: targetPath({ topic: guide.topic, guide: guide.id }),
      names: (locale) => [guide.texts[locale].title],
      others: () => [],
    })),
    ...placeSources(sources),
    ...pages.map((page): ConceptSource => ({
      kind: 'page',
      path: targetPath({ page: page.id }),
      names: (locale) => [page.texts[locale].title],
      others: () => [],
    })),
    ...clinics.map((clinic): ConceptSource => ({
      kind: 'clinic',
      path: `clinics/${clinic.id}/`,
      names: (locale) => [clinic.names?.[locale] ?? clinic.name],
      others: () => [clinic.name],
    })),
    // A publisher that is a clinic here leads to the page of the clinic.
    ...organizations
      .filter(({ id }) => !clinics.some(({ organization }) => organization === id))
      .map((organization): ConceptSource => ({
        kind: 'organization',
        path: targetPath({ organization: organization.id }),
        names: (locale) => [organization.names?.[locale] ?? organization.name],
        others: () => [organization.name, ...(organization.abbreviation ? [organization.abbreviation] : [])],
      })),
  ];
}

function namesIn(item: NamedTopic | NamedTerm, locale: LocaleId): string[] {
  const { title, alsoCalled = [] } = item.texts[locale];
  return [title, ...alsoCalled];
}

/** The names that MeSH and ICD-10-CM have for a topic, "Abortion, Spontaneous" put straight; long ones nobody types. */
function clinicalNames({ codes }: Pick<Topic, 'codes'>): string[] {
  return [...(codes?.mesh ?? []), ...(codes?.icd10cm ?? [])]
    .flatMap(({ display, confirmed, nearest }) =>
      display && confirmed && !nearest ? [display.split(', ').reverse().join(' ')] : [],
    )
    .filter((name) => name.split(' ').length < 5)
    .map((name) => name.toLowerCase());
}

/** Kinds of words that are spelt right. */
const SPELT = TERM_KINDS.filter((kind) => kind !== 'misspelling');

/** What librarians have added for a target. */
function added({ concepts }: ConceptSources, path: string, locale: LocaleId, kinds: readonly TermKind[]): string[] {
  return concepts
    .filter(({ target }) => targetPath(target) === path)
    .flatMap(({ terms }) => kinds.flatMap((kind) => terms[locale]?.[kind] ?? []));
}

function sectionConcepts({ concepts }: ConceptSources): Concept[] {
  const first = new Map<string, Concept>();
  for (const concept of concepts) {
    const path = targetPath(concept.target);
    if (concept.target.section && !first.has(path)) first.set(path, concept);
  }
  return [...first.values()];
}

/**
 * Terms without those that the search finds by others of the same target: those that differ only in capitals or in being written
 * apart and, unless they are names, those that are the same words in other forms or in another order.
 */
function distinct(
  locale: LocaleId,
  names: readonly string[],
  others: readonly string[],
  slips: readonly string[],
): ConceptTerms {
  const seen = new Set<string>();
  const isFresh = (key: string) => {
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const language = searchLanguage(locale);
  const stems = (term: string) => [...new Set(tokensOf(term, language).map(({ stem }) => stem))].sort().join(' ');
  const joined = (term: string) => wordsOf(term).join('');
  const freshNames = names.filter((term) => isFresh(joined(term)));
  for (const name of freshNames) seen.add(` ${stems(name)}`);
  return {
    names: freshNames,
    others: others.filter((term) => isFresh(joined(term)) && (stems(term) === '' || isFresh(` ${stems(term)}`))),
    slips: slips.filter((term) => isFresh(joined(term))),
  };
}
