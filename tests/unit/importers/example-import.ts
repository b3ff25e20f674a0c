import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportFault } from '../../../importers/import-fault.ts';
import type { ImportTerms } from '../../../importers/imported.ts';
import { TopicReader } from '../../../importers/medlineplus/topic-reader.ts';
import type { HealthTopic } from '../../../importers/medlineplus/health-topic.ts';
import type { Problem } from '../../../librarian/problem.ts';
import { VALID_ROOT } from '../librarian/example-content.ts';

/** A small file in the form of the XML of MedlinePlus. */
export const TOPICS_FILE = join(import.meta.dirname, '../../fixtures/import/topics.xml');
export const TOPICS_XML = readFileSync(TOPICS_FILE, 'utf8');

/** What new records are made with. */
export const TERMS: ImportTerms = {
  source: 'example-source',
  by: 'Example Librarian',
  today: '2026-11-20',
  reviewWithin: 30,
};

/** The topics of a text, read in pieces of a length. */
export function topicsOf(xml: string, piece = xml.length): HealthTopic[] {
  const reader = new TopicReader();
  const topics: HealthTopic[] = [];
  for (let start = 0; start < xml.length; start += piece) topics.push(...reader.write(xml.slice(start, start + piece)));
  reader.end();
  return topics;
}

/** The first problem of what refuses. */
export function problemOf(refuse: () => unknown): Problem {
  try {
    refuse();
  } catch (error) {
    if (error instanceof ImportFault && error.problems[0]) return error.problems[0];
    throw error;
  }
  throw new Error('nothing was refused');
}

/** The first problem of what refuses later. */
export async function laterProblem(refusing: Promise<unknown>): Promise<Problem> {
  const outcome = await refusing.catch((error: unknown) => error);
  return problemOf(() => {
    throw outcome;
  });
}

/** A copy of the example content that can be written to, and a folder beside it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'signpost-import-'));
  readonly root = join(this.folder, 'content');

  constructor() {
    cpSync(VALID_ROOT, this.root, { recursive: true });
  }

  /** Writes a file beside the content and gives its path. */
  file(name: string, text: string | Uint8Array): string {
    writeFileSync(join(this.folder, name), text);
    return join(this.folder, name);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
    writeFileSync(join(this.root, path), text.replace(from, to));
  }

  /** Every file with its text. */
  everything(): Record<string, string> {
    const items = readdirSync(this.root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    const paths = items.map(({ parentPath, name }) => join(parentPath, name).slice(this.root.length + 1)).sort();
    return Object.fromEntries(paths.map((path) => [path, this.read(path)]));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
