import { regionName } from '../../wording/labels.ts';
import { byAudience, byCountry, byFormat, byLanguage, type BrowseValue } from '../../domain/browse.ts';
import type { Resource } from '../../domain/entities.ts';
import { autonym, foreign } from '../../i18n/format.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { FacetId } from '../../i18n/urls.ts';
import type { AudienceId, FormatId } from '../../schemas/vocabulary.ts';

/** How one list that readers browse by is made and named. */
export interface Facet {
  collect(resources: readonly Resource[]): BrowseValue[];
  /** Name of a value in the page's language. */
  name(value: string, page: PageContext): string;
  /** Second name of a value in its own language, with its `lang` and `dir`. */
  ownName?(value: string, page: PageContext): { text: string; attributes: ReturnType<typeof foreign> };
}

/** The lists that readers browse by. */
export const FACETS: Record<FacetId, Facet> = {
  languages: {
    collect: byLanguage,
    name: (value, page) => page.format.language(value),
    ownName: (value, page) => ({ text: autonym(value), attributes: foreign(value, page.locale) }),
  },
  formats: { collect: byFormat, name: (value, page) => page.t(`format.${value as FormatId}`) },
  audiences: { collect: byAudience, name: (value, page) => page.t(`audience.${value as AudienceId}`) },
  countries: { collect: byCountry, name: regionName },
};
