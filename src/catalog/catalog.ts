import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { CareCard, Organization, ProsePage, Resource, Term, Topic } from '../domain/entities.ts';
import type { SettingsData } from '../schemas/settings.ts';
import { LOCALE_IDS, PAGE_IDS, type LocaleId } from '../schemas/vocabulary.ts';

/** The whole content of the site, cross-references resolved. */
export interface Catalog {
  settings: SettingsData;
  /** Sorted by id, as is every list here. */
  resources: Resource[];
  organizations: Organization[];
  topics: Topic[];
  terms: Term[];
  pages: ProsePage[];
  resourceById: ReadonlyMap<string, Resource>;
  topicById: ReadonlyMap<string, Topic>;
  termById: ReadonlyMap<string, Term>;
  careCardById: ReadonlyMap<string, CareCard>;
}

let catalog: Promise<Catalog> | undefined;

/** Reads the content once per build. References were checked before the build began, so a missing one is a programming error. */
export function loadCatalog(): Promise<Catalog> {
  catalog ??= readCatalog();
  return catalog;
}

async function readCatalog(): Promise<Catalog> {
  const [settings, resources, organizations, topics, topicTexts, terms, termTexts, careCards, pageTexts] =
    await Promise.all([
      getEntry('settings', 'site'),
      getCollection('resources'),
      getCollection('organizations'),
      getCollection('topics'),
      getCollection('topicTexts'),
      getCollection('terms'),
      getCollection('termTexts'),
      getCollection('careCards'),
      getCollection('pageTexts'),
    ]);
  if (!settings) throw new Error('settings/site.yaml is missing');
  const organizationById = indexById(organizations.map(withId));
  const resourceById = indexById(
    resources.map(({ id, data }) => ({
      ...data,
      id,
      publishers: data.publishers.map((publisher) => need(organizationById, publisher)),
    })),
  );
  const topicById = indexById(topics.map(({ id, data }) => ({ ...data, id, texts: textsOf(topicTexts, id) })));
  const termById = indexById(terms.map(({ id, data }) => ({ ...data, id, texts: textsOf(termTexts, id) })));
  return {
    settings: settings.data,
    resources: [...resourceById.values()],
    organizations: [...organizationById.values()],
    topics: [...topicById.values()],
    terms: [...termById.values()],
    pages: PAGE_IDS.map((id) => ({ id, texts: textsOf(pageTexts, id) })),
    resourceById,
    topicById,
    termById,
    careCardById: indexById(careCards.map(withId)),
  };
}

function withId<D>({ id, data }: { id: string; data: D }): D & { id: string } {
  return { ...data, id };
}

function indexById<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map([...items].sort((a, b) => (a.id < b.id ? -1 : 1)).map((item) => [item.id, item]));
}

/** The entry of a map that the content check has promised. */
function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const item = map.get(id);
  if (!item) throw new Error(`"${id}" does not exist in the content`);
  return item;
}

function textsOf<D>(texts: readonly { id: string; data: D }[], id: string): Record<LocaleId, D> {
  const byId = new Map(texts.map((text) => [text.id, text.data]));
  return Object.fromEntries(LOCALE_IDS.map((locale) => [locale, need(byId, `${id}/${locale}`)])) as Record<LocaleId, D>;
}

/** Collections whose entries are prose. */
type ProseCollection = 'topicTexts' | 'termTexts' | 'pageTexts';

/** The prose of a topic, term or page in one locale: its source and the component that renders it. */
export async function loadProse(collection: ProseCollection, id: string, locale: LocaleId) {
  const entry = (await getEntry(collection, `${id}/${locale}`)) as CollectionEntry<ProseCollection> | undefined;
  if (!entry) throw new Error(`${collection} has no "${id}/${locale}"`);
  const { Content } = await render(entry);
  return { body: entry.body ?? '', Content };
}
