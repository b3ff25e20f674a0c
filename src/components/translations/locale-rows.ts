import { countStatus, type WithSomeTexts, type WithTexts } from '../../domain/translation-status.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';
import type { LocaleId } from '../../schemas/vocabulary.ts';

/** What a row says of one locale. */
interface LocaleCell {
  /** Whether a text is a draft, or how many of many are reviewed. */
  state: string;
  /** Set when a source has changed since. */
  behind?: string;
}

/** A row of a table with a column per locale. */
export interface LocaleRow {
  title: string;
  href?: string;
  cells: Record<LocaleId, LocaleCell>;
}

/** The row of one text. */
export function textRow(title: string, href: string, { texts }: WithTexts, { t }: PageContext): LocaleRow {
  const cell = (locale: LocaleId): LocaleCell => ({
    state: t(`translations.status.${texts[locale].status}`),
    ...(texts[locale].stale && { behind: t('translations.status.stale') }),
  });
  return { title, href, cells: inEachLocale(cell) };
}

/** The row of many texts of one kind. */
export function countRow(title: string, items: readonly WithSomeTexts[], { t, format }: PageContext): LocaleRow {
  const counts = countStatus(items);
  const cell = (locale: LocaleId): LocaleCell => {
    const { all, reviewed, stale } = counts[locale];
    const state = t('translations.reviewedOf', { done: format.number(reviewed), all: format.number(all) });
    return { state, ...(stale > 0 && { behind: t('translations.staleOf', { count: stale }) }) };
  };
  return { title, cells: inEachLocale(cell) };
}

function inEachLocale(cell: (locale: LocaleId) => LocaleCell): LocaleRow['cells'] {
  return Object.fromEntries(PUBLISHED_LOCALE_IDS.map((locale) => [locale, cell(locale)])) as LocaleRow['cells'];
}
