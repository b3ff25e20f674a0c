import { checkContent, type CheckReport } from '../check-content.ts';
import type { Content } from '../content-model.ts';
import { compareText } from '../problem.ts';
import { reportReading } from '../reading-level/reading-report.ts';
import { RULES } from '../rules.ts';
import { coverageReport } from './coverage.ts';
import { reportSource } from './kept-resources.ts';
import { linkQueues } from './link-queues.ts';
import { linksReport } from './links.ts';
import { publishersReport } from './publishers.ts';
import { QUEUE_IDS } from './queue-words.ts';
import { readingCounts } from './reading.ts';
import { reviewQueues } from './review-queues.ts';
import { reviewsReport } from './reviews.ts';
import type { DeskReport, RuleCount } from './shape.ts';
import { hardTexts, missingDescriptions, orphans, staleTranslations, unknownWords } from './text-queues.ts';
import { translationsReport } from './translations.ts';
import type { HeardWords } from './words.ts';

/** What the report is made for, besides the content. */
export interface ReportOptions {
  /** The day, `YYYY-MM-DD`. */
  today: string;
  /** Words that the team has heard or read. */
  words?: readonly HeardWords[];
}

/**
 * Says how the content stands and what waits for somebody. The same content, day and words give the same report.
 * @throws Error when the settings are not valid.
 */
export function deskReport(content: Content, { today, words = [] }: ReportOptions): DeskReport {
  const source = reportSource(content, today);
  const check = checkContent(content, { today });
  const { texts } = reportReading(content);
  const queues = [
    ...linkQueues(source),
    ...reviewQueues(source),
    missingDescriptions(source),
    staleTranslations(source),
    orphans(source, check.warnings),
    hardTexts(source, texts),
    unknownWords(content, words),
  ];
  return {
    root: content.root,
    today,
    files: content.files.length,
    notRead: content.files.filter(({ place, valid }) => place && !valid).map(({ file }) => file),
    check: ruleCounts(check),
    links: linksReport(source),
    reviews: reviewsReport(source),
    coverage: coverageReport(source),
    publishers: publishersReport(source),
    reading: readingCounts(texts),
    translations: translationsReport(source),
    queues: queues.sort((a, b) => QUEUE_IDS.indexOf(a.id) - QUEUE_IDS.indexOf(b.id)),
  };
}

function ruleCounts({ errors, warnings }: CheckReport): RuleCount[] {
  const found = Map.groupBy([...errors, ...warnings], ({ rule }) => rule);
  return RULES.flatMap(({ slug, title, severity }) => {
    const count = found.get(slug)?.length ?? 0;
    return count > 0 ? [{ rule: slug, title, severity, count }] : [];
  }).sort((a, b) => compareText(a.severity, b.severity) || b.count - a.count);
}
