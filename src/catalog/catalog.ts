import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { Recallable } from '../domain/entities.ts';
import { buildDay } from '../domain/calendar.ts';
import { freshnessOf, isListed, reviewState } from '../domain/freshness.ts';
import { checksByAddress, withLinkChecks } from '../domain/link-checks.ts';
import { isWithdrawn } from '../domain/recalls.ts';
import { placedByTopic } from '../domain/topic-sections.ts';
import { proseFingerprint, recordFingerprint, withStale } from '../domain/translation.ts';
import { inPublishedLocales } from '../domain/published.ts';
import { observed } from '../reads/observer.ts';
import type { ReviewData, TextStateData } from '../schemas/fields.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import { PAGE_IDS, type LocaleId } from '../schemas/vocabulary.ts';
import type { Catalog, Writing } from './shape.ts';
import { withRecalls } from './with-recalls.ts';

let catalog: Promise<Catalog> | undefined;

/** Reads the content once per build. References were checked before the build began, so a missing one is a programming error. */
export function loadCatalog(): Promise<Catalog> {
  catalog ??= readCatalog().then(observed);
  return catalog;
}

async function readCatalog(): Promise<Catalog> {
  const settings = inPublishedLocales((await getEntry('settings', 'site'))?.data);
  if (!settings) throw new Error('settings/site.yaml is missing');
  const today = buildDay(process.env['SIGNPOST_TODAY']);
  const stateOf = (review: ReviewData) => reviewState(review, today, settings.freshness);
  const withReview = <D extends { review: ReviewData }>(item: D) => ({ ...item, reviewState: stateOf(item.review) });

  const organizationById = indexById((await getCollection('organizations')).map(withId));
  const topicTexts = indexById(await getCollection('topicTexts'));
  const guideTexts = indexById(await getCollection('guideTexts'));
  const campaignTexts = indexById(await getCollection('campaignTexts'));
  const termTexts = indexById(await getCollection('termTexts'));
  const pageTexts = indexById(await getCollection('pageTexts'));
  const readReviewed = <D extends { review: ReviewData; texts: Record<LocaleId, TextStateData> }>(
    entries: readonly { id: string; data: D }[],
  ) => inOrder(entries.map(withId).map((item) => withReview(withTextStates(item))));
  // Where no address was ever checked there is no file.
  const linkChecks = checksByAddress((await getCollection('linkChecks')).flatMap(({ data }) => data.checks));
  const resources = (await getCollection('resources')).map(withId).map((data) => ({
    ...data,
    versions: withLinkChecks(data.versions, linkChecks),
    description: data.description ?? {},
    texts: withStale(data.texts ?? {}, (locale) => recordFingerprint(data, locale)),
    publishers: data.publishers.map((publisher) => need(organizationById, publisher)),
    freshness: freshnessOf(data, today, settings.freshness),
  }));
  const topics = (await getCollection('topics')).map(withId).map((topic) => ({
    ...withReview(topic),
    texts: textsOf(topicTexts, topic.id),
  }));
  const guides = (await getCollection('guides')).map(withId).map((guide) => ({
    ...withReview(guide),
    ...(guide.timeline && { timeline: withTextStates(guide.timeline) }),
    texts: textsOf(guideTexts, guide.id),
  }));
  const terms = (await getCollection('terms')).map(withId);
  const campaigns = (await getCollection('campaigns')).map(withId).map(({ organization, ...campaign }) => ({
    ...withReview(campaign),
    organization: need(organizationById, organization),
    surveys: campaign.surveys.map((survey) => ({
      ...survey,
      organization: need(organizationById, survey.organization ?? organization),
    })),
    actions: campaign.actions.map((action) => ({
      ...action,
      past: action.until !== undefined && action.until < today,
    })),
    recordTexts: withTextStates(campaign).texts,
    texts: textsOf(campaignTexts, campaign.id),
  }));
  const written = [
    ...topics.flatMap(({ id }) => bodiesOf(topicTexts, id).map((body) => ({ topic: id, body }))),
    ...guides.flatMap(({ id, topic }) => bodiesOf(guideTexts, id).map((body) => ({ topic, body }))),
    ...campaigns.flatMap((campaign) =>
      bodiesOf(campaignTexts, campaign.id).flatMap((body) => campaign.topics.map((topic) => ({ topic, body }))),
    ),
  ];
  const shown = withRecalls(
    {
      resources: inOrder(resources),
      topics: inOrder(topics),
      guides: inOrder(guides).sort((a, b) => a.order - b.order),
      terms: inOrder(terms.map((term) => ({ ...term, texts: textsOf(termTexts, term.id) }))),
      facts: readReviewed(await getCollection('facts')),
      careCards: readReviewed(await getCollection('careCards')),
      clinics: readReviewed(await getCollection('clinics')),
      campaigns: inOrder(campaigns),
    },
    ((await getEntry('recalls', 'recalls'))?.data.recalls ?? []).map((recall) =>
      withTextStates(inPublishedLocales(recall)),
    ),
    written,
    today,
  );
  const listed = shown.resources.filter(isListed);
  const resourceById = indexById(shown.resources);
  const surveyQuestions = readReviewed(await getCollection('surveyQuestions')).sort((a, b) => a.order - b.order);
  const stories = inOrder((await getCollection('stories')).map(withId)).flatMap((story) => {
    const resource = need(resourceById, story.resource);
    return isListed(resource) ? [{ ...withReview(story), resource }] : [];
  });

  const pages = PAGE_IDS.map((id) => ({ id, texts: textsOf(pageTexts, id) }));

  return {
    ...shown,
    today,
    settings,
    resources: listed,
    allResources: shown.resources,
    facts: shown.facts.filter((fact) => !isWithdrawn(fact)),
    clinics: shown.clinics.filter((clinic) => !isWithdrawn(clinic)),
    allClinics: shown.clinics,
    organizations: [...organizationById.values()],
    careCountries: readReviewed(await getCollection('careCountries')),
    campaigns: shown.campaigns.filter((campaign) => !isWithdrawn(campaign)),
    allCampaigns: shown.campaigns,
    surveyQuestions,
    stories,
    concepts: inOrder((await getCollection('concepts')).map(withId)),
    pages,
    resourceById,
    resourcesByTopic: placedByTopic(listed),
    allResourcesByTopic: placedByTopic(shown.resources),
    topicById: indexById(shown.topics),
    termById: indexById(shown.terms),
    factById: indexById(shown.facts),
    careCardById: indexById(shown.careCards),
    campaignById: indexById(shown.campaigns),
    questionById: indexById(surveyQuestions),
    writingByKey: new Map([
      ...writings('topicTexts', topicTexts, shown.topics),
      ...writings('guideTexts', guideTexts, shown.guides),
      ...writings('termTexts', termTexts, shown.terms),
      ...writings('campaignTexts', campaignTexts, shown.campaigns),
      ...writings('pageTexts', pageTexts, pages),
    ]),
  };
}

