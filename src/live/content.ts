import type { DataStore, Loader, LoaderContext } from 'astro/loaders';

/** The content as it stands while the development server runs. */
export interface LiveContent {
  /** What holds the entries, by collection. */
  stores: Map<string, Pick<DataStore, 'entries'>>;
  /** Is told of every entry that comes, changes or goes. */
  changed: () => void;
}

/** The settings of the content are loaded as a module of their own, so what they share with the server stands where both find it. */
const PLACE = Symbol.for('signpost.live-content');

type Place = Record<typeof PLACE, LiveContent | undefined>;

/** Sets where content is live from now on; nowhere when left out. */
export function setLiveContent(content?: LiveContent): void {
  (globalThis as unknown as Place)[PLACE] = content;
}

/** A loader that keeps its collection live where somebody has asked for that. */
export function live(loader: Loader): Loader {
  const load = (context: LoaderContext) => {
    const content = (globalThis as unknown as Place)[PLACE];
    if (!content) return loader.load(context);
    content.stores.set(context.collection, context.store);
    return loader.load({ ...context, store: telling(context.store, content) });
  };
  return { ...loader, load };
}

function telling(store: DataStore, content: LiveContent): DataStore {
  const told =
    <A extends unknown[], R>(act: (...given: A) => R) =>
    (...given: A): R => {
      const result = act(...given);
      if (result !== false) content.changed();
      return result;
    };
  return { ...store, set: told(store.set), delete: told(store.delete), clear: told(store.clear) };
}

/** Every entry by collection and id, in the order of ids: what Astro would write to a file and read again. */
export function collectionsOf({ stores }: LiveContent): Map<string, Map<string, unknown>> {
  const byId = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
  return new Map([...stores].map(([name, store]) => [name, new Map(store.entries().sort(byId))]));
}
