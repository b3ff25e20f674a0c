import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type {
  CareCard,
  CareCountry,
  Clinic,
  Concept,
  Fact,
  Guide,
  Organization,
  ProsePage,
  Recall,
  Resource,
  Term,
  Topic,
} from '../domain/entities.ts';
import { buildDay } from '../domain/calendar.ts';
import { freshnessOf, isListed, reviewState } from '../domain/freshness.ts';
import { proseFingerprint, recordFingerprint, withStale } from '../domain/translation.ts';
import type { ReviewData, TextStateData } from '../schemas/fields.ts';
import type { SettingsData } from '../schemas/settings.ts';
import { LOCALE_IDS, PAGE_IDS, type LocaleId } from '../schemas/vocabulary.ts';

/** The whole content of the site, cross-references resolved. */
export interface Catalog {
  settings: SettingsData;
  /** What lists show: every resource that is not withdrawn. Sorted by id, as is every list here. */
  resources: Resource[];
  /** Every resource, withdrawn ones too: each has its page. */
  allResources: Resource[];
  organizations: Organization[];
  topics: Topic[];
  guides: Guide[];
  terms: Term[];
  facts: Fact[];
  careCards: CareCard[];
  careCountries: CareCountry[];
  pages: ProsePage[];
  concepts: Concept[];
  clinics: Clinic[];
  /** Every recall, ended ones too, in the order of their file. */
  recalls: Recall[];
  /** Every resource by id, withdrawn ones too. */
  resourceById: ReadonlyMap<string, Resource>;
  topicById: ReadonlyMap<string, Topic>;
  termById: ReadonlyMap<string, Term>;
  factById: ReadonlyMap<string, Fact>;
  careCardById: ReadonlyMap<string, CareCard>;
}

let catalog: Promise<Catalog> | undefined;

/** Reads the content once per build. References were checked before the build began, so a missing one is a programming error. */
export function loadCatalog(): Promise<Catalog> {
  catalog ??= readCatalog();
  return catalog;
}

async function readCatalog(): Promise<Catalog> {
  const settings = (await getEntry('settings', 'site'))?.data;
  if (!settings) throw new Error('settings/site.yaml is missing');
  const today = buildDay(process.env['SIGNPOST_TODAY']);
  const stateOf = (review: ReviewData) => reviewState(review, today, settings.freshness);
  const withReview = <D extends { review: ReviewData }>(item: D) => ({ ...item, reviewState: stateOf(item.review) });

  const organizationById = indexById((await getCollection('organizations')).map(withId));
  const resourceById = indexById(
    (await getCollection('resources')).map(withId).map((data) => ({
      ...withTextStates(data),
      publishers: data.publishers.map((publisher) => need(organizationById, publisher)),
      freshness: freshnessOf(data, today, settings.freshness),
    })),
  );
  const topicTexts = indexById(await getCollection('topicTexts'));
  const guideTexts = indexById(await getCollection('guideTexts'));
  const termTexts = indexById(await getCollection('termTexts'));
  const pageTexts = indexById(await getCollection('pageTexts'));
  const topicById = indexById(
    (await getCollection('topics')).map(withId).map((topic) => ({
      ...withReview(topic),
      texts: textsOf(topicTexts, topic.id),
    })),
  );
  const guides = (await getCollection('guides')).map(withId).map((guide) => ({
    ...withReview(guide),
    ...(guide.timeline && { timeline: withTextStates(guide.timeline) }),
    texts: textsOf(guideTexts, guide.id),
  }));
  const termById = indexById(
    (await getCollection('terms')).map(withId).map((term) => ({ ...term, texts: textsOf(termTexts, term.id) })),
  );
  const readReviewed = <D extends { review: ReviewData; texts: Record<LocaleId, TextStateData> }>(
    entries: readonly { id: string; data: D }[],
  ) => indexById(entries.map(withId).map((item) => withReview(withTextStates(item))));
  const careCardById = readReviewed(await getCollection('careCards'));
  const factById = readReviewed(await getCollection('facts'));

  return {
    settings,
    resources: [...resourceById.values()].filter(isListed),
    allResources: [...resourceById.values()],
    organizations: [...organizationById.values()],
    topics: [...topicById.values()],
    guides: [...indexById(guides).values()].sort((a, b) => a.order - b.order),
    terms: [...termById.values()],
    facts: [...factById.values()],
    careCards: [...careCardById.values()],
    careCountries: [...readReviewed(await getCollection('careCountries')).values()],
    concepts: [...indexById((await getCollection('concepts')).map(withId)).values()],
    clinics: [...readReviewed(await getCollection('clinics')).values()],
    recalls: ((await getEntry('recalls', 'recalls'))?.data.recalls ?? []).map(withTextStates),
    pages: PAGE_IDS.map((id) => ({ id, texts: textsOf(pageTexts, id) })),
    resourceById,
    topicById,
    termById,
    factById,
    careCardById,
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

/** A record with the states of its texts worked out. */
function withTextStates<D extends { texts: Record<LocaleId, TextStateData> }>(record: D) {
  return { ...record, texts: withStale(record.texts, (locale) => recordFingerprint(record, locale)) };
}

type TextFields = TextStateData & { title: string; description: string };

/** The texts of a thing in every locale, their states worked out. */
function textsOf<D extends TextFields>(texts: ReadonlyMap<string, { data: D; body?: string }>, id: string) {
  const entry = (locale: LocaleId) => need(texts, `${id}/${locale}`);
  const all = Object.fromEntries(LOCALE_IDS.map((locale) => [locale, entry(locale).data])) as Record<LocaleId, D>;
  return withStale(all, (locale) => proseFingerprint(all[locale], entry(locale).body ?? ''));
}

/** Collections whose entries are prose. */
type ProseCollection = 'topicTexts' | 'guideTexts' | 'termTexts' | 'pageTexts';

/** The prose of a topic, guide, term or page in one locale: its source and the component that renders it. */
export async function loadProse(collection: ProseCollection, id: string, locale: LocaleId) {
  const entry = (await getEntry(collection, `${id}/${locale}`)) as CollectionEntry<ProseCollection> | undefined;
  if (!entry) throw new Error(`${collection} has no "${id}/${locale}"`);
  const { Content } = await render(entry);
  return { body: entry.body ?? '', Content };
}
