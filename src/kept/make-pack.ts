import type { BuiltFile, BuiltSite } from './built-site.ts';
import { devicePage, NOTE_SCRIPT } from './files.ts';
import { loadedFiles } from './html-files.ts';
import { PACK_LIMITS, readPack, type Pack, type PackFile } from './pack.ts';

/** What a pack is made for: all of it but the files. */
export type PackPlan = Omit<Pack, 'version' | 'digest' | 'bytes' | 'files'>;

/**
 * The pack of a topic: its own pages, the page that says what is kept, then the words of the glossary and the sources that its
 * pages link to, as far as there is room; and whatever all of these load. The same site gives the same pack.
 * @throws Error when a page is missing, or what has to be in the pack is more than a pack may hold.
 */
export function makePack(plan: PackPlan, site: BuiltSite): Pack {
  const own = [...plan.pages.map(({ path }) => path), devicePage(plan.locale)];
  const files = new Map<string, BuiltFile>();
  for (const path of own) add(files, path, site);
  for (const path of loadedFiles(NOTE_SCRIPT, site)) add(files, path, site);
  for (const path of linkedFrom(own, files)) {
    const wider = new Map(files);
    if (site.file(path)) add(wider, path, site);
    if (!fits(wider)) break;
    for (const [name, file] of wider) files.set(name, file);
  }
  return sealed(plan, files, site);
}

/** Addresses that pages link to and that belong with them, words of the glossary before resources. */
function linkedFrom(pages: readonly string[], files: ReadonlyMap<string, BuiltFile>): string[] {
  const links = [...new Set(pages.flatMap((path) => files.get(path)?.links ?? []))];
  const isWord = (path: string) => path.includes('/glossary/');
  return [...links.filter(isWord), ...links.filter((path) => !isWord(path))];
}

/** Adds a page with all that it loads. */
function add(files: Map<string, BuiltFile>, page: string, site: BuiltSite): void {
  for (const path of [page, ...loadedFiles(page, site)]) {
    const file = site.file(path);
    if (!file) throw new Error(`The pack needs ${path}, which the site does not have`);
    files.set(path, file);
  }
}

/** Leaves some room for words and titles beside the list of files. */
function fits(files: ReadonlyMap<string, BuiltFile>): boolean {
  return files.size <= PACK_LIMITS.files && sizeOf(files) <= PACK_LIMITS.bytes;
}

function sizeOf(files: ReadonlyMap<string, BuiltFile>): number {
  return [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}

function sealed(plan: PackPlan, files: ReadonlyMap<string, BuiltFile>, site: BuiltSite): Pack {
  const list = [...files].map(([path, { sha256, bytes }]): PackFile => [path, sha256, bytes]);
  const whole = { version: 1 as const, ...plan, bytes: sizeOf(files), files: list };
  const pack: Pack = { ...whole, digest: site.digest(JSON.stringify(whole)) };
  // What a browser would refuse is an error of the build.
  return readPack(JSON.stringify(pack));
}
