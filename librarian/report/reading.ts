import { PUBLISHED_LOCALE_IDS } from '../../src/schemas/published-locales.ts';
import { READING_LIMITS, wordLimit } from '../reading-level/reading-limits.ts';
import type { MeasuredText } from '../reading-level/reading-report.ts';
import type { ReadingCount } from './shape.ts';

/** Counts texts by how they stand to the limits of their locale. */
export function readingCounts(texts: readonly MeasuredText[]): ReadingCount[] {
  return PUBLISHED_LOCALE_IDS.map((locale) => {
    const own = texts.filter((text) => text.locale === locale);
    const hard = own.filter(({ tooHard }) => tooHard);
    const waived = hard.filter(({ waiver }) => waiver !== undefined);
    const harder = hard.filter(needsWork);
    return {
      locale,
      limits: READING_LIMITS[locale].map((limit) => `${limit.name} ${wordLimit(limit)}`).join(', '),
      within: own.length - hard.length,
      waived: waived.length,
      short: hard.length - waived.length - harder.length,
      harder: harder.length,
    };
  });
}

/** Whether a text is harder than its limit, long enough to say so, and without a reason for it. */
export function needsWork({ tooHard, rough, waiver }: MeasuredText): boolean {
  return tooHard && !rough && waiver === undefined;
}
