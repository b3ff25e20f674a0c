import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resourcesAsCsv, recordsAsJson } from '../../exporters/export-fs.ts';
import { planCsv } from '../../importers/csv/import-csv-fs.ts';
import { ImportFault } from '../../importers/import-fault.ts';
import type { ImportTerms } from '../../importers/imported.ts';
import { planJson } from '../../importers/json/import-json-fs.ts';
import { planMedlineplus } from '../../importers/medlineplus/import-medlineplus-fs.ts';
import { formatPlan, planAsJson } from '../../importers/merge/format-plan.ts';
import type { Plan } from '../../importers/merge/plan.ts';
import { writePlan } from '../../importers/write-plan-fs.ts';
import { formatProblems } from '../../librarian/reporters/problems.ts';
import type { FileKind } from './file-kind.ts';

const TERMS: ImportTerms = { source: 'example-source', by: 'Example Librarian', today: '2026-11-20', reviewWithin: 30 };
/** Folders of the example content that imports read; fewer files make a run of thousands bearable. */
const READ = ['resources', 'organizations', 'topics', 'settings'];

/** What became of a file. */
export type Outcome = 'refused' | 'written' | 'nothing new';

/** A small content folder onto which any file is imported. */
export class AnyImport {
  readonly #folder = mkdtempSync(join(tmpdir(), 'signpost-any-import-'));
  readonly #root = join(this.#folder, 'content');
  readonly #example: string;

  /** @param example A content folder to start each import from. */
  constructor(example: string) {
    this.#example = example;
    this.#reset();
  }

  /** A good file of the kinds that are exported from the example. */
  good(kind: 'csv' | 'json'): string {
    return kind === 'csv' ? resourcesAsCsv(this.#root) : recordsAsJson(this.#root, ['resources', 'organizations']);
  }

  /**
   * Imports a file and writes what it says, twice.
   * @throws Error when anything but a fault in words comes of it, or when the second time still changes something.
   */
  async import(kind: FileKind, bytes: Uint8Array): Promise<Outcome> {
    const file = join(this.#folder, 'file');
    writeFileSync(file, bytes);
    let plan: Plan;
    try {
      plan = await this.#plan(kind, file);
    } catch (error) {
      if (!(error instanceof ImportFault) || error.problems.length === 0) throw error;
      formatProblems(error.problems);
      return 'refused';
    }
    formatPlan(plan, { written: undefined, verbose: true });
    planAsJson(plan, { written: undefined });
    if (writePlan(this.#root, plan, kind) === 0) return 'nothing new';
    try {
      const again = writePlan(this.#root, await this.#plan(kind, file), kind);
      if (again > 0) throw new Error(`the second import wrote ${again} files`);
    } finally {
      this.#reset();
    }
    return 'written';
  }

  /** Takes the folder away. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #plan(kind: FileKind, file: string): Promise<Plan> {
    const source = { file, maxBytes: 1_000_000 };
    const shared = { source, root: this.#root, take: 'ask' as const };
    const table = { ...shared, today: TERMS.today, by: TERMS.by, terms: () => TERMS };
    if (kind === 'csv') return planCsv(table);
    if (kind === 'json') return planJson(table);
    const topics = {
      terms: TERMS,
      chosen: new Map<string, string>(),
      create: true,
      group: 'pregnancy-and-reproduction',
    };
    return planMedlineplus({ ...shared, ...topics });
  }

  #reset(): void {
    rmSync(this.#root, { recursive: true, force: true });
    mkdirSync(this.#root);
    for (const folder of READ) cpSync(join(this.#example, folder), join(this.#root, folder), { recursive: true });
    const [, ...more] = readdirSync(join(this.#root, 'resources'));
    for (const name of more.slice(2)) rmSync(join(this.#root, 'resources', name));
  }
}
