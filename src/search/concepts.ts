/**
 * What words can lead to: a topic, a section of one, a glossary term, a guide, a prose page, a publisher, a clinic, a campaign, what people
 * can count on in a country, a question of surveys, or the stories.
 */
export const CONCEPT_KINDS = [
  'topic',
  'term',
  'section',
  'guide',
  'page',
  'organization',
  'clinic',
  'campaign',
  'standard',
  'survey',
  'story',
] as const;
/** One of {@link CONCEPT_KINDS}. */
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** A page, or a place on one, that words lead to. */
export interface ConceptTarget {
  kind: ConceptKind;
  /** Address below the locale, such as `topics/miscarriage/` or `topics/miscarriage/#specifics`. */
  path: string;
  /** In the reader's language. */
  title: string;
}

/** The terms of one target in one language. */
export interface ConceptTerms {
  /** Its title and the other names it is known by, which are shown. */
  names: readonly string[];
  /** Lay words, clinical words and abbreviations. */
  others: readonly string[];
  /** Common misspellings, which stand for the whole of what was typed and are shown to nobody. */
  slips: readonly string[];
}

/** Terms as files hold them: names, other terms, misspellings. */
type TermLists = [names: readonly string[], others: readonly string[], slips: readonly string[]];

/** The vocabulary of one language, by the path of the target. */
export interface Vocabulary {
  /** The locale whose language it is. */
  locale: string;
  terms: ReadonlyMap<string, ConceptTerms>;
  /** Everyday words that are not slips for others, however near they come. */
  apart: readonly string[];
}

/** What one locale's file holds: all targets by their titles, and the terms of that locale's language. */
export interface ConceptFile {
  locale: string;
  /** In the order of their importance; `[place in CONCEPT_KINDS, path, title]`. */
  targets: [kind: number, path: string, title: string][];
  /** At the place of their target; the title is not repeated. */
  terms: TermLists[];
  /** Words that are not slips. */
  apart: readonly string[];
}

/** What the shared file holds: the terms of every language, and the publishers, whom no first answer waits for. */
export interface SharedConceptFile {
  paths: string[];
  /** By locale, at the place of their target; the title is the first name. */
  terms: Record<string, TermLists[]>;
  /** Words that are not slips, by locale. */
  apart: Record<string, readonly string[]>;
}

/** Whether a target stands in the shared file only. */
function isShared({ kind }: Pick<ConceptTarget, 'kind'>): boolean {
  return kind === 'organization';
}

/** Makes the file of a locale. */
export function writeConceptFile(locale: string, all: readonly ConceptTarget[], vocabulary: Vocabulary): ConceptFile {
  const targets = all.filter((target) => !isShared(target));
  return {
    locale,
    targets: targets.map(({ kind, path, title }) => [CONCEPT_KINDS.indexOf(kind), path, title]),
    terms: targets.map(({ path, title }) => {
      const [names, ...others] = listsOf(vocabulary, path);
      return [names.filter((name) => name !== title), ...others];
    }),
    apart: vocabulary.apart,
  };
}

/** Makes the file that all locales share. */
export function writeSharedFile(
  targets: readonly Pick<ConceptTarget, 'path'>[],
  vocabularies: readonly Vocabulary[],
): SharedConceptFile {
  const terms = (vocabulary: Vocabulary) => targets.map(({ path }) => listsOf(vocabulary, path));
  return {
    paths: targets.map(({ path }) => path),
    terms: Object.fromEntries(vocabularies.map((vocabulary) => [vocabulary.locale, terms(vocabulary)])),
    apart: Object.fromEntries(vocabularies.map(({ locale, apart }) => [locale, apart])),
  };
}

function listsOf({ terms }: Vocabulary, path: string): TermLists {
  const { names, others, slips } = terms.get(path) ?? { names: [], others: [], slips: [] };
  return [names, others, slips];
}

/** Reads what {@link writeConceptFile} wrote. */
export function readConceptFile(file: ConceptFile): { targets: ConceptTarget[]; vocabulary: Vocabulary } {
  const targets = file.targets.map(([kind, path, title]) => ({ kind: CONCEPT_KINDS[kind] ?? 'page', path, title }));
  const terms = new Map(
    targets.map(({ path, title }, place) => {
      const [names = [], others = [], slips = []] = file.terms[place] ?? [];
      return [path, { names: [title, ...names], others, slips }];
    }),
  );
  return { targets, vocabulary: { locale: file.locale, terms, apart: file.apart } };
}

/** Reads what {@link writeSharedFile} wrote: the terms of all languages, the reader's own without those known already. */
export function readSharedFile(
  file: SharedConceptFile,
  own: string,
  known: ReadonlyMap<string, unknown>,
): { targets: ConceptTarget[]; vocabularies: Vocabulary[] } {
  const vocabularies = vocabulariesOf(file).map(({ locale, terms, apart }) => ({
    locale,
    terms: locale === own ? new Map([...terms].filter(([path]) => !known.has(path))) : terms,
    apart,
  }));
  const ofOwn = vocabularies.find(({ locale }) => locale === own)?.terms ?? new Map<string, ConceptTerms>();
  const targets = [...ofOwn].map(([path, { names }]): ConceptTarget => ({
    kind: 'organization',
    path,
    title: names[0] ?? '',
  }));
  return { targets, vocabularies };
}

function vocabulariesOf(file: SharedConceptFile): Vocabulary[] {
  return Object.entries(file.terms).map(([locale, lists]) => ({
    locale,
    apart: file.apart[locale] ?? [],
    terms: new Map(
      lists.map(
        ([names, others, slips], place) =>
          [file.paths[place] ?? '', { names, others, slips }] satisfies [string, ConceptTerms],
      ),
    ),
  }));
}
