import { versionFor } from '../domain/versions.ts';
import type { DirectoryChange } from '../domain/whats-new.ts';
import { foreign } from '../i18n/format.ts';
import type { PageContext } from '../i18n/page-context.ts';
import { clinicLabel, clinicPlace } from './clinic.ts';
import { publishersLabel } from './labels.ts';
import { recallSentence, subjectLabel } from './recalls.ts';

/** A change as a list or feed shows it. */
export interface ChangeEntry {
  /** Address on this site, from the root. */
  path: string;
  title: string;
  attributes: ReturnType<typeof foreign>;
  /** What happened, unless it was added. */
  change?: string;
  /** Kind of thing, or the publisher of a resource. */
  note: string;
  noteAttributes: ReturnType<typeof foreign>;
  description: string;
  /** The notice of a recall, for lists that show no description. */
  notice?: string;
}

/** Words a change for a page. */
export function changeEntry(change: DirectoryChange, page: PageContext): ChangeEntry {
  if (change.kind === 'recall') return recallEntry(change, page);
  if (change.kind === 'resource') return resourceEntry(change, page);
  if (change.kind === 'story') return storyEntry(change, page);
  return change.kind === 'clinic' ? clinicEntry(change, page) : textEntry(change, page);
}

/** Says of what was recalled no more than the notice; of an end, that it has ended. */
function recallEntry(
  { recall, ended, subject }: Extract<DirectoryChange, { kind: 'recall' }>,
  page: PageContext,
): ChangeEntry {
  const { path, title, note } = subjectLabel(subject, page);
  const sentence = recallSentence(recall, page);
  return {
    path,
    title: title.text,
    attributes: title.attributes,
    change: page.t(ended ? `recall.ended.${recall.action}` : `recall.title.${recall.action}`),
    note: note.text,
    noteAttributes: note.attributes,
    ...(ended ? { description: '' } : { description: sentence, notice: sentence }),
  };
}

function resourceEntry(
  { resource, change }: Extract<DirectoryChange, { kind: 'resource' }>,
  page: PageContext,
): ChangeEntry {
  const { t, urls, locale } = page;
  const version = versionFor(resource, locale.readingLanguages);
  const publishers = publishersLabel(resource, page);
  return {
    path: urls.resource(resource.id),
    title: version.title,
    attributes: foreign(version.lang, locale),
    ...(change !== 'added' && { change: t(`history.${change}`) }),
    note: publishers.text,
    noteAttributes: publishers.attributes,
    description: resource.description[locale.id] ?? '',
    ...(resource.recall && { notice: recallSentence(resource.recall, page) }),
  };
}

/** A story goes by its resource, and says that it is one. */
function storyEntry({ story }: Extract<DirectoryChange, { kind: 'story' }>, page: PageContext): ChangeEntry {
  const entry = resourceEntry({ kind: 'resource', resource: story.resource, change: 'added' }, page);
  return { ...entry, note: page.t('search.kind.story'), noteAttributes: {} };
}

function clinicEntry({ clinic }: Extract<DirectoryChange, { kind: 'clinic' }>, page: PageContext): ChangeEntry {
  const { text, attributes } = clinicLabel(clinic, page);
  return {
    path: page.urls.clinic(clinic.id),
    title: text,
    attributes,
    note: page.t('search.kind.clinic'),
    noteAttributes: {},
    description: clinicPlace(clinic, page),
    ...(clinic.recall && { notice: recallSentence(clinic.recall, page) }),
  };
}

/** A change of something that has a text of its own in every locale. */
type TextChange = Exclude<DirectoryChange, { kind: 'resource' | 'clinic' | 'story' | 'recall' }>;

function textEntry(change: TextChange, page: PageContext): ChangeEntry {
  const { path, text } = textOf(change, page);
  return {
    path,
    title: text.title,
    attributes: {},
    note: page.t(`search.kind.${change.kind}`),
    noteAttributes: {},
    description: text.description,
  };
}

function textOf(change: TextChange, { urls, locale }: PageContext) {
  switch (change.kind) {
    case 'topic':
      return { path: urls.topic(change.topic.id), text: change.topic.texts[locale.id] };
    case 'guide':
      return { path: urls.guide(change.guide.topic, change.guide.id), text: change.guide.texts[locale.id] };
    case 'campaign':
      return { path: urls.campaign(change.campaign.id), text: change.campaign.texts[locale.id] };
    case 'term':
      return { path: urls.term(change.term.id), text: change.term.texts[locale.id] };
  }
}
