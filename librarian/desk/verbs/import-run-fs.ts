import { stdout } from 'node:process';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { ImportFault } from '../../../importers/import-fault.ts';
import type { ImportTerms } from '../../../importers/imported.ts';
import { formatPlan, needsDecision, planAsJson } from '../../../importers/merge/format-plan.ts';
import type { Plan, PlannedRecord } from '../../../importers/merge/plan.ts';
import type { Take } from '../../../importers/merge/three-way.ts';
import { sizeOf, type Source } from '../../../importers/source/read-text-fs.ts';
import { changesOf } from '../../../importers/write-plan-fs.ts';
import { MisuseError, type CommandResult } from '../../command-line-fs.ts';
import type { Problem } from '../../problem.ts';
import { applyChanges, type FileChange } from '../../records/apply-changes-fs.ts';
import { formatProblems, problemsAsJson } from '../../reporters/problems.ts';
import { deskCommand, type Request } from '../command-fs.ts';
import { progressBar } from '../progress-fs.ts';
import { formatRefusal, RefusalError } from '../refusal.ts';
import { refusing } from '../say.ts';
import { errorsAfter, openWorkplace, save } from '../workplace-fs.ts';
import { knownSources } from './known-sources-fs.ts';

/** Options of every import. */
export interface ImportOptions {
  apply: boolean;
  source?: string;
  by?: string;
  take: Take;
  maxBytes: number;
  reviewWithin: number;
  verbose: boolean;
}

const MOST_BYTES = 200_000_000;
const REVIEW_WITHIN = 30;
/** Most files after which the whole content is checked before they are written: of tens of thousands that takes minutes. */
const MOST_CHECKED = 1000;

/** A kind of import, with the options that all have. */
export function importKind(name: string, summary: string): Command {
  return deskCommand(name, summary)
    .argument('<file>', 'the file to import')
    .option('--apply', 'write what would change; without it nothing is written', false)
    .option('--source <id>', 'where new records come from: an id of "sources" in settings/site.yaml')
    .option('--by <name>', 'who answers for new records')
    .addOption(
      new Option(
        '--take <side>',
        'what to do where both sides have changed a field: ask, take theirs, or keep yours for good',
      )
        .choices(['ask', 'theirs', 'yours'])
        .default('ask'),
    )
    .option('--review-within <days>', 'days until a person has to look at new records', wholeNumber, REVIEW_WITHIN)
    .option('--max-bytes <number>', 'largest file that is read', wholeNumber, MOST_BYTES)
    .option('--verbose', 'name every record and field', false);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return number;
}

/**
 * Makes a plan and, when asked to, writes it. What is wrong with the file is the answer, with exit code 1.
 * @param memory Name under which the source is remembered.
 */
export async function runImport(
  request: Request<ImportOptions>,
  memory: string,
  plan: (source: Source) => Promise<Plan>,
): Promise<CommandResult> {
  const { options, args, json } = request;
  const [file = ''] = args;
  const bar = progressBar(sizeOf(file), `Reading ${file}`);
  try {
    const planned = await plan({ file, maxBytes: options.maxBytes, onRead: (bytes) => bar.advance(bytes) });
    bar.end();
    return await refusing(json, () => {
      const written = options.apply ? write(request, planned, memory) : undefined;
      const refused = options.apply ? [] : refusedOf(request, planned, memory);
      const view = { written, verbose: options.verbose };
      const text = json ? planAsJson(planned, view) : formatPlan(planned, view);
      const notes = refused.length === 0 ? '' : formatRefusal(new RefusalError('--apply would be refused.', refused));
      return { text, notes, code: needsDecision(planned) || refused.length > 0 ? 1 : 0 };
    });
  } catch (error) {
    bar.end();
    if (!(error instanceof ImportFault)) throw error;
    const color = stdout.isTTY && stdout.hasColors();
    const text = `${formatProblems(error.problems, { color })}Nothing has been written.\n`;
    return { text: json ? problemsAsJson(error.problems) : text, code: 1 };
  }
}

/** Writes a plan, unless the content would hold an error afterwards that it does not hold before. */
function write({ root, today }: Request<ImportOptions>, plan: Plan, memory: string): number {
  const changes = changesOf(root, plan, memory);
  if (isChecked(changes, plan)) save(openWorkplace(root, today), changes);
  else applyChanges(root, changes);
  return changes.length;
}

/** What would keep a plan from being written. */
function refusedOf({ root, today }: Request<ImportOptions>, plan: Plan, memory: string): Problem[] {
  const changes = changesOf(root, plan, memory);
  return isChecked(changes, plan) ? errorsAfter(openWorkplace(root, today), changes) : [];
}

/** A topic that has been made is not finished before a person has finished it. */
function isChecked(changes: readonly FileChange[], plan: Plan): boolean {
  return changes.length > 0 && changes.length <= MOST_CHECKED && !plan.records.some(isNewTopic);
}

function isNewTopic({ collection, state }: PlannedRecord): boolean {
  return collection === 'topics' && state === 'new';
}

/**
 * What whoever imports says about new records.
 * @throws MisuseError when the source is not one of the site's, or nobody answers for them.
 */
export function termsOf({ options, root, today }: Request<ImportOptions>): ImportTerms {
  const known = knownSources(root);
  const { source, by, reviewWithin } = options;
  if (source === undefined || !known.includes(source)) {
    const found = source === undefined ? 'Say where the records come from' : `There is no source "${source}"`;
    throw new MisuseError(
      `${found}: --source with one of ${known.join(', ')}. New ones are added in settings/site.yaml.`,
    );
  }
  if (by === undefined || by.trim() === '') throw new MisuseError('Say who answers for new records: --by "Name".');
  return { source, by, today, reviewWithin };
}
