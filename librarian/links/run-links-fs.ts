import { resolve } from 'node:path';
import { LINK_STANDING } from '../../src/domain/link-checks.ts';
import type { Content } from '../content-model.ts';
import { readContent } from '../content-reader-fs.ts';
import { MisuseError } from '../command-line-fs.ts';
import { applyChanges } from '../records/apply-changes-fs.ts';
import { findCopies, withCopy } from './archive-copies-fs.ts';
import { checkLinks, userAgentFor } from './check-links-fs.ts';
import { stringifyChecks } from './evidence.ts';
import { openJournal } from './journal-fs.ts';
import { isOwnConnectionDown } from './own-connection.ts';
import { planLinks, type LinkPlan, type PlanOptions } from './link-plan.ts';
import type { Manners } from './polite-client.ts';
import type { LinkReport } from './report.ts';
import type { WebOptions } from './web-client-fs.ts';

/** The evidence file, below the content root. */
export const LINK_CHECKS_PATH = 'link-checks.json';

/** What a run needs. */
export interface RunOptions extends PlanOptions {
  /** The content folder. */
  root: string;
  journal: string;
  manners: Manners;
  web: Omit<WebOptions, 'userAgent'>;
  /** Address of an archive that is asked for copies of pages that fail; nobody is asked when undefined. */
  archiveApi?: string | undefined;
  /** Told once how many addresses there are to ask. */
  onStart?(count: number): void;
  /** Told of each address that is done. */
  onDone?(address: string): void;
}

/**
 * What came of a run: its report; or how far it came before it was stopped; or that hardly any host could be reached, so that nothing
 * was written down.
 */
export type RunResult = { report: LinkReport } | { stopped: { done: number; of: number } } | { offline: true };

/**
 * Looks at the addresses of a content folder and writes down what it found, in a file that the site is built from. A run that breaks
 * off goes on where it was when it is started again.
 * @throws MisuseError when the evidence or the journal cannot be read.
 */
export async function runLinks(options: RunOptions): Promise<RunResult> {
  const content = readableContent(options.root);
  const journal = openJournal(options.journal, resolve(options.root));
  const plan = planLinks(content, options, journal.earlier);
  const { today, manners, onStart, onDone } = options;
  const web = { ...options.web, userAgent: userAgentFor(content.settings.get('site')?.data.contactEmail) };
  const { targets, selected } = plan;
  onStart?.(targets.length);
  const found = [...journal.earlier];
  const finished = await checkLinks(targets, {
    web,
    manners,
    today,
    onDone: (finding) => {
      journal.add(finding);
      plan.record(finding);
      found.push(finding);
      onDone?.(finding.address);
    },
  });
  if (finished && options.archiveApi !== undefined) {
    await addCopies(plan, { api: options.archiveApi, web, manners });
  }
  if (options.web.stop?.aborted) {
    journal.close();
    return {
      stopped: { done: selected.length - targets.length + found.length - journal.earlier.length, of: selected.length },
    };
  }
  if (isOwnConnectionDown(found)) {
    journal.remove();
    return { offline: true };
  }
  applyChanges(options.root, [{ path: LINK_CHECKS_PATH, text: stringifyChecks(plan.checks.values()) }]);
  journal.remove();
  const checks = selected.flatMap((address) => plan.checks.get(address) ?? []);
  return { report: { today, checks, uses: plan.uses, resumed: selected.length - targets.length } };
}

/** The content, unless writing the evidence anew would lose what is in a file that cannot be read. */
export function readableContent(root: string): Content {
  const content = readContent(root);
  const file = content.files.find(({ path }) => path === LINK_CHECKS_PATH);
  if (file === undefined || file.valid) return content;
  throw new MisuseError(`"${file.file}" cannot be read. Run "desk check" to see why, then repair or delete it.`);
}

async function addCopies(plan: LinkPlan, options: Parameters<typeof findCopies>[1]): Promise<void> {
  const failing = plan.selected.filter((address) => {
    const check = plan.checks.get(address);
    return check !== undefined && LINK_STANDING[check.outcome] === 'failing';
  });
  const copies = await findCopies(failing, options);
  for (const [address, copy] of copies) {
    const check = plan.checks.get(address);
    if (check) plan.checks.set(address, withCopy(check, copy));
  }
}
