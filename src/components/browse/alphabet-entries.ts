import { alphabetical, type AlphabetGroup } from '../../domain/alphabet.ts';
import { byTopic } from '../../domain/browse.ts';
import type { Organization, Resource, Term, Topic } from '../../domain/entities.ts';
import { versionFor, versionIn } from '../../domain/versions.ts';
import { foreign } from '../../i18n/format.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { publisherLabel, publishersLabel } from '../../wording/labels.ts';
import { recallSentence } from '../../wording/recalls.ts';

/** One entry of an alphabetical list. */
export interface AlphabetEntry {
  href: string;
  label: string;
  /** Language and direction of the label when it is not the page's. */
  attributes?: { lang?: string; dir?: 'ltr' | 'rtl' };
  /** Quiet text behind the label. */
  note?: string | undefined;
  noteAttributes?: { lang?: string; dir?: 'ltr' | 'rtl' };
  /** The notice of a recall, on a line of its own. */
  notice?: string;
}

/** Entries by the letters of the page's language. */
export type AlphabetEntries = AlphabetGroup<AlphabetEntry>[];

/** Every resource by the title that the page shows, with its publishers. */
export function resourceEntries(resources: readonly Resource[], page: PageContext): AlphabetEntries {
  const entries = resources.map((resource) => {
    const version = versionFor(resource, page.locale.readingLanguages);
    const publishers = publishersLabel(resource, page);
    return {
      href: page.urls.resource(resource.id),
      label: version.title,
      attributes: foreign(version.lang, page.locale),
      note: publishers.text,
      noteAttributes: publishers.attributes,
      ...(resource.recall && { notice: recallSentence(resource.recall, page) }),
    };
  });
  return byLetter(entries, page);
}

/** Every topic by its title and by each of its other names, with the number of its resources. */
export function topicEntries(
  topics: readonly Topic[],
  resources: readonly Resource[],
  page: PageContext,
): AlphabetEntries {
  const { t, urls, locale } = page;
  const readable = resources.filter((resource) => versionIn(resource, locale.readingLanguages));
  const counts = new Map(byTopic(readable).map(({ value, resources: found }) => [value, found.length]));
  const entries = topics.flatMap((topic) => {
    const text = topic.texts[locale.id];
    const href = urls.topic(topic.id);
    const count = counts.get(topic.id) ?? 0;
    return [
      { href, label: text.title, note: t('topics.count', { count }) },
      ...text.alsoCalled.map((name) => ({ href, label: name, note: t('topics.seeAlso', { topic: text.title }) })),
    ];
  });
  return byLetter(entries, page);
}

/** The topics that resources of a language are listed under, with their number. */
export function topicEntriesIn(
  language: string,
  resources: readonly Resource[],
  topics: ReadonlyMap<string, Topic>,
  page: PageContext,
): AlphabetEntries {
  const entries = byTopic(resources).map(({ value, resources: found }) => ({
    href: page.urls.facetPair(language, 'topics', value),
    label: topics.get(value)!.texts[page.locale.id].title,
    note: page.t('browse.count', { count: found.length }),
  }));
  return byLetter(entries, page);
}

/** Every word that is explained, with what it means. */
export function termEntries(terms: readonly Term[], page: PageContext): AlphabetEntries {
  const entries = terms.map((term) => ({
    href: page.urls.term(term.id),
    label: term.texts[page.locale.id].title,
    note: term.texts[page.locale.id].description,
  }));
  return byLetter(entries, page);
}

/** Every publisher, with its kind and country. */
export function organizationEntries(organizations: readonly Organization[], page: PageContext): AlphabetEntries {
  const { t, urls, format } = page;
  const entries = organizations.map((organization) => {
    const label = publisherLabel(organization, page);
    return {
      href: urls.organization(organization.id),
      label: label.text,
      attributes: label.attributes,
      note: format.series([t(`kind.${organization.kind}`), format.region(organization.country)]),
    };
  });
  return byLetter(entries, page);
}

function byLetter(entries: readonly AlphabetEntry[], { format }: PageContext): AlphabetEntries {
  return alphabetical(entries, (entry) => entry.label, format.compare, format.initial);
}
