import type { Concept } from '../domain/entities.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';
import type { ConceptTarget } from '../search/concepts.ts';

/** Something with a text in every locale. */
export type Titled<T, Text> = T & { texts: Readonly<Record<LocaleId, Text>> };

/** A target that is known, with its names in every locale. */
export interface ConceptSource {
  kind: ConceptTarget['kind'];
  path: string;
  /** The title first, then the other names it is shown with. */
  names(locale: LocaleId): readonly string[];
  others(locale: LocaleId): readonly string[];
}

/** Address of a target below the locale. */
export function targetPath(target: Concept['target']): string {
  const { topic, section, guide, term, organization, page, campaign, place, country } = target;
  if (term) return `glossary/${term}/`;
  if (organization) return `organizations/${organization}/`;
  if (page) return `${page}/`;
  if (campaign) return `campaigns/${campaign}/`;
  if (place) return `${place}/${country ? `${country.toLowerCase()}/` : ''}`;
  return `topics/${topic ?? ''}/${section ? `#${section}` : guide ? `${guide}/` : ''}`;
}
