import type { z } from 'astro/zod';
import type { Campaign, Clinic, Guide, Resource, Term, Topic } from '../../domain/entities.ts';
import { historyOf } from '../../domain/history.ts';
import type { RecallSubject } from '../../domain/recall-subject.ts';
import { originalVersion } from '../../domain/versions.ts';
import { whatsNew, type DirectoryChange } from '../../domain/whats-new.ts';
import { direction } from '../../i18n/format.ts';
import { pageContext } from '../../i18n/page-context.ts';
import { API_URLS, type Urls } from '../../i18n/urls.ts';
import { regionName } from '../../wording/labels.ts';
import type { ChangeRecord, changesContract, ForeignText } from '../contract.ts';
import { absolute } from '../hub/hub-content.ts';
import { documentHead, pagesOf, type ApiContext } from './api-content.ts';

/** Everything that happened in the directory, the latest first, in the order of the page of what is new. */
export function changesDocument(context: ApiContext): z.infer<typeof changesContract> {
  const days = whatsNew(context.content);
  return {
    ...documentHead(
      'changes',
      days.map(({ day }) => day),
      context.content,
    ),
    changes: days.flatMap(({ day, changes }) => changes.map((change) => changeRecord(day, change, context))),
  };
}

function changeRecord(on: string, event: DirectoryChange, context: ApiContext): ChangeRecord {
  const { id, title, pathOf, document } = targetOf(event);
  return {
    on,
    kind: event.kind,
    id,
    change: changeOf(event),
    ...reasonOf(on, event),
    title,
    pages: pagesOf(context, pathOf),
    ...(document !== undefined && { document: absolute(context, document) }),
  };
}

function changeOf(event: DirectoryChange): ChangeRecord['change'] {
  if (event.kind === 'resource') return event.change;
  if (event.kind === 'recall') return event.ended ? 'recall-ended' : 'recalled';
  return 'added';
}

function reasonOf(on: string, event: DirectoryChange): Pick<ChangeRecord, 'reason'> {
  if (event.kind !== 'resource') return {};
  if (event.change === 'lapsed') return { reason: 'review-lapsed' };
  const entry = historyOf(event.resource).find((each) => each.on === on && each.change === event.change);
  return entry && 'reason' in entry && entry.reason ? { reason: entry.reason } : {};
}

interface Target {
  id: string;
  title: ForeignText;
  pathOf: (urls: Urls) => string;
  document?: string;
}

function targetOf(event: DirectoryChange): Target {
  switch (event.kind) {
    case 'topic':
      return topicTarget(event.topic);
    case 'guide':
      return guideTarget(event.guide);
    case 'term':
      return termTarget(event.term);
    case 'resource':
      return resourceTarget(event.resource);
    case 'clinic':
      return clinicTarget(event.clinic);
    case 'campaign':
      return campaignTarget(event.campaign);
    case 'story':
      return { ...resourceTarget(event.story.resource), id: event.story.id };
    case 'recall':
      return { ...subjectTarget(event.subject), id: event.recall.id };
  }
}

/** What a recall is about. A statement and a care card go by the country or the first topic that shows them. */
function subjectTarget(subject: RecallSubject): Omit<Target, 'id'> {
  switch (subject.kind) {
    case 'topic':
      return topicTarget(subject.item);
    case 'guide':
      return guideTarget(subject.item);
    case 'term':
      return termTarget(subject.item);
    case 'resource':
      return resourceTarget(subject.resource);
    case 'clinic':
      return clinicTarget(subject.clinic);
    case 'campaign':
      return campaignTarget(subject.item);
    case 'fact':
      return subject.country === undefined ? shownTarget(subject.topic) : rightTarget(subject.country);
    case 'careCard':
      return shownTarget(subject.topic);
  }
}

/** What is shown by a topic, or by none. */
function shownTarget(topic: Topic | undefined): Omit<Target, 'id'> {
  return topic ? topicTarget(topic) : { title: inEnglish({ title: '' }), pathOf: (urls) => urls.whatsNew };
}

/** What the page of a country's rights shows. */
function rightTarget(country: string): Omit<Target, 'id'> {
  return {
    title: inEnglish({ title: regionName(country, pageContext('en')) }),
    pathOf: (urls) => urls.rightsIn(country),
  };
}

function campaignTarget({ id, texts }: Campaign): Target {
  return { id, title: inEnglish(texts.en), pathOf: (urls) => urls.campaign(id), document: API_URLS.campaign(id) };
}

function topicTarget({ id, texts }: Topic): Target {
  return { id, title: inEnglish(texts.en), pathOf: (urls) => urls.topic(id), document: API_URLS.topic(id) };
}

function guideTarget({ id, topic, texts }: Guide): Target {
  return { id, title: inEnglish(texts.en), pathOf: (urls) => urls.guide(topic, id) };
}

function termTarget({ id, texts }: Term): Target {
  return { id, title: inEnglish(texts.en), pathOf: (urls) => urls.term(id) };
}

function resourceTarget(resource: Resource): Target {
  const { id } = resource;
  const { title: text, lang } = originalVersion(resource);
  const title = { text, lang, dir: direction(lang) };
  return { id, title, pathOf: (urls) => urls.resource(id), document: API_URLS.resource(id) };
}

function clinicTarget({ id, name, lang }: Clinic): Target {
  return { id, title: { text: name, lang, dir: direction(lang) }, pathOf: (urls) => urls.clinic(id) };
}

function inEnglish({ title }: { title: string }): ForeignText {
  return { text: title, lang: 'en', dir: 'ltr' };
}
