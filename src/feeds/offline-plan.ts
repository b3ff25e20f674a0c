import type { Clinic, Guide, Topic } from '../domain/entities.ts';
import { daysOfTopic, latestOf } from '../domain/content-days.ts';
import type { PageContext } from '../i18n/page-context.ts';
import { PAPER_IDS } from '../i18n/urls.ts';
import type { PackPlan } from '../kept/make-pack.ts';
import type { PackPage } from '../kept/pack.ts';
import { clinicLabel } from '../wording/clinic.ts';

/** What the packs are made for. */
export interface OfflineSources {
  topics: readonly Topic[];
  guides: readonly Guide[];
  clinics: readonly Clinic[];
}

/** Leaflets that a pack holds are those of so many clinics at most: a reader has use for one. */
const MOST_CLINICS = 4;

/** What the pack of each topic in a locale is made for, in the order of the topics. */
export function offlinePlans({ topics, guides, clinics }: OfflineSources, page: PageContext): PackPlan[] {
  const { t, urls, locale } = page;
  const words = {
    copy: t('offline.copy', { day: '{day}' }),
    marked: t('offline.marked'),
    needsConnection: t('offline.needsConnection'),
    kept: t('offline.keptLink'),
    remove: t('offline.removeFrom'),
    removed: t('offline.removedFrom'),
  };
  return topics.map((topic) => {
    const { title } = topic.texts[locale.id];
    const own = guides.filter((guide) => guide.topic === topic.id);
    const pages = [
      { path: urls.topic(topic.id), title },
      ...own.map((guide) => ({ path: urls.guide(topic.id, guide.id), title: guide.texts[locale.id].title })),
      { path: urls.topicSources(topic.id), title: t('topic.sources') },
      ...leaflets(topic, clinics, page),
    ];
    const days = [...daysOfTopic(topic), ...own.map(({ review }) => review.last)];
    const { lang, dir, formatTag } = locale;
    return { locale: locale.id, topic: topic.id, title, lang, dir, formatTag, day: latestOf(days), words, pages };
  });
}

/** The leaflets on a topic. */
function leaflets(topic: Topic, clinics: readonly Clinic[], page: PageContext): PackPage[] {
  const { t, urls, locale, format } = page;
  const own = clinics.filter(({ topics }) => topics[0]?.topic === topic.id);
  if (own.length > MOST_CLINICS) return [];
  return own.flatMap((clinic) =>
    PAPER_IDS.map((paper) => {
      const names = { name: clinicLabel(clinic, page).text, topic: topic.texts[locale.id].title };
      return {
        path: urls.clinicHandout(clinic.id, paper),
        title: format.series([t('clinic.leafletOf', names), t(`clinic.paper.${paper}`)]),
      };
    }),
  );
}
