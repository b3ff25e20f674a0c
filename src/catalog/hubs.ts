import type { Campaign, Clinic, Topic } from '../domain/entities.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';
import { loadCatalog } from './catalog.ts';

/** The topics of a clinic. */
function topicsOf(clinic: Clinic, topicById: ReadonlyMap<string, Topic>): Topic[] {
  return clinic.topics.flatMap(({ topic }) => topicById.get(topic) ?? []);
}

/** Static paths of a route `…/[locale]/[topic]`: every topic in every locale. */
export async function hubPaths(): Promise<{ params: { locale: LocaleId; topic: string }; props: { topic: Topic } }[]> {
  const { topics } = await loadCatalog();
  return PUBLISHED_LOCALE_IDS.flatMap((locale) =>
    topics.map((topic) => ({ params: { locale, topic: topic.id }, props: { topic } })),
  );
}

/**
 * Static paths of a route `…/[locale]/[topic]/[clinic]`: the topics that each clinic shows, in every locale. A
 * clinic that a recall has withdrawn keeps its addresses: websites have them in their pages.
 */
export async function clinicHubPaths(): Promise<
  { params: { locale: LocaleId; topic: string; clinic: string }; props: { topic: Topic; clinic: Clinic } }[]
> {
  const { allClinics, topicById } = await loadCatalog();
  return PUBLISHED_LOCALE_IDS.flatMap((locale) =>
    allClinics.flatMap((clinic) =>
      topicsOf(clinic, topicById).map((topic) => ({
        params: { locale, topic: topic.id, clinic: clinic.id },
        props: { topic, clinic },
      })),
    ),
  );
}

/** Static paths of a route `…/[locale]/[...hub]`: those of {@link hubPaths} and of {@link clinicHubPaths} together. */
export async function everyHubPath(): Promise<
  { params: { locale: LocaleId; hub: string }; props: { topic: Topic; clinic?: Clinic } }[]
> {
  const all = [...(await hubPaths()), ...(await clinicHubPaths())];
  return all.map(({ params: { locale, ...ids }, props }) => ({
    params: { locale, hub: Object.values(ids).join('/') },
    props,
  }));
}

/**
 * Static paths of a route `…/[locale]/campaigns/[campaign]`: every campaign in every locale. One that a recall has withdrawn keeps its
 * addresses: websites have them in their pages.
 */
export async function campaignHubPaths(): Promise<
  { params: { locale: LocaleId; campaign: string }; props: { campaign: Campaign } }[]
> {
  const { campaignById } = await loadCatalog();
  return PUBLISHED_LOCALE_IDS.flatMap((locale) =>
    [...campaignById.values()].map((campaign) => ({ params: { locale, campaign: campaign.id }, props: { campaign } })),
  );
}
