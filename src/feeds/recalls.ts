import type { Recall } from '../domain/entities.ts';
import { subjectOf, type RecallSubject, type SubjectSources } from '../domain/recall-subject.ts';
import { targetOf } from '../domain/recalls.ts';
import { direction } from '../i18n/format.ts';
import { pageContext } from '../i18n/page-context.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';
import { recallSentence, subjectLabel } from '../wording/recalls.ts';
import { CONTRACT_VERSION, type RecallEntry, type Recalls } from './contract.ts';
import { LICENSE } from './license.ts';
import { recallPaths } from './recall-paths.ts';

/**
 * Everything that was ever recalled, for copies of the site to follow. What was withdrawn is named by its title alone.
 * @param origin Where the site is published, such as `https://example.org`.
 */
export function recallsDocument(content: SubjectSources & { recalls: readonly Recall[] }, origin: string): Recalls {
  const days = content.recalls.flatMap(({ on, lifted }) => (lifted ? [on, lifted.on] : [on]));
  return {
    version: CONTRACT_VERSION,
    kind: 'recalls',
    updated: days.sort().at(-1) ?? null,
    license: LICENSE.url,
    recalls: [...content.recalls]
      .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1))
      .map((recall) => recallEntry(recall, subjectOf(recall, content), origin)),
  };
}

function recallEntry(recall: Recall, subject: RecallSubject, origin: string): RecallEntry {
  const { id, action, on, by, lifted } = recall;
  const texts = PUBLISHED_LOCALE_IDS.map((locale) => [locale, textIn(locale, recall, subject, origin)]);
  return {
    id,
    target: targetOf(recall),
    action,
    active: lifted === undefined,
    on,
    by,
    ...(lifted && { lifted }),
    paths: recallPaths(recall),
    texts: Object.fromEntries(texts) as RecallEntry['texts'],
  };
}

function textIn(
  locale: LocaleId,
  recall: Recall,
  subject: RecallSubject,
  origin: string,
): RecallEntry['texts'][LocaleId] {
  const page = pageContext(locale);
  const { path, title } = subjectLabel(subject, page);
  const lang = title.attributes.lang ?? page.locale.lang;
  return {
    lang: page.locale.lang,
    dir: page.locale.dir,
    url: new URL(path, origin).href,
    title: { text: title.text, lang, dir: direction(lang) },
    notice: recallSentence(recall, page),
    reason: recall.reason[locale],
    ...(recall.correction && { correction: recall.correction[locale] }),
  };
}
