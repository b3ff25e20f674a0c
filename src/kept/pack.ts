import { devicePage } from './files.ts';

/** A page that a reader can open from the list of what is kept. */
export interface PackPage {
  path: string;
  title: string;
}

/** A file of a pack: its address, the SHA-256 of its bytes in base64url, how many these are. */
export type PackFile = readonly [path: string, sha256: string, bytes: number];

/** What the pages of a pack say on a device that keeps it, in the language of the pack. */
export interface PackWords {
  /** With `{day}`. */
  copy: string;
  /** Stands with the links that lead to what is not kept. */
  marked: string;
  needsConnection: string;
  kept: string;
  remove: string;
  removed: string;
}

/** A topic in a locale with all that belongs to it, as a device keeps it. */
export interface Pack {
  version: 1;
  locale: string;
  topic: string;
  title: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Language tag that days and sizes are written with. */
  formatTag: string;
  /** The latest day on which its texts were written or reviewed, `YYYY-MM-DD`. */
  day: string;
  /** Changes whenever anything in the pack does. */
  digest: string;
  /** All files together. */
  bytes: number;
  words: PackWords;
  pages: readonly PackPage[];
  files: readonly PackFile[];
}

/** What a pack may hold at most. */
export const PACK_LIMITS = { files: 300, bytes: 6_000_000, text: 200_000 } as const;

/** Packs that a device keeps at most. */
export const MOST_PACKS = 20;

/** A path of this site, spelled out: no other host, no query, no step upwards, nothing encoded. */
const PATH = /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/;
const ID = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;
const SHA = /^[\w-]{43}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const LONGEST_PATH = 300;
/** Titles put two or three lines of content together, each of which has 300 characters at most. */
const LONGEST_LINE = 1000;
const WORDS = ['copy', 'marked', 'needsConnection', 'kept', 'remove', 'removed'] as const;

/** A file that claims to be a pack and is none that may be kept. */
export class PackError extends Error {
  override name = 'PackError';
}

/** Name of a pack on a device, such as `en/miscarriage`. */
export function packId({ locale, topic }: Pick<Pack, 'locale' | 'topic'>): string {
  return `${locale}/${topic}`;
}

/**
 * Reads a pack from a text that may be anything.
 * @throws PackError when it is not a pack of this form, names an address outside the site, or is too large.
 */
export function readPack(text: string): Pack {
  if (text.length > PACK_LIMITS.text) throw new PackError('The pack is too long');
  let pack: Partial<Record<keyof Pack, unknown>>;
  try {
    pack = Object(JSON.parse(text)) as typeof pack;
  } catch {
    throw new PackError('The pack is no JSON');
  }
  const wrong = Object.entries(CHECKS).find(([name, check]) => !check(pack[name as keyof Pack]))?.[0];
  if (wrong) throw new PackError(`The pack has a "${wrong}" that cannot be`);
  const sound = pack as Pack;
  if (sound.bytes !== sound.files.reduce((sum, [, , bytes]) => sum + bytes, 0)) {
    throw new PackError('The files of the pack have another size together');
  }
  const paths = new Set(sound.files.map(([path]) => path));
  const needed = [devicePage(sound.locale), ...sound.pages.map(({ path }) => path)];
  if (paths.size < sound.files.length || !needed.every((path) => paths.has(path))) {
    throw new PackError('The pack names a file twice, or lacks a page');
  }
  return sound;
}

type Check = (value: unknown) => boolean;

const isLine: Check = (value) => typeof value === 'string' && value !== '' && value.length <= LONGEST_LINE;
const isPath: Check = (value) => typeof value === 'string' && value.length <= LONGEST_PATH && PATH.test(value);
const isSize: Check = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= PACK_LIMITS.bytes;
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    isLine(value) && pattern.test(value as string);
const isTag: Check = (value) => {
  try {
    return isLine(value) && Intl.getCanonicalLocales(value as string).length === 1;
  } catch {
    return false;
  }
};

const CHECKS: Record<keyof Pack, Check> = {
  version: (value) => value === 1,
  locale: matches(ID),
  topic: matches(ID),
  title: isLine,
  lang: isTag,
  dir: (value) => value === 'ltr' || value === 'rtl',
  formatTag: isTag,
  day: matches(DAY),
  digest: matches(SHA),
  bytes: isSize,
  words: (value) => WORDS.every((name) => isLine((Object(value) as Record<string, unknown>)[name])),
  pages: (value) => isList(value, (page) => isPath(page['path']) && isLine(page['title'])),
  files: (value) =>
    isList(value, (file) => Array.isArray(file) && isPath(file[0]) && matches(SHA)(file[1]) && isSize(file[2])),
};

function isList(value: unknown, good: (each: Record<string, unknown>) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= PACK_LIMITS.files &&
    value.every((each) => good(Object(each) as Record<string, unknown>))
  );
}
