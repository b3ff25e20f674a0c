import { combinations, narrower, type Combination } from '../../domain/combinations.ts';
import type { Resource } from '../../domain/entities.ts';
import { autonym, foreign } from '../../i18n/format.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { DIMENSION_IDS, type DimensionId } from '../../i18n/urls.ts';
import type { Label } from '../../wording/labels.ts';
import { DIMENSIONS, type Topics } from './dimensions.ts';

/** A link to a narrower list, with the number of resources there. */
export interface NarrowLink {
  href: string;
  label: Label;
  count: number;
}

/** Links of one kind, under what they have in common. */
export interface NarrowGroup {
  title?: string;
  links: NarrowLink[];
  /** A page with all of them, where they are too many for here. */
  all?: { href: string; label: string };
}

/**
 * Links to what the resources of a language can be narrowed down to, by dimension.
 * @param most Most topics that are named here; more of them stand on a page of their own.
 */
export function linksWithin(
  language: string,
  resources: readonly Resource[],
  page: PageContext,
  topics: Topics,
  most: number,
): NarrowGroup[] {
  const { t, urls, format } = page;
  return DIMENSION_IDS.flatMap((id): NarrowGroup[] => {
    const { collect, name, filter } = DIMENSIONS[id];
    const title = t(`search.filter.${filter}`);
    const values = collect(resources, language);
    if (id === 'topics' && values.length > most) {
      const all = t('inLanguage.allTopics', { language: format.languageInText(language) });
      return [{ title, links: [], all: { href: urls.topicsIn(language), label: all } }];
    }
    const links = narrower(values, resources).map(({ value, resources: found }) => ({
      href: urls.facetPair(language, id, value),
      label: { text: name(value, page, topics), attributes: {} },
      count: found.length,
    }));
    links.sort((a, b) => format.compare(a.label.text, b.label.text));
    return links.length > 0 ? [{ title, links }] : [];
  });
}

/**
 * Links to a value of a dimension in every language that has it, each language under its own name.
 * @param resources Those that have the value in some language; others are left out.
 */
export function linksByLanguage(
  dimension: DimensionId,
  value: string,
  resources: readonly Resource[],
  page: PageContext,
): NarrowLink[] {
  const found = combinations(resources, DIMENSIONS[dimension].collect);
  return languageLinks(
    dimension,
    found.filter((each) => each.value === value),
    page,
  );
}

/** Links to combinations with languages, each language under its own name. */
export function languageLinks(dimension: DimensionId, found: readonly Combination[], page: PageContext): NarrowLink[] {
  return found
    .map((each) => languageLink(dimension, each, page))
    .sort((a, b) => page.format.compare(a.label.text, b.label.text));
}

function languageLink(dimension: DimensionId, { language, value, resources }: Combination, page: PageContext) {
  return {
    href: page.urls.facetPair(language, dimension, value),
    label: { text: autonym(language), attributes: foreign(language, page.locale) },
    count: resources.length,
  };
}
