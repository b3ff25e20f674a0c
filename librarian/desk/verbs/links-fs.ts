import { stdout } from 'node:process';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import { MisuseError } from '../../command-line-fs.ts';
import { ALL_MOVED, type AcceptancePlan } from '../../links/accept.ts';
import { acceptLinks } from '../../links/accept-fs.ts';
import { ARCHIVE_API } from '../../links/archive-copies-fs.ts';
import { isPublicIp } from '../../links/private-address.ts';
import { MANNERS } from '../../links/polite-client.ts';
import { formatLinks, linksJson, needsPerson } from '../../links/report.ts';
import { runLinks } from '../../links/run-links-fs.ts';
import { printable } from '../../reporters/printable.ts';
import { answer, deskCommand } from '../command-fs.ts';
import { progressBar, type ProgressBar } from '../progress-fs.ts';

const INTERRUPTED = 130;
const OFFLINE = `Most hosts could not be reached: this is likely the connection of this machine. Nothing was written down.\n`;
/** Collections that can hold addresses to look at. */
const LINKING = Object.keys(COLLECTIONS).filter((name) => name !== 'linkChecks');

interface LinksOptions {
  only?: string[];
  topic?: string[];
  id?: string[];
  olderThan?: number;
  rate: number;
  concurrency: number;
  timeout: number;
  allowPrivate: boolean;
  archive: boolean;
  archiveApi: string;
  journal: string;
}

const EXPLANATION = `
Writes what it finds to link-checks.json in the content folder; the site and "desk check" follow it.
A run that is interrupted goes on where it was when it is started again.
HTTP_PROXY, HTTPS_PROXY and NO_PROXY are honoured. docs/desk/links.md explains what is found.`;

/** `desk links`: looks at every web address in the content. */
export function linksCommand(): Command {
  const command = deskCommand('links', 'check that web addresses still lead to their pages')
    .addOption(new Option('--only <collection...>', 'addresses in these collections').choices(LINKING))
    .option('--topic <id...>', 'addresses of these topics')
    .option('--id <id...>', 'addresses in records with these ids')
    .option('--older-than <days>', 'addresses that were not looked at for so many days', wholeNumber)
    .option('--rate <number>', 'requests per second to one host', rate, 1)
    .option('--concurrency <number>', 'requests that may run at once', positive, MANNERS.concurrency)
    .option('--timeout <seconds>', 'time that one request may take', positive, 20)
    .option('--allow-private', 'ask addresses in private networks too', false)
    .option('--archive', 'ask the Wayback Machine for copies of pages that fail', false)
    .option('--archive-api <address>', 'service that is asked for copies', ARCHIVE_API)
    .option('--journal <file>', 'where the state of a run is kept', '.signpost/link-check.ndjson')
    .addHelpText('after', EXPLANATION);
  command.addCommand(acceptCommand());
  return answer<LinksOptions>(command, async ({ options, root, today, json }) => {
    const stop = stopOnSignals();
    let bar: ProgressBar | undefined;
    const result = await runLinks({
      root,
      today,
      journal: options.journal,
      collections: options.only,
      topics: options.topic,
      ids: options.id,
      olderThan: options.olderThan,
      manners: { ...MANNERS, interval: 1000 / options.rate, concurrency: options.concurrency },
      web: {
        mayAsk: options.allowPrivate ? () => true : isPublicIp,
        connectTimeout: Math.min(10_000, options.timeout * 1000),
        totalTimeout: options.timeout * 1000,
        stop,
      },
      archiveApi: options.archive ? options.archiveApi : undefined,
      onStart: (count) => (bar = progressBar(count, 'Looking at addresses')),
      onDone: (address) => bar?.advance(1, printable(address)),
    });
    bar?.end();
    if ('stopped' in result) {
      const { done, of } = result.stopped;
      return { text: `Interrupted: ${done} of ${of} addresses are done. Run it again to go on.\n`, code: INTERRUPTED };
    }
    if ('offline' in result) return { text: OFFLINE, code: 1 };
    const { report } = result;
    const text = json ? linksJson(report) : formatLinks(report, stdout.isTTY && stdout.hasColors());
    return { text, code: report.checks.some(needsPerson) ? 1 : 0 };
  });
}

function acceptCommand(): Command {
  const command = deskCommand('accept', 'take over what the link checker suggests')
    .argument(
      '<address...>',
      `addresses as they stand in the content, or "${ALL_MOVED}": all that moved within their site`,
    )
    .requiredOption('--by <name>', 'who accepts; stands in the history of the resources')
    .option('--archive', 'keep the copy in the archive beside the address', false);
  return answer<{ by: string; archive: boolean }>(command, ({ options, args, root, today, json }) => {
    if (options.by.trim() === '') throw new MisuseError('--by must be the name of whoever accepts.');
    const plan = acceptLinks(root, args, options.archive, { by: options.by.trim(), today });
    return { text: json ? acceptedJson(plan) : acceptedLines(plan), code: plan.refused.length > 0 ? 1 : 0 };
  });
}

function acceptedLines({ acceptances, refused }: AcceptancePlan): string {
  const done = acceptances.map(({ address, kind, check }) => {
    const result = {
      'new-address': check.suggestion?.url,
      page: 'the page that is there',
      copy: check.suggestion?.archiveUrl,
    };
    return `${address}: accepted ${result[kind]}`;
  });
  const not = refused.map(({ address, why }) => `${address}: not changed, ${why}`);
  const summary = `${acceptances.length} accepted, ${refused.length} not changed.`;
  return [...done, ...not, summary].map((line) => `${printable(line)}\n`).join('');
}

function acceptedJson({ acceptances, refused }: AcceptancePlan): string {
  const accepted = acceptances.map(({ address, kind, check, uses }) => ({
    address,
    kind,
    suggestion: check.suggestion,
    files: uses.map(({ entry }) => entry.file),
  }));
  return `${JSON.stringify({ accepted, refused }, null, 2)}\n`;
}

/** Ends the work when whoever started it says so, so that what is done can be kept. */
function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function positive(text: string): number {
  const value = wholeNumber(text);
  if (value === 0) throw new InvalidArgumentError('It must be more than 0.');
  return value;
}

function rate(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 100)) throw new InvalidArgumentError('It must be more than 0 and at most 100.');
  return value;
}
