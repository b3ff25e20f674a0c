import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { stableFilter, stableMetadata } from './stable-index.ts';

/** What Pagefind's entry file says of each language, as far as it matters here. */
interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * Makes a search index that Pagefind has written depend on its input alone: the same bytes under the same names.
 * @param folder Pagefind's folder, with a slash at its end.
 */
export async function stabilizeIndex(folder: URL): Promise<void> {
  const filters = await stabilizeFiles(new URL('filter/', folder), '', '.pf_filter', stableFilter);
  const metadata = await stabilizeFiles(folder, 'pagefind.', '.pf_meta', (file) =>
    stableMetadata(file, (id) => newId(filters, id)),
  );
  const address = new URL('pagefind-entry.json', folder);
  const entry = JSON.parse(await readFile(address, 'utf8')) as Entry;
  const languages = Object.entries(entry.languages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, about]) => [language, { ...about, hash: newId(metadata, about.hash) }]);
  await writeFile(address, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

/** Rewrites every file of one kind under a name that follows from its content. Returns the new id by the old one. */
async function stabilizeFiles(
  folder: URL,
  before: string,
  after: string,
  stable: (file: Uint8Array) => Uint8Array,
): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(before) && name.endsWith(after)).sort();
  const ids = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const old = name.slice(before.length, -after.length);
    const content = stable(gunzipSync(await readFile(new URL(name, folder))));
    const id = contentId(old, content);
    ids.set(old, id);
    files.set(`${before}${id}${after}`, content);
    await rm(new URL(name, folder));
  }
  if (files.size !== names.length) throw new Error(`Two files of the search index in ${folder.href} got one name`);
  for (const [name, content] of files) await writeFile(new URL(name, folder), gzipSync(content, { level: 9 }));
  return ids;
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

function newId(ids: ReadonlyMap<string, string>, old: string): string {
  const id = ids.get(old);
  if (!id) throw new Error(`The search index names "${old}", which does not exist`);
  return id;
}
