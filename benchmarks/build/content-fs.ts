import { execFileSync } from 'node:child_process';
import { createWriteStream, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import manifest from '../../package.json' with { type: 'json' };
import { topicsFile } from '../import/topics-file.ts';

/** A small content folder that is valid: what a site needs besides its topics. */
const FRAME = join(import.meta.dirname, '../../tests/fixtures/content/valid');
const [, ...DESK] = manifest.scripts.desk.split(' ');
/** Links of a topic, over both languages of the file. */
const LINKS_PER_TOPIC = 20;

/** The day that all parts of the benchmark work for. */
export const TODAY = '2026-11-28';

/**
 * Makes the content of a large site as an operator would: a MedlinePlus file goes through the import of the desk. The file is in English
 * and Spanish; topics of the other locales get their English text.
 * @param folder Empty place for the file and the content.
 * @param size Topics of the site, and the locales it is published in.
 * @returns The content folder.
 */
export async function makeContent(
  folder: string,
  { topics, locales }: { topics: number; locales: readonly string[] },
): Promise<string> {
  const root = join(folder, 'content');
  const file = join(folder, 'topics.xml');
  cpSync(FRAME, root, { recursive: true });
  await pipeline(
    Readable.from(publishable(topicsFile({ topics, links: topics * LINKS_PER_TOPIC }))),
    createWriteStream(file),
  );
  const source = ['--source', 'example-source', '--by', 'Example Librarian'];
  execFileSync(
    process.execPath,
    [...DESK, 'import', 'medlineplus', file, '--root', root, '--create-topics', ...source, '--apply'],
    {
      env: { ...process.env, SIGNPOST_TODAY: TODAY, SIGNPOST_LOCALES: locales.join(',') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  fillTexts(join(root, 'topics'), locales);
  const made = readdirSync(join(root, 'topics')).length;
  if (made < topics)
    throw new Error(`The import made ${made} of ${topics} topics: see what it refuses with npm run desk.`);
  return root;
}

/** The content check refuses addresses that are examples; these belong to nobody either. */
function* publishable(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield piece.replaceAll('example.org', 'signpost-benchmark.net');
}

/** A new topic has the texts of the file only. Links of a text lead to pages of its own locale. */
function fillTexts(folder: string, locales: readonly string[]): void {
  for (const topic of readdirSync(folder)) {
    const fileOf = (locale: string) => join(folder, topic, `${locale}.mdx`);
    const missing = locales.filter((locale) => !existsSync(fileOf(locale)));
    const text = missing.length > 0 ? readFileSync(fileOf('en'), 'utf8') : '';
    for (const locale of missing) writeFileSync(fileOf(locale), text.replaceAll('](/en/', `](/${locale}/`));
  }
}
