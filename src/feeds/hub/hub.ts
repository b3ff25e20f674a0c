import { daysOfClinic, daysOfRecall, daysOfResource, daysOfTopic, latestOf } from '../../domain/content-days.ts';
import { ownDescription } from '../../domain/recalls.ts';
import { noticeField } from '../../wording/recalls.ts';
import { CONTRACT_VERSION, type Hub } from '../contract.ts';
import { hubCare } from './hub-care.ts';
import { hubClinic } from './hub-clinic.ts';
import { absolute, type HubContent, type HubRequest } from './hub-content.ts';
import { attributionOf, commonLabelsIn, otherLanguages } from './hub-frame.ts';
import { hubGroups } from './hub-items.ts';
import { textState } from './hub-state.ts';
import { proseBlocks } from './prose-blocks.ts';

/** A topic as other websites show it: all that any view of it needs, in words of one language. */
export function hubOf(request: HubRequest, content: HubContent): Hub {
  const { topic, page, clinic } = request;
  const { t, urls, locale, format } = page;
  const text = topic.texts[locale.id];
  const card = topic.care === undefined ? undefined : content.careCardById.get(topic.care);
  const groups = hubGroups(request, content);
  return {
    version: CONTRACT_VERSION,
    kind: 'hub',
    id: topic.id,
    locale: locale.id,
    lang: locale.lang,
    dir: locale.dir,
    title: text.title,
    alsoCalled: text.alsoCalled,
    ...(text.alsoCalled.length > 0 && {
      alsoCalledLabel: t('topic.alsoCalled', { names: format.series(text.alsoCalled) }),
    }),
    description: ownDescription(topic, text.description, locale.id),
    url: absolute(request, urls.topic(topic.id)),
    state: textState(text, page),
    updated: latestDay(request, content, groups),
    written: topic.written,
    lastReviewed: topic.review.last,
    nextReview: topic.review.next,
    dates: [
      t('topic.written', { day: format.day(topic.written) }),
      t('topic.lastReviewed', { day: format.day(topic.review.last) }),
      ...(topic.reviewState === 'overdue' ? [t('review.overdue', { day: format.day(topic.review.next) })] : []),
      t('topic.nextReview', { day: format.day(topic.review.next) }),
    ],
    ...noticeField(topic, page),
    summary: proseBlocks(request.body, { ...content, page, origin: request.origin }),
    ...(card && { care: hubCare(card, content, page) }),
    ...(clinic && { clinic: hubClinic(clinic, request, content) }),
    groups,
    guides: content.guides
      .filter((guide) => guide.topic === topic.id)
      .map((guide) => ({
        title: guide.texts[locale.id].title,
        url: absolute(request, urls.guide(topic.id, guide.id)),
      })),
    languages: otherLanguages(request, (each) => each.topic(topic.id), topic.id, clinic?.id),
    attribution: attributionOf(request),
    labels: {
      ...commonLabelsIn(page),
      contacts: t('care.countries'),
      emergency: t('hub.emergency'),
      guides: t('topic.guides'),
      details: t('resource.details'),
    },
  };
}

/** The latest day on which something shown here was written, changed, checked, reviewed or recalled. */
function latestDay({ topic, clinic }: HubRequest, content: HubContent, groups: Hub['groups']): string {
  const ids = groups.flatMap(({ sections }) => sections.flatMap(({ items }) => items.map(({ id }) => id)));
  return latestOf([
    ...daysOfTopic(topic),
    ...(clinic ? daysOfClinic(clinic) : []),
    ...[...new Set(ids)].flatMap((id) => daysOfResource(content.resourceById.get(id)!)),
    ...content.recalls.filter(({ topics }) => topics.includes(topic.id)).flatMap(daysOfRecall),
  ]);
}
