import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { stderr } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { plainError } from '../plain-error.ts';
import { takeLock } from './build-lock-fs.ts';
import {
  clearUp,
  leave,
  makeNext,
  obstacle,
  outputPlaces,
  switchSites,
  type OutputPlaces,
} from './output-places-fs.ts';

/** Less room than this, in bytes, is worth a word when a build has failed. */
const LITTLE_ROOM = 32 * 1024 ** 2;

/** Signals that end a build, with their numbers. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** What the system says, in words. */
const REASONS: Record<string, string> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
  EBUSY: 'the folder is in use or a disk of its own; name a folder inside it',
  EXDEV: 'the folder is a disk of its own; name a folder inside it',
};

/** Two integrations that see to it that the folder of the site holds a whole one. */
export interface WholeOutput {
  /** Comes after what can refuse a build, and before all that changes files of the site. */
  first: AstroIntegration;
  /** Comes last of all integrations. */
  last: AstroIntegration;
}

/**
 * Builds the site beside its folder and puts it there when it is whole. A build that fails or is killed leaves the site of before as it
 * was, and two builds never write into one.
 * @param options.content The content folder.
 * @param options.inPlace Writes into the folder of the site itself, for a build that goes on from what is there.
 */
export function wholeOutput(options: { content: string; inPlace?: boolean }): WholeOutput {
  const { content, inPlace = false } = options;
  let build: Build | undefined;
  const first: AstroIntegration = {
    name: 'signpost-output-begins',
    hooks: { 'astro:build:start': () => build?.change() },
  };
  const last: AstroIntegration = {
    name: 'signpost-whole-output',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command !== 'build') return;
        build = new Build(outputPlaces(fileURLToPath(config.outDir)), fileURLToPath(config.cacheDir), inPlace);
        const sources = [config.root, config.srcDir, config.publicDir, new URL(content, config.root)];
        const putBack = await build.begin(sources.map((source) => fileURLToPath(source)));
        if (putBack) logger.warn('A build was killed just as its site was to be shown. The site of before is back.');
        if (!inPlace) updateConfig({ outDir: pathToFileURL(`${build.places.next}/`) });
      },
      'astro:build:done': ({ logger }) => {
        if (!build) throw new Error('The build has not begun');
        build.end();
        logger.info(`The site is in ${build.places.site}`);
      },
    },
  };
  return { first, last };
}

class Build {
  readonly places: OutputPlaces;
  readonly #cache: string;
  readonly #inPlace: boolean;
  #giveBack: () => void = () => undefined;
  #changes = false;

  constructor(places: OutputPlaces, cache: string, inPlace: boolean) {
    this.places = places;
    this.#cache = cache;
    this.#inPlace = inPlace;
  }

  /** Takes the lock and makes the folder for the site. Gives whether the site of before had to be put back. */
  async begin(sources: readonly string[]): Promise<boolean> {
    const { places } = this;
    const stands = obstacle(places, sources);
    if (stands) throw refusal(places, stands);
    this.#giveBack = await takeLock(places.lock).catch((error: unknown) => {
      throw refusal(places, reasonOf(error));
    });
    process.on('exit', this.#unfinished);
    for (const signal of Object.keys(SIGNALS)) process.on(signal, this.#stopped);
    try {
      const putBack = clearUp(places);
      if (!this.#inPlace) makeNext(places);
      return putBack;
    } catch (error) {
      throw refusal(places, reasonOf(error));
    }
  }

  /** From now on files of the site may change. */
  change(): void {
    this.#changes = this.#inPlace;
  }

  /** Shows the new site and gives the lock back. */
  end(): void {
    try {
      if (!this.#inPlace) switchSites(this.places);
    } catch (error) {
      throw refusal(this.places, reasonOf(error));
    }
    process.off('exit', this.#unfinished);
    for (const signal of Object.keys(SIGNALS)) process.off(signal, this.#stopped);
    this.#leave();
  }

  #leave(): void {
    this.#giveBack();
    leave(this.places);
  }

  readonly #stopped = (signal: keyof typeof SIGNALS): void => process.exit(128 + SIGNALS[signal]);

  /** Tells how things stand after a build that did not end, and clears up. */
  readonly #unfinished = (): void => {
    const { site } = this.places;
    const full = [dirname(site), this.#cache].find((folder) => roomOf(folder) < LITTLE_ROOM);
    if (full)
      stderr.write(`\nThe disk of ${full} is full or nearly so: ${Math.floor(roomOf(full) / 1024)} kB are left.`);
    const state = this.#changes ? 'may be half new: build again' : 'is as it was before';
    stderr.write(`\nThe site was not built. ${site} ${state}.\n`);
    try {
      this.#leave();
    } catch {
      // What is left over is cleared up by the next build.
    }
  };
}

function refusal({ site }: OutputPlaces, reason: string): Error {
  return plainError('OutputError', `The site cannot be built into ${site}: ${reason}.`);
}

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message.replace(/\.$/, '');
}

/** Room that is left on the disk of a folder, in bytes; no limit when it cannot be told. */
function roomOf(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Infinity;
  }
}
