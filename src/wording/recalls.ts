import type { Recall, Recallable } from '../domain/entities.ts';
import type { RecallSubject } from '../domain/recall-subject.ts';
import { versionFor } from '../domain/versions.ts';
import { foreign } from '../i18n/format.ts';
import type { PageContext } from '../i18n/page-context.ts';
import { clinicLabel } from './clinic.ts';
import { publishersLabel, regionName, type Label } from './labels.ts';

/** The notice of a recall as one sentence: "Withdrawn on 28 Nov 2026: …", "Corrected on 28 Nov 2026: …". */
export function recallSentence({ action, on, reason, correction }: Recall, { t, format, locale }: PageContext): string {
  const day = format.day(on);
  const why = reason[locale.id];
  return action === 'withdraw'
    ? t('recall.notice.withdraw', { day, reason: why })
    : t('recall.notice.correct', { day, correction: correction?.[locale.id] ?? '', reason: why });
}

/** A notice beside data: what a recall does, since when, and both in words. */
export interface RecallNotice {
  action: Recall['action'];
  /** `YYYY-MM-DD`. */
  on: string;
  text: string;
}

/** The notice of a recall as a field `notice`; no field without a recall. */
export function noticeField({ recall }: Recallable, page: PageContext): { notice?: RecallNotice } {
  if (!recall) return {};
  return { notice: { action: recall.action, on: recall.on, text: recallSentence(recall, page) } };
}

/** What a recall is about, as a line of a list. */
export interface SubjectLabel {
  /** Address on this site, from the root. */
  path: string;
  title: Label;
  /** Kind of thing, or the publisher of a resource. */
  note: Label;
}

/** Names what a recall is about. A statement and a care card go by the country or the topic that shows them. */
export function subjectLabel(subject: RecallSubject, page: PageContext): SubjectLabel {
  const { t, urls, locale } = page;
  const plain = (text: string): Label => ({ text, attributes: {} });
  switch (subject.kind) {
    case 'resource': {
      const { resource } = subject;
      const { title, lang } = versionFor(resource, locale.readingLanguages);
      return {
        path: urls.resource(resource.id),
        title: { text: title, attributes: foreign(lang, locale) },
        note: publishersLabel(resource, page),
      };
    }
    case 'clinic': {
      const { clinic } = subject;
      return { path: urls.clinic(clinic.id), title: clinicLabel(clinic, page), note: plain(t('recall.kind.clinic')) };
    }
    case 'fact':
    case 'careCard': {
      const { kind, topic } = subject;
      const note = plain(t(`recall.kind.${kind}`));
      if (kind === 'fact' && subject.country !== undefined) {
        const { country } = subject;
        return { path: urls.rightsIn(country), title: plain(regionName(country, page)), note };
      }
      if (!topic) return { path: urls.whatsNew, title: note, note };
      const path = kind === 'fact' ? urls.topicSources(topic.id) : `${urls.topic(topic.id)}#get-help`;
      return { path, title: plain(topic.texts[locale.id].title), note };
    }
    default: {
      const { kind, item } = subject;
      const path = kind === 'guide' ? urls.guide(item.topic, item.id) : urls[kind](item.id);
      return { path, title: plain(item.texts[locale.id].title), note: plain(t(`search.kind.${kind}`)) };
    }
  }
}
