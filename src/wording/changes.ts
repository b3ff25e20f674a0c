import { versionFor } from '../domain/versions.ts';
import type { DirectoryChange } from '../domain/whats-new.ts';
import { foreign } from '../i18n/format.ts';
import type { PageContext } from '../i18n/page-context.ts';
import { publishersLabel } from './labels.ts';

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
}

/** Words a change for a page. */
export function changeEntry(change: DirectoryChange, page: PageContext): ChangeEntry {
  return change.kind === 'resource' ? resourceEntry(change, page) : textEntry(change, page);
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
    description: resource.description[locale.id],
  };
}

function textEntry(change: Exclude<DirectoryChange, { kind: 'resource' }>, page: PageContext): ChangeEntry {
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

function textOf(change: Exclude<DirectoryChange, { kind: 'resource' }>, { urls, locale }: PageContext) {
  switch (change.kind) {
    case 'topic':
      return { path: urls.topic(change.topic.id), text: change.topic.texts[locale.id] };
    case 'guide':
      return { path: urls.guide(change.guide.topic, change.guide.id), text: change.guide.texts[locale.id] };
    case 'term':
      return { path: urls.term(change.term.id), text: change.term.texts[locale.id] };
  }
}
