import type { Loader, LoaderContext } from 'astro/loaders';

/** The settings of the content are loaded as a module of their own, so what they share with the build stands where both find it. */
const PLACE = Symbol.for('signpost.content-check');

type Place = Record<typeof PLACE, Promise<void> | undefined>;

/**
 * Sets what checks the content while it is loaded; nothing when left out.
 * @param check Rejects when there are errors.
 */
export function setContentCheck(check?: Promise<void>): void {
  (globalThis as unknown as Place)[PLACE] = check;
}

/**
 * A loader that fails as the check of the content does, where there is one. What is wrong with an entry is told by the check, which knows
 * what is wrong with all of them; and a file that nobody should read does not keep the build waiting.
 */
export function checked(loader: Loader): Loader {
  const load = async (context: LoaderContext) => {
    const check = (globalThis as unknown as Place)[PLACE];
    if (!check) return loader.load(context);
    const failed = new Promise<never>((_, reject) => check.catch(reject));
    const loaded = loader.load(context).catch(async (error: unknown) => {
      await check;
      throw error;
    });
    await Promise.race([loaded, failed]);
  };
  return { ...loader, load };
}
