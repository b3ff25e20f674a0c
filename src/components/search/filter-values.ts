import type { Resource, Topic } from '../../domain/entities.ts';
import { autonym, foreign } from '../../i18n/format.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { FILTER_IDS, type FilterId } from '../../search/state.ts';
import { PLACEMENT_SECTION_IDS } from '../../schemas/vocabulary.ts';
import { regionName, type Label } from '../../wording/labels.ts';

/** Kinds of records in the search index. */
const KINDS = [
  'topic',
  'guide',
  'term',
  'resource',
  'story',
  'campaign',
  'standard',
  'survey',
  'clinic',
  'organization',
  'page',
] as const;

/** A value of a filter. */
interface FilterOption {
  value: string;
  label: string;
  /** The label's own name in its own language, marked as such. */
  own?: Label;
}

/** A filter of the search page with the values a reader can choose. */
export interface FilterOptions {
  id: FilterId;
  title: string;
  options: FilterOption[];
}

/** The filters of the search page: every value that some resource has, named and ordered for the page's language. */
export function filterOptions(
  page: PageContext,
  resources: readonly Resource[],
  topics: readonly Topic[],
): FilterOptions[] {
  const { t, format, locale } = page;
  const used = <V extends string>(valuesOf: (resource: Resource) => readonly V[]) => [
    ...new Set(resources.flatMap(valuesOf)),
  ];
  const named = <V extends string>(values: readonly V[], label: (value: V) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  const sorted = <V extends string>(values: readonly V[], label: (value: V) => string) =>
    named(values, label).sort((a, b) => format.compare(a.label, b.label));
  const sections = new Set(used((resource) => resource.placements.map((placement) => placement.section)));
  const options: Record<FilterId, FilterOptions['options']> = {
    kind: named(KINDS, (kind) => t(`search.kind.${kind}`)),
    topic: sorted(
      topics.map((topic) => topic.id),
      (id) => topics.find((topic) => topic.id === id)!.texts[locale.id].title,
    ),
    section: named(
      PLACEMENT_SECTION_IDS.filter((id) => sections.has(id)),
      (id) => t(`section.${id}`),
    ),
    language: sorted(
      used((resource) => resource.versions.map((version) => version.lang)),
      format.language,
    ).map((option) => ({ ...option, ...ownName(option, page) })),
    format: sorted(
      used((resource) => resource.versions.flatMap((version) => version.formats)),
      (id) => t(`format.${id}`),
    ),
    audience: sorted(
      used((resource) => resource.audiences),
      (id) => t(`audience.${id}`),
    ),
    publisher: sorted(
      used((resource) => resource.publishers.map((publisher) => publisher.kind)),
      (id) => t(`kind.${id}`),
    ),
    country: sorted(
      used((resource) => resource.jurisdictions),
      (code) => regionName(code, page),
    ),
  };
  return FILTER_IDS.map((id) => ({ id, title: t(`search.filter.${id}`), options: options[id] }));
}

/** A language's own name, where it differs from its name in the page's language. */
function ownName({ value, label }: FilterOption, page: PageContext): { own?: Label } {
  const text = autonym(value);
  return text === label ? {} : { own: { text, attributes: foreign(value, page.locale) } };
}
