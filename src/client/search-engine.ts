import type { FilterCounts, SearchEngine } from '../search/query.ts';

/** What the search page needs of a Pagefind instance. */
export interface Pagefind extends SearchEngine {
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  destroy(): Promise<void>;
}

const OPTIONS = { ranking: { metaWeights: { title: 5, terms: 8, description: 2, versions: 0, review: 0 } } };

/** How often the engine's module could not be loaded. */
let failures = 0;

/**
 * Starts a search engine. Each is a fresh one, because an engine that missed a part of its index never asks for it again.
 * @param bundle Address of Pagefind's module.
 */
export async function startEngine(bundle: string): Promise<Pagefind> {
  const address = new URL(bundle, location.origin);
  // A browser may remember that a module failed to load, but only under the same address.
  if (failures > 0) address.search = `try=${failures}`;
  const module = (await import(/* @vite-ignore */ address.href).catch((error: unknown) => {
    failures += 1;
    throw error;
  })) as { createInstance(options: object): Pagefind };
  const engine = module.createInstance(OPTIONS);
  await engine.init();
  return engine;
}

/**
 * Makes sure that the site can be reached. Without it the engine leaves out the parts of the index it cannot load and
 * finds nothing, which is not an answer.
 * @throws Error when there is no connection.
 */
export async function expectConnection(bundle: string): Promise<void> {
  await fetch(bundle, { method: 'HEAD', cache: 'no-store' });
}
