import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { MANIFEST_FILE } from '../../../manifest/shape.ts';

/** A repository in the built site, for those who publish it from there. It outlives every build. */
const KEPT = '.git';

/** A folder with one of these holds a site, or what is left of one. */
const MARKS: readonly string[] = ['index.html', MANIFEST_FILE];

/** The folders of a build, all on one disk, so that one takes the place of another by its name alone. */
export interface OutputPlaces {
  /** The built site. */
  site: string;
  /** Folder beside it, for all below. */
  work: string;
  lock: string;
  /** The site that this build makes, until it is whole. */
  next: string;
  /** The site that was there before, for the moment in which the new one takes its place. */
  previous: string;
}

/** The folders of a build into a folder, which need not be there; one that is a link stays a link. */
export function outputPlaces(out: string): OutputPlaces {
  const site = existsSync(out) ? realpathSync(out) : resolve(out);
  const work = join(dirname(site), `.${basename(site)}.build`);
  return {
    site,
    work,
    lock: join(work, 'lock'),
    next: join(work, `next-${randomBytes(4).toString('hex')}`),
    previous: join(work, 'previous'),
  };
}

/**
 * Why the site cannot be replaced as a whole, before a build has begun. Nothing when it can, as far as can be seen.
 * @param sources Folders that a build reads, which would be gone with the old site if they lay in it.
 */
export function obstacle({ site }: OutputPlaces, sources: readonly string[]): string | undefined {
  const holding = sources.find((source) => isWithin(existsSync(source) ? realpathSync(source) : source, site));
  if (holding) return `it holds ${holding}, which the site is made from`;
  if (!existsSync(site)) return undefined;
  const status = statSync(site);
  if (!status.isDirectory()) return 'it is a file';
  if (status.dev !== statSync(dirname(site)).dev) return 'it is a disk of its own; name a folder on that disk';
  const names = readdirSync(site).filter((name) => name !== KEPT);
  if (names.length === 0 || names.some((name) => MARKS.includes(name))) return undefined;
  return `it holds files that are no site, such as ${names[0]}; name another folder, or empty it`;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/**
 * Puts things right after builds that were killed: a site that was set aside and not replaced goes back, and drafts go.
 * Only for the holder of the lock.
 * @returns Whether the site was put back.
 */
export function clearUp(places: OutputPlaces): boolean {
  const { site, work, previous } = places;
  const putBack = existsSync(previous) && !existsSync(site);
  if (putBack) renameSync(previous, site);
  else dropPrevious(places);
  for (const name of readdirSync(work)) {
    if (name.startsWith('next-')) rmSync(join(work, name), { recursive: true, force: true });
  }
  return putBack;
}

/** Makes the folder for the new site, with the permissions that folders have here. */
export function makeNext({ next }: OutputPlaces): void {
  mkdirSync(next);
}

/**
 * Puts the new site in the place of the old one: two renames, with nothing between them. The old one is gone after that.
 * @throws Error of the file system, with the old site where it was.
 */
export function switchSites(places: OutputPlaces): void {
  const { site, next, previous } = places;
  const replaces = existsSync(site);
  if (replaces) renameSync(site, previous);
  try {
    renameSync(next, site);
  } catch (error) {
    if (replaces) renameSync(previous, site);
    throw error;
  }
  dropPrevious(places);
}

/** Removes what a build has left beside the site. */
export function leave({ work, next }: OutputPlaces): void {
  rmSync(next, { recursive: true, force: true });
  try {
    rmdirSync(work);
  } catch {
    // Another build has begun, and the folder is its own now.
  }
}

function dropPrevious({ site, previous }: OutputPlaces): void {
  const [kept, place] = [join(previous, KEPT), join(site, KEPT)];
  if (existsSync(kept) && !existsSync(place)) renameSync(kept, place);
  rmSync(previous, { recursive: true, force: true });
}