function withId<D>({ id, data }: { id: string; data: D }): D & { id: string } {
  return { ...inPublishedLocales(data), id };
}

function inOrder<T extends { id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function indexById<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(inOrder(items).map((item) => [item.id, item]));
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
  const all = Object.fromEntries(PUBLISHED_LOCALE_IDS.map((locale) => [locale, entry(locale).data])) as Record<
    LocaleId,
    D
  >;
  return withStale(all, (locale) => proseFingerprint(all[locale], entry(locale).body ?? ''));
}

/** The texts of a thing as written, in every locale. */
function bodiesOf(texts: ReadonlyMap<string, { body?: string }>, id: string): string[] {
  return PUBLISHED_LOCALE_IDS.map((locale) => need(texts, `${id}/${locale}`).body ?? '');
}

/** Collections whose entries are prose. */
type ProseCollection = 'topicTexts' | 'guideTexts' | 'termTexts' | 'campaignTexts' | 'pageTexts';

/** What is known of texts, by {@link Catalog.writingByKey}'s key. */
function writings(
  collection: ProseCollection,
  texts: ReadonlyMap<string, { digest?: string | number; body?: string }>,
  items: readonly (Recallable & { id: string })[],
): [string, Writing][] {
  return items.flatMap((item) =>
    PUBLISHED_LOCALE_IDS.map((locale): [string, Writing] => {
      const { digest, body = '' } = need(texts, `${item.id}/${locale}`);
      return [`${collection}/${item.id}/${locale}`, { digest: String(digest ?? body), withdrawn: isWithdrawn(item) }];
    }),
  );
}

/**
 * The prose of a topic, guide, term, campaign or page in one locale: its source and the component that renders it. Of what a recall has
 * withdrawn there is no prose.
 */
export async function loadProse(collection: ProseCollection, id: string, locale: LocaleId) {
  const { writingByKey } = await loadCatalog();
  if (need(writingByKey, `${collection}/${id}/${locale}`).withdrawn) return { body: '', Content: undefined };
  const entry = (await getEntry(collection, `${id}/${locale}`)) as CollectionEntry<ProseCollection> | undefined;
  if (!entry) throw new Error(`${collection} has no "${id}/${locale}"`);
  const { Content } = await render(entry);
  return { body: entry.body ?? '', Content };
}
