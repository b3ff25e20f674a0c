import type { z } from 'astro/zod';
import { historyOf } from '../../domain/history.ts';
import { originalVersion } from '../../domain/versions.ts';
import { whatsNew, type DirectoryChange } from '../../domain/whats-new.ts';
import { direction } from '../../i18n/format.ts';
import { API_URLS, type Urls } from '../../i18n/urls.ts';
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
    change: event.kind === 'resource' ? event.change : 'added',
    ...reasonOf(on, event),
    title,
    pages: pagesOf(context, pathOf),
    ...(document !== undefined && { document: absolute(context, document) }),
  };
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
    case 'topic': {
      const { id, texts } = event.topic;
      return { id, title: inEnglish(texts.en), pathOf: (urls) => urls.topic(id), document: API_URLS.topic(id) };
    }
    case 'guide': {
      const { id, topic, texts } = event.guide;
      return { id, title: inEnglish(texts.en), pathOf: (urls) => urls.guide(topic, id) };
    }
    case 'term': {
      const { id, texts } = event.term;
      return { id, title: inEnglish(texts.en), pathOf: (urls) => urls.term(id) };
    }
    case 'resource': {
      const { id } = event.resource;
      const { title: text, lang } = originalVersion(event.resource);
      const title = { text, lang, dir: direction(lang) };
      return { id, title, pathOf: (urls) => urls.resource(id), document: API_URLS.resource(id) };
    }
  }
}

function inEnglish({ title }: { title: string }): ForeignText {
  return { text: title, lang: 'en', dir: 'ltr' };
}
