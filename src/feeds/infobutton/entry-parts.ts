import type { Recall, Recallable } from '../../domain/entities.ts';
import { targetOf } from '../../domain/recalls.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { RecallKind } from '../../schemas/vocabulary.ts';
import { escapeHtml } from '../html.ts';
import type { FeedCategory } from '../infobutton-contract.ts';

/** The page in whose language an entry is written, and where the site is published. */
export interface EntryContext {
  page: PageContext;
  /** Such as `https://example.org`. */
  origin: string;
  /** Every recall that has begun, ended ones too. */
  recalls: readonly Recall[];
}

/** The latest of some days. */
export function latest(days: readonly (string | undefined)[]): string {
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? ''
  );
}

/** Full address of a path of the site. */
export function absolute({ origin }: Pick<EntryContext, 'origin'>, path: string): string {
  return new URL(path, origin).href;
}

/** Days on which recalls of something began or ended. */
export function recallDays(kind: RecallKind, id: string, { recalls }: EntryContext): string[] {
  return recalls
    .filter((recall) => targetOf(recall).kind === kind && targetOf(recall).id === id)
    .flatMap(({ on, lifted }) => (lifted ? [on, lifted.on] : [on]));
}

/** That something was withdrawn or corrected; the notice itself stands in its description. */
export function noticeCategory({ recall }: Recallable): FeedCategory[] {
  return recall ? [{ scheme: 'answer.notice', term: recall.action }] : [];
}

/** Paragraphs of HTML as a summary that says its language and direction wherever it is put. */
export function summary(paragraphs: readonly string[], { page: { locale } }: EntryContext): string {
  const body = paragraphs
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  return `<div lang="${locale.lang}" dir="${locale.dir}">${body}</div>`;
}

/** A link as HTML. */
export function linkHtml(href: string, label: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
}
