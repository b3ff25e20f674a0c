import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SECTION_IDS, type SectionId } from '../schemas/vocabulary.ts';
import { recordOf, type IndexFragment } from '../search/index-records.ts';
import type { SearchRecord } from '../search/records.ts';
import { joinedParts, partIds, withOnePart } from './one-part-index.ts';

/** Files by their path below a folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What Pagefind's entry file says of each language, as far as it matters here. */
interface Entry {
  languages: Record<string, { hash: string }>;
}

const ENTRY = 'pagefind-entry.json';
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** Files of Pagefind's that the site does without: filters, records one by one, and search boxes. */
const UNUSED = /^(?:filter\/|fragment\/|pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$)/;

const SIGNATURE = 'pagefind_dcd';

/**
 * The files of an index of one language as the site has them: its parts as one, without its records. Every file's name follows from its
 * content alone.
 * @param files What Pagefind has made.
 * @param locale The locale of its pages.
 * @returns Those files, and the records in the order in which a topic page would list them.
 * @throws Error when the files are none of an index of one language, or have a form that is not known here.
 */
export function indexFiles(files: Files, locale: string): { files: Files; records: SearchRecord[] } {
  const kept = new Map([...files].filter(([path]) => !UNUSED.test(path)));
  const entry = JSON.parse(new TextDecoder().decode(fileOf(files, ENTRY))) as Entry;
  const [[language, about] = [], ...others] = Object.entries(entry.languages);
  if (!language || !about || others.length > 0)
    throw new Error(`The search index of "${locale}" is not of one language`);
  const hash = joinParts(kept, about.hash);
  const text = JSON.stringify({ ...entry, languages: { [language]: { ...about, hash } } });
  kept.set(ENTRY, new TextEncoder().encode(text));
  return { files: kept, records: recordsOf(files, locale) };
}

/** Joins the parts of an index. Returns the new id of its metadata. */
function joinParts(files: Map<string, Uint8Array>, old: string): string {
  const taken = (path: string) => {
    const content = gunzipSync(fileOf(files, path));
    files.delete(path);
    return content;
  };
  const metadata = taken(`pagefind.${old}.pf_meta`);
  const ids = partIds(metadata);
  const whole = joinedParts(ids.map((id) => taken(`index/${id}.pf_index`)));
  const part = contentId(ids[0] ?? '', whole);
  const changed = withOnePart(metadata, part);
  const hash = contentId(old, changed);
  files.set(`index/${part}.pf_index`, gzipSync(whole, { level: 9 }));
  files.set(`pagefind.${hash}.pf_meta`, gzipSync(changed, { level: 9 }));
  return hash;
}

function recordsOf(files: Files, locale: string): SearchRecord[] {
  const records = [...files].flatMap(([path, content]) => {
    const id = FRAGMENT.exec(path)?.[1];
    if (id === undefined) return [];
    const text = gunzipSync(content).subarray(SIGNATURE.length);
    return recordOf(id, JSON.parse(new TextDecoder().decode(text)) as IndexFragment, locale);
  });
  return records.sort((a, b) => sectionOf(a) - sectionOf(b) || (a.path < b.path ? -1 : 1));
}

/** Place of the first section of topic pages that lists a record; what is in none comes first. */
function sectionOf({ filters }: SearchRecord): number {
  const places = (filters.section ?? []).map((id) => SECTION_IDS.indexOf(id as SectionId));
  return places.length > 0 ? Math.min(...places) : 0;
}

function fileOf(files: Files, path: string): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`The search index lacks ${path}; has Pagefind been updated?`);
  return content;
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
