import { readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { Option, type Command } from 'commander';
import { MisuseError } from '../../command-line-fs.ts';
import { readContent } from '../../content-reader-fs.ts';
import { deskReport } from '../../report/desk-report.ts';
import { formatQueue, formatReport } from '../../report/format-report.ts';
import { QUEUE_IDS, type QueueId } from '../../report/queue-words.ts';
import { readWords, type HeardWords } from '../../report/words.ts';
import { answer, deskCommand } from '../command-fs.ts';
import { buildDeskPages } from '../desk-pages-fs.ts';

interface ReportOptions {
  queue?: QueueId;
  words?: string;
  html?: string;
}

/** `desk report`: how the content stands, and what waits for somebody. */
export function reportCommand(): Command {
  const command = deskCommand('report', 'how the content stands and what waits: links, reviews, coverage, translations')
    .addOption(new Option('--queue <name>', 'one queue, whole').choices(QUEUE_IDS))
    .option('--words <file>', 'words that people were heard or seen to use, one search per line; # begins a remark')
    .addOption(
      new Option('--html <folder>', 'build the site with the desk pages into a folder').conflicts(['queue', 'json']),
    );
  return answer<ReportOptions>(command, async ({ options, root, today, json }) => {
    const { queue: wanted, words, html } = options;
    if (html !== undefined) return buildDeskPages({ folder: html, root, today, words });
    const report = deskReport(readContent(root), { today, words: words === undefined ? [] : heardWords(words) });
    const queue = report.queues.find(({ id }) => id === wanted);
    if (json) return { text: `${JSON.stringify(queue ?? report, null, 2)}\n`, code: 0 };
    const paint = { color: stdout.isTTY && stdout.hasColors() };
    return { text: queue ? formatQueue(queue, paint) : formatReport(report, paint), code: 0 };
  });
}

function heardWords(file: string): HeardWords[] {
  try {
    return readWords(readFileSync(file, 'utf8'), file);
  } catch {
    throw new MisuseError(`The file "${file}" cannot be read.`);
  }
}
