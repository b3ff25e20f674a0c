import { deskReport } from '../../../../librarian/report/desk-report.ts';
import type { QueueId } from '../../../../librarian/report/queue-words.ts';
import type { DeskReport, Queue } from '../../../../librarian/report/shape.ts';
import type { HeardWords } from '../../../../librarian/report/words.ts';
import { contentWith, TODAY, type Changes } from '../example-content.ts';

/** The report on the example content with some files changed. */
export function reportOn(changes: Changes = {}, today: string = TODAY, words: readonly HeardWords[] = []): DeskReport {
  return deskReport(contentWith(changes), { today, words });
}

/** One queue of a report. */
export function queueOf(report: DeskReport, id: QueueId): Queue {
  return report.queues.find((queue) => queue.id === id)!;
}
