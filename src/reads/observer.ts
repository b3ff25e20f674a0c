/** Is told what the pages of a build read. */
export interface ReadObserver {
  /** The same catalog, every read of which is noticed. */
  watch: <C extends object>(catalog: C) => C;
}

/** The pages are a bundle of their own, so what it shares with the build stands where both find it. */
const PLACE = Symbol.for('signpost.reads');

type Place = Record<typeof PLACE, ReadObserver | undefined>;

/**
 * Sets who is told what pages read from now on.
 * @param observer Nobody when left out.
 */
export function observeReads(observer?: ReadObserver): void {
  (globalThis as unknown as Place)[PLACE] = observer;
}

/** The catalog as pages get it: watched where a build asks what they read, else as it is. */
export function observed<C extends object>(catalog: C): C {
  return (globalThis as unknown as Place)[PLACE]?.watch(catalog) ?? catalog;
}
