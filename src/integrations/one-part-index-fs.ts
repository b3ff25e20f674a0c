import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SECTION_IDS, type SectionId } from '../schemas/vocabulary.ts';
import { recordOf, type IndexFragment } from '../search/index-records.ts';
import type { SearchRecord } from '../search/records.ts';
import { joinedParts, partIds, withOnePart } from './one-part-index.ts';

/** What Pagefind's entry file says of each language, as far as it matters here. */
interface Entry {
  languages: Record<string, { hash: string }>;
}

/** Folders and files of Pagefind's that the site does without: filters, records one by one, and search boxes. */
const UNUSED = [
  'filter',
  'fragment',
  ...['ui.js', 'ui.css', 'modular-ui.js', 'modular-ui.css', 'component-ui.js', 'component-ui.css', 'highlight.js'].map(
    (name) => `pagefind-${name}`,
  ),
];

const SIGNATURE = 'pagefind_dcd';

/**
 * Makes one part of the parts of an index of one language that Pagefind has written, and takes its records out. Every file's
 * name then follows from its content alone.
 * @param folder Pagefind's folder, with a slash at its end.
 * @param locale The locale of its pages.
 * @returns The records, in the order in which a topic page would list them.
 */
export async function makeOnePart(folder: URL, locale: string): Promise<SearchRecord[]> {
  const records = await readRecords(new URL('fragment/', folder), locale);
  const address = new URL('pagefind-entry.json', folder);
  const entry = JSON.parse(await readFile(address, 'utf8')) as Entry;
  const [[language, about] = [], ...others] = Object.entries(entry.languages);
  if (!language || !about || others.length > 0)
    throw new Error(`The search index of "${locale}" is not of one language`);
  const hash = await joinParts(folder, about.hash);
  await writeFile(address, JSON.stringify({ ...entry, languages: { [language]: { ...about, hash } } }));
  await Promise.all(UNUSED.map((name) => rm(new URL(name, folder), { recursive: true, force: true })));
  return records;
}

/** Joins the parts of an index. Returns the new id of its metadata. */
async function joinParts(folder: URL, old: string): Promise<string> {
  const metadata = await unpacked(new URL(`pagefind.${old}.pf_meta`, folder));
  const names = partIds(metadata).map((id) => new URL(`index/${id}.pf_index`, folder));
  const whole = joinedParts(await Promise.all(names.map(unpacked)));
  const [firstName] = partIds(metadata);
  const part = contentId(firstName ?? '', whole);
  const changed = withOnePart(metadata, part);
  const hash = contentId(old, changed);
  await Promise.all([...names, new URL(`pagefind.${old}.pf_meta`, folder)].map((name) => rm(name)));
  await writeFile(new URL(`index/${part}.pf_index`, folder), gzipSync(whole, { level: 9 }));
  await writeFile(new URL(`pagefind.${hash}.pf_meta`, folder), gzipSync(changed, { level: 9 }));
  return hash;
}

async function readRecords(folder: URL, locale: string): Promise<SearchRecord[]> {
  const names = await readdir(folder);
  const records = await Promise.all(
    names.map(async (name) => {
      const text = (await unpacked(new URL(name, folder))).subarray(SIGNATURE.length);
      const fragment = JSON.parse(new TextDecoder().decode(text)) as IndexFragment;
      return recordOf(name.replace('.pf_fragment', ''), fragment, locale);
    }),
  );
  return records.sort((a, b) => sectionOf(a) - sectionOf(b) || (a.path < b.path ? -1 : 1));
}

/** Place of the first section of topic pages that lists a record; what is in none comes first. */
function sectionOf({ filters }: SearchRecord): number {
  const places = (filters.section ?? []).map((id) => SECTION_IDS.indexOf(id as SectionId));
  return places.length > 0 ? Math.min(...places) : 0;
}

async function unpacked(file: URL): Promise<Uint8Array> {
  return gunzipSync(await readFile(file));
}

/** `en_1a2b3c4` with the hash of the content in place of Pagefind's, just as long. */
function contentId(old: string, content: Uint8Array): string {
  const start = old.lastIndexOf('_') + 1;
  return (
    old.slice(0, start) +
    createHash('sha256')
      .update(content)
      .digest('hex')
      .slice(0, old.length - start)
  );
}
