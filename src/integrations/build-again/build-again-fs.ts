import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { observeReads } from '../../reads/observer.ts';
import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';
import { engineFolder, recordFile } from '../../search/files.ts';
import type { IndexSource } from '../index-source.ts';
import { pageNames, type BuiltPage } from './built-pages.ts';
import { lastBuild, type LastBuild } from './last-build-fs.ts';
import { digestOf, MemoryFolder } from './memory-fs.ts';
import type { Memory } from './memory.ts';
import { PageReuse } from './page-reuse.ts';
import { reusingPrerenderer } from './reusing-prerenderer-fs.ts';
import { marksOf, pathsBelow, removeFiles } from './site-folder-fs.ts';
import { sourcesDigest } from './sources-fs.ts';

/** Folder of style sheets and scripts, whose names follow from what they hold. */
const ASSETS = '_astro';

/** What Pagefind looks for in a page that it is to read. */
const SEARCHED = 'data-pagefind-body';

type DoneHook = NonNullable<AstroIntegration['hooks']['astro:build:done']>;

/** The parts of a build that goes on from the last one. */
export interface BuildAgain extends IndexSource {
  /** Comes last of all integrations: it remembers the site as the others have left it. */
  integration: AstroIntegration;
  /** The same integration, told of every page of the site and not only of those that were rendered. */
  withEveryPage: (integration: AstroIntegration) => AstroIntegration;
}

/**
 * A build that renders only the pages whose content has changed since the last one, and leaves the others where they are. The output is
 * that of a build into an empty folder; where that is not certain, such a build is what happens.
 * @param options.content The content folder.
 */
export function buildAgain(options: { content: string }): BuildAgain {
  let build: Build | undefined;
  const current = (): Build => {
    if (!build) throw new Error('The build has not begun');
    return build;
  };
  return {
    integration: {
      name: 'signpost-build-again',
      hooks: {
        'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
          if (command !== 'build') return;
          const site = fileURLToPath(config.outDir);
          const folder = new MemoryFolder(fileURLToPath(config.cacheDir));
          const content = fileURLToPath(new URL(options.content, config.root));
          const sources = await sourcesDigest(fileURLToPath(config.root), content.replace(/[\\/]$/, ''));
          build = new Build({ site, folder, sources, logger }, await lastBuild(folder, site, sources));
          if (build.goesOn) updateConfig({ vite: { build: { emptyOutDir: false } } });
        },
        'astro:build:start': async ({ setPrerenderer }) => {
          await current().begin();
          observeReads(current().reuse);
          setPrerenderer((normal) => reusingPrerenderer(normal, current()));
        },
        'astro:build:done': async () => {
          observeReads();
          await current().end();
        },
      },
    },
    withEveryPage: (integration) => withPages(integration, () => pageNames(current().pages)),
    searchedPages: (locale) => current().searchedPages(locale),
    lastIndex: (locale) => current().lastIndex(locale),
    keepIndex: (locale, digest) => current().keepIndex(locale, digest),
    pagesToClean: () => current().pagesToClean(),
  };
}

function withPages(integration: AstroIntegration, pages: () => { pathname: string }[]): AstroIntegration {
  const done = integration.hooks['astro:build:done'];
  if (!done) return integration;
  const told: DoneHook = (given) => done({ ...given, pages: pages() });
  return { ...integration, hooks: { ...integration.hooks, 'astro:build:done': told } };
}

interface Place {
  site: string;
  folder: MemoryFolder;
  /** Digest of what pages are made from besides content. */
  sources: string;
  logger: AstroIntegrationLogger;
}

class Build {
  readonly #place: Place;
  readonly #last: LastBuild;
  readonly #indexes: Record<string, string> = {};
  readonly #stayed = new Set<string>();
  pages: readonly BuiltPage[] = [];
  readonly reuse: PageReuse;

  constructor(place: Place, last: LastBuild) {
    this.#place = place;
    this.#last = last;
    this.reuse = new PageReuse(last.memory, digestOf);
  }

  /** Whether the last build can be gone on from. */
  get goesOn(): boolean {
    return this.#last.memory !== undefined;
  }

  /** Removes what no page has written, as a build into an empty folder would not find it. */
  async begin(): Promise<void> {
    const { site, folder, logger } = this.#place;
    const { memory, missing } = this.#last;
    await folder.forget();
    if (!memory) {
      logger.info(`Every page is built: ${missing}.`);
      return folder.forgetPages();
    }
    const stays = (path: string) => path in memory.pages || path in memory.indexFiles;
    await removeFiles(
      site,
      pathsBelow(site).filter((path) => !stays(path)),
    );
  }

  /** Takes all pages of the site and gives those that have to be rendered. */
  async choose(pages: readonly BuiltPage[]): Promise<readonly BuiltPage[]> {
    const { site, logger } = this.#place;
    const { memory } = this.#last;
    this.pages = pages;
    const paths = new Set(pages.map(({ path }) => path));
    await removeFiles(
      site,
      Object.keys(memory?.pages ?? {}).filter((path) => !paths.has(path)),
    );
    if (memory && memory.assets.join() !== (await this.#assets()).join()) {
      logger.info('Every page is built: the names of style sheets or scripts have changed.');
      this.reuse.forget();
    }
    const changed = pages.filter((page) => !this.reuse.isCurrent(page));
    for (const path of this.reuse.pages.keys()) this.#stayed.add(path);
    if (memory) logger.info(`${changed.length} of ${pages.length} pages show something that has changed.`);
    return changed;
  }

  /** Keeps a rendered page for the next index. */
  async keep({ path }: BuiltPage, body: Uint8Array): Promise<boolean> {
    if (!path.endsWith('.html')) return false;
    const searched = Buffer.from(body).includes(SEARCHED);
    if (searched) await this.#place.folder.keepPage(path, body);
    return searched;
  }

  searchedPages(locale: string): { folder: string; paths: string[] } {
    const searched = [...this.reuse.pages].filter(([path, page]) => page.searched && path.startsWith(`${locale}/`));
    return { folder: this.#place.folder.pages, paths: searched.map(([path]) => path).sort() };
  }

  /** What stays from the last build is clean, and a page may have been moved since it was rendered. */
  pagesToClean(): string[] {
    return pathsBelow(this.#place.site).filter((path) => path.endsWith('.html') && !this.#stayed.has(path));
  }

  lastIndex(locale: string): string | undefined {
    return this.#last.memory?.indexes[locale];
  }

  keepIndex(locale: string, digest: string): void {
    this.#indexes[locale] = digest;
  }

  /** Writes down what the next build needs. */
  async end(): Promise<void> {
    const { site, folder, sources } = this.#place;
    const marks = marksOf(site, [...this.reuse.pages.keys()]);
    const pages = [...this.reuse.pages].map(([path, page]) => [path, { ...page, file: marks.get(path) }]);
    await folder.write({
      sources,
      site,
      assets: await this.#assets(),
      reads: this.reuse.reads,
      pages: Object.fromEntries(pages) as Memory['pages'],
      indexes: this.#indexes,
      indexFiles: Object.fromEntries(marksOf(site, this.#indexPaths())),
    });
  }

  #indexPaths(): string[] {
    const places = PUBLISHED_LOCALE_IDS.flatMap((locale) => [engineFolder(locale), recordFile(locale)]);
    return pathsBelow(this.#place.site).filter((path) => places.some((place) => `/${path}`.startsWith(place)));
  }

  async #assets(): Promise<string[]> {
    return (await readdir(join(this.#place.site, ASSETS))).sort();
  }
}
