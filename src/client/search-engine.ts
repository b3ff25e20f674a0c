import { engineFolder } from '../search/files.ts';
import type { SearchEngine } from '../search/full-text.ts';
import { RANKING } from '../search/ranking.ts';

/** What the search needs of a Pagefind instance. */
interface Pagefind extends SearchEngine {
  init(): Promise<void>;
  destroy(): Promise<void>;
}

/** How often a module of the engine could not be loaded. */
let failures = 0;

/**
 * Starts a search engine over the index of one locale, and loads all of it: what is asked for later asks the server nothing.
 * @param probes Words that the index has, such as titles of records, in the form in which it holds them. An engine that lacks a part of its index
 *   finds nothing and does not say why; one of them found is enough.
 * @throws Error when a part of the engine or its index cannot be had.
 */
export async function startEngine(locale: string, probes: Promise<readonly string[]>): Promise<SearchEngine> {
  const address = new URL(`${engineFolder(locale)}pagefind.js`, location.origin);
  // A browser may remember that a module failed to load, but only under the same address.
  if (failures > 0) address.search = `try=${failures}`;
  const module = (await import(/* @vite-ignore */ address.href).catch((error: unknown) => {
    failures += 1;
    throw error;
  })) as { createInstance(options: object): Pagefind };
  const engine = module.createInstance({ ...RANKING, basePath: engineFolder(locale) });
  await engine.init();
  for (const words of await probes) {
    if ((await engine.search(words)).results.length > 0) return engine;
  }
  await engine.destroy();
  throw new Error(`The index of "${locale}" could not be loaded`);
}
