/**
 * Measures imports: a file of a thousand topics and twenty thousand links in the form of MedlinePlus, again without a change, and a
 * spreadsheet of twenty thousand rows there and back. With --real FOLDER it also counts the links of real files by category.
 */
import { createWriteStream, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { runDesk, type DeskRun } from './import/desk-run-fs.ts';
import { countRealLinks } from './import/real-links-fs.ts';
import { topicsFile } from './import/topics-file.ts';

const { values } = parseArgs({
  options: {
    topics: { type: 'string', default: '1000' },
    links: { type: 'string', default: '20000' },
    /** Folder with real files of MedlinePlus, and `sites-sample.json`, which says what they hold. */
    real: { type: 'string' },
  },
});

const SETTINGS = 'src/content/settings';
const NEW = ['--source', 'editorial-research-2026', '--by', 'Example Librarian'];

const folder = mkdtempSync(join(tmpdir(), 'signpost-bench-import-'));
try {
  await medlineplus(Number(values.topics), Number(values.links));
  await spreadsheet();
  if (values.real) countRealLinks(values.real, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function medlineplus(topics: number, links: number): Promise<void> {
  const file = join(folder, 'topics.xml');
  await pipeline(Readable.from(topicsFile({ topics, links })), createWriteStream(file));
  console.log(`MedlinePlus: ${topics} topics in two languages, ${links} links, ${megabytes(statSync(file).size)}`);
  const root = emptyContent('content');
  const args = ['import', 'medlineplus', file, '--root', root, '--create-topics', ...NEW, '--apply'];
  const first = await runDesk(...args);
  show('import', first, firstLine(first));
  const second = await runDesk(...args);
  show('import again', second, firstLine(second));
}

async function spreadsheet(): Promise<void> {
  const root = join(folder, 'content');
  const [one, two] = [join(folder, 'one.csv'), join(folder, 'two.csv')];
  const exported = await runDesk('export', 'csv', '--root', root, '--out', one);
  const rows = readFileSync(one, 'utf8').split('\r\n').length - 2;
  console.log(`CSV: ${rows} rows, ${megabytes(statSync(one).size)}`);
  show('export', exported, '');
  rmSync(join(root, 'resources'), { recursive: true });
  const imported = await runDesk('import', 'csv', one, '--root', root, ...NEW, '--apply');
  show('import into empty', imported, firstLine(imported));
  await runDesk('export', 'csv', '--root', root, '--out', two);
  const isSame = readFileSync(one).equals(readFileSync(two));
  console.log(`  exported again: ${isSame ? 'byte for byte the same' : 'NOT the same'}`);
  if (!isSame) process.exitCode = 1;
}

/** Content with settings and nothing else. */
function emptyContent(name: string): string {
  const root = join(folder, name);
  mkdirSync(root);
  cpSync(SETTINGS, join(root, 'settings'), { recursive: true });
  return root;
}

function show(what: string, { seconds, memory, code }: DeskRun, result: string): void {
  const end = code === 0 ? '' : ` (exit code ${code})`;
  console.log(
    `  ${what.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${megabytes(memory).padStart(8)}  ${result}${end}`,
  );
}

function firstLine({ text }: DeskRun): string {
  return text.split('\n')[0] ?? '';
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
