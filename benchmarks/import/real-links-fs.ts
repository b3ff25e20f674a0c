import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { readRecords } from '../../importers/content-fs.ts';
import { meaningOf } from '../../importers/medlineplus/categories.ts';
import { knownContent } from '../../importers/medlineplus/known-content.ts';
import { addressKey } from '../../librarian/addresses.ts';

/** A link as `sites-sample.json` has it. */
interface Sample {
  topicTitle: string;
  url: string;
  categories: string[];
  snapshot: string;
}

/**
 * Imports real files of MedlinePlus into empty content and counts, by category, the links of each that are there with an address and
 * a place in the section of the category.
 */
export function countRealLinks(data: string, folder: string): void {
  const samples = JSON.parse(readFileSync(join(data, 'sites-sample.json'), 'utf8')) as Sample[];
  const expected = new Map<string, number>();
  const found = new Map<string, number>();
  let links = 0;
  for (const [snapshot, all] of Map.groupBy(samples, (sample) => sample.snapshot)) {
    const file = readdirSync(data).find((name) => name.includes(snapshot) && name.endsWith('.xml'));
    if (file === undefined) continue;
    const known = importReal(join(data, file), join(folder, `real-${snapshot}`));
    for (const { url, categories } of all) {
      const resource = known.resources.get(known.resourceByAddress.get(addressKey(url)) ?? '');
      const sections = new Set<string>(resource?.placements.map(({ section }) => section));
      let isWhole = resource !== undefined;
      for (const category of categories) {
        const meaning = meaningOf(category);
        const isThere =
          meaning !== undefined && ('section' in meaning ? sections.has(meaning.section) : resource !== undefined);
        expected.set(category, (expected.get(category) ?? 0) + 1);
        if (isThere) found.set(category, (found.get(category) ?? 0) + 1);
        isWhole &&= isThere;
      }
      if (isWhole) links += 1;
    }
  }
  console.log(`Real links: ${links} of ${samples.length} are there, in every section they belong to`);
  for (const [category, count] of [...expected].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`  ${String(found.get(category) ?? 0).padStart(4)} of ${String(count).padStart(4)}  ${category}`);
  }
  if (links !== samples.length) process.exitCode = 1;
}

function importReal(file: string, root: string) {
  mkdirSync(root);
  cpSync('src/content/settings', join(root, 'settings'), { recursive: true });
  const wanted = ['--create-topics', '--group', 'pregnancy-and-reproduction', '--source', 'editorial-research-2026'];
  const args = ['import', 'medlineplus', file, '--root', root, ...wanted, '--by', 'Example Librarian', '--apply'];
  execFileSync(process.execPath, ['librarian/desk-fs.ts', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  return knownContent(readRecords(root, ['resources']));
}
