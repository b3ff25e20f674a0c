import { LOCALE_IDS, TERM_KINDS, type LocaleId } from '../src/schemas/vocabulary.ts';
import type { Entry } from './content-model.ts';
import type { FieldPath } from './field-path.ts';

/** One word that readers search with, with the way to it. */
export interface ConceptTerm {
  entry: Entry<'concepts'>;
  locale: LocaleId;
  term: string;
  path: FieldPath;
}

/** The words of a concept, by locale and kind. */
export function termsOf(entry: Entry<'concepts'>): ConceptTerm[] {
  return LOCALE_IDS.flatMap((locale) =>
    TERM_KINDS.flatMap((kind) =>
      (entry.data.terms[locale]?.[kind] ?? []).map((term, index) => ({
        entry,
        locale,
        term,
        path: ['terms', locale, kind, index],
      })),
    ),
  );
}
