import type { Organization, Resource } from '../domain/entities.ts';
import { foreign } from '../i18n/format.ts';
import type { PageContext } from '../i18n/page-context.ts';
import type { ResourceVersion } from '../schemas/resource.ts';
import { WORLDWIDE } from '../schemas/vocabulary.ts';

/** A text with the `lang` and `dir` it needs on the page. */
export interface Label {
  text: string;
  attributes: { lang?: string; dir?: 'ltr' | 'rtl' };
}

/** A publisher's name for the page: its own name in that language, else as it writes itself, marked with its language. */
export function publisherLabel(organization: Organization, page: PageContext): Label {
  const translated = organization.names?.[page.locale.id];
  if (translated) return { text: translated, attributes: {} };
  return { text: organization.name, attributes: foreign(organization.lang, page.locale) };
}

/** The name a source goes by within a text: the short name of its first publisher, where it has one. */
export function sourceLabel({ publishers: [publisher] }: Resource, page: PageContext): Label {
  if (!publisher) throw new Error('A resource without publisher passed the schema');
  const label = publisherLabel(publisher, page);
  return { text: publisher.abbreviation ?? label.text, attributes: label.attributes };
}

/** All publishers of a resource as one plain text. */
export function publisherNames(resource: Resource, page: PageContext): string {
  return page.format.list(resource.publishers.map((publisher) => publisherLabel(publisher, page).text));
}

/** All publishers of a resource as one text, in and marked with the language they share, where that is not the page’s. */
export function publishersLabel(resource: Resource, page: PageContext): Label {
  const labels = resource.publishers.map((publisher) => publisherLabel(publisher, page));
  const lang = labels[0]?.attributes.lang;
  const shared = labels.every(({ attributes }) => attributes.lang === lang) ? labels[0]?.attributes : undefined;
  if (!lang || !shared) return { text: publisherNames(resource, page), attributes: {} };
  return { text: new Intl.ListFormat(lang).format(labels.map(({ text }) => text)), attributes: shared };
}

/**
 * What is known about an address.
 * @param form `check` for one phrase, `check.long` for a full sentence.
 */
export function checkLabel(
  version: ResourceVersion,
  page: PageContext,
  form: 'check' | 'check.long' = 'check',
): string {
  const { result, on } = version.check;
  return result === 'unverified' || !on
    ? page.t(`${form}.unverified`)
    : page.t(`${form}.${result}`, { day: page.format.day(on) });
}

/** How far the review of a resource still holds: "Reviewed 20 Nov 2026", or that the next one is due or overdue. */
export function reviewLabel({ freshness, review }: Pick<Resource, 'freshness' | 'review'>, page: PageContext): string {
  if (freshness.state === 'withdrawn') return page.t('withdrawn.title');
  const day = freshness.state === 'current' ? review.last : review.next;
  return page.t(`review.${freshness.state}`, { day: page.format.day(day) });
}

/** Format, with length where known: "PDF, 4 pages". */
export function formatLabels(version: ResourceVersion, page: PageContext): string[] {
  const length = [
    ...(version.pages ? [page.t('resource.pages', { count: version.pages })] : []),
    ...(version.minutes ? [page.t('resource.minutes', { count: version.minutes })] : []),
  ];
  return version.formats.map((format, index) =>
    page.format.series([page.t(`format.${format}`), ...(index === 0 ? length : [])]),
  );
}

/** Name of a country that advice applies to, or "Worldwide". */
export function regionName(code: string, page: PageContext): string {
  return code === WORLDWIDE ? page.t('country.worldwide') : page.format.region(code);
}
