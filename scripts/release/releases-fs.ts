import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashFiles } from '../../manifest/folder-fs.ts';
import { inParallel } from '../../manifest/in-parallel.ts';
import { differences, digestOf, listingOf, listingText, readListing, type Listing } from './listing-fs.ts';

/**
 * Where releases of a site lie: `releases/<digest>/` with `releases/<digest>.sha256` beside it, and the links `current` (what the web
 * server serves) and `previous`.
 */
export interface Place {
  /** The folder that holds all this. */
  to: string;
}

/** A release, and what was done for it. */
export interface Released {
  digest: string;
  files: number;
  /** Files that were copied: none when the release was there already. */
  copied: number;
  /** Releases that were removed since more were there than are kept. */
  removed: string[];
}

/** Why nothing was released, in words for whoever asked for it. */
export class ReleaseError extends Error {}

/** Files that are copied at the same time. */
const COPIES_AT_ONCE = 16;
const PARTIAL = /^\.partial-(\d+)/;
/** Files without which a folder holds no whole site. */
const NEEDED = ['index.html', '404.html', '_headers'];

/**
 * Makes a built site the current one. What is served changes in one step, after the last file has been copied and read again.
 * @param keep Number of releases that stay, at least the current and the previous one.
 * @throws ReleaseError
 */
export async function release({ from, to, keep }: Place & { from: string; keep: number }): Promise<Released> {
  const listing = await siteListing(from);
  const releases = join(to, 'releases');
  await mkdir(releases, { recursive: true });
  await removeLeftOvers(releases);
  const digest = digestOf(listing);
  const isThere = (await stat(join(releases, digest)).catch(() => undefined)) !== undefined;
  if (isThere) await verify(to, digest);
  else await copySite(from, to, digest, listing);
  const now = new Date();
  await utimes(join(releases, digest), now, now);
  await switchTo(to, digest);
  return { digest, files: listing.size, copied: isThere ? 0 : listing.size, removed: await prune(to, keep) };
}

/**
 * Makes the previous release the current one again, and the current one the previous.
 * @returns What is current now.
 * @throws ReleaseError
 */
export async function rollBack({ to }: Place): Promise<string> {
  const [current, previous] = [await linked(to, 'current'), await linked(to, 'previous')];
  if (previous === undefined || previous === current) throw new ReleaseError(`There is no earlier release in ${to}.`);
  await verify(to, previous);
  await link(to, 'current', previous);
  if (current !== undefined) await link(to, 'previous', current);
  return previous;
}

/** Name of the release that a link stands for. */
export async function linked(to: string, name: 'current' | 'previous'): Promise<string | undefined> {
  const target = await readlink(join(to, name)).catch(() => undefined);
  return target?.replace(/^releases[/\\]/, '');
}

async function siteListing(from: string): Promise<Listing> {
  const listing = await listingOf(from).catch((error: NodeJS.ErrnoException) => {
    throw new ReleaseError(
      error.code === 'ENOENT' ? `There is no built site in ${from}: run "npm run build" first.` : error.message,
    );
  });
  const missing = NEEDED.filter((path) => !listing.has(path));
  if (missing.length > 0) throw new ReleaseError(`${from} holds no whole site: ${missing.join(', ')} is missing.`);
  const halves = [...listing.keys()].filter((path) => path.endsWith('.part'));
  if (halves[0]) throw new ReleaseError(`${from} is being built, or a build of it was stopped: ${halves[0]} is left.`);
  return listing;
}

/** Takes away what releases have left behind that were stopped. */
async function removeLeftOvers(releases: string): Promise<void> {
  for (const name of await readdir(releases)) {
    const id = Number(PARTIAL.exec(name)?.[1]);
    if (!id || id === process.pid) continue;
    if (isRunning(id)) throw new ReleaseError(`Another release is running (process ${id}): wait for it.`);
    await rm(join(releases, name), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Copies the site to where nobody looks, reads every copy, and gives it its name when all of it is there. */
async function copySite(from: string, to: string, digest: string, listing: Listing): Promise<void> {
  const releases = join(to, 'releases');
  const partial = join(releases, `.partial-${process.pid}`);
  const before = await releasedListing(to, await linked(to, 'current'));
  await mkdir(partial);
  for (const folder of new Set([...listing.keys()].map((path) => dirname(path)))) {
    await mkdir(join(partial, folder), { recursive: true });
  }
  await inParallel([...listing], COPIES_AT_ONCE, async ([path, hash]) => {
    const copy = join(partial, path);
    await copyFile(join(from, path), copy);
    const [copied] = await hashFiles(partial, [path]);
    if (copied?.sha256 !== hash) throw new ReleaseError(`${join(from, path)} has changed while it was copied.`);
    // A web server takes the tag of a file from its time: readers need not load again what is still the same.
    const kept = before?.get(path) === hash ? join(to, 'current', path) : join(from, path);
    const { mtime } = await stat(kept);
    await utimes(copy, mtime, mtime);
  });
  await writeFile(`${partial}.sha256`, listingText(listing), { flush: true });
  await rename(`${partial}.sha256`, join(releases, `${digest}.sha256`));
  await rename(partial, join(releases, digest));
}

async function releasedListing(to: string, digest: string | undefined): Promise<Listing | undefined> {
  if (digest === undefined) return undefined;
  const text = await readFile(join(to, 'releases', `${digest}.sha256`), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : readListing(text);
}

/**
 * Reads every file of a release again.
 * @throws ReleaseError when one is missing, has changed, or has come from elsewhere.
 */
export async function verify(to: string, digest: string): Promise<number> {
  const wanted = await releasedListing(to, digest);
  const folder = join(to, 'releases', digest);
  if (!wanted) throw new ReleaseError(`${folder}.sha256 is missing, so nobody knows whether ${folder} is whole.`);
  const wrong = differences(wanted, await listingOf(folder));
  if (wrong.length === 0) return wanted.size;
  const more = wrong.length > 3 ? ` and ${wrong.length - 3} more` : '';
  throw new ReleaseError(
    `${folder} is not as it was released: ${wrong.slice(0, 3).join(', ')}${more}. Remove it first.`,
  );
}

async function switchTo(to: string, digest: string): Promise<void> {
  const current = await linked(to, 'current');
  if (current === digest) return;
  if (current !== undefined) await link(to, 'previous', current);
  await link(to, 'current', digest);
}

/** Puts a link in place in one step. */
async function link(to: string, name: 'current' | 'previous', digest: string): Promise<void> {
  const draft = join(to, `.${name}-${process.pid}`);
  await rm(draft, { force: true });
  await symlink(join('releases', digest), draft);
  await rename(draft, join(to, name));
}

async function prune(to: string, keep: number): Promise<string[]> {
  const releases = join(to, 'releases');
  const inUse = new Set([await linked(to, 'current'), await linked(to, 'previous')]);
  const names = (await readdir(releases, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(releases, name))).mtimeMs })),
  );
  const others = dated.filter(({ name }) => !inUse.has(name)).sort((a, b) => b.at - a.at);
  const removed = others.slice(Math.max(0, keep - inUse.size)).map(({ name }) => name);
  for (const name of removed) {
    // Under another name first: half a release must not look like a whole one.
    const away = join(releases, `.partial-${process.pid}-${name}`);
    await rename(join(releases, name), away);
    await rm(away, { recursive: true, force: true });
    await rm(join(releases, `${name}.sha256`), { force: true });
  }
  return removed;
}
