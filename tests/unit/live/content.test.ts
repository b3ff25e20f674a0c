import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import { afterEach, expect, test, vi } from 'vitest';
import { collectionsOf, live, setLiveContent, type LiveContent } from '../../../src/live/content.ts';

afterEach(() => setLiveContent());

/** A store of Astro's, as far as a loader of files uses it: an entry that is the same is no change. */
function storeOf(entries: Map<string, unknown>): DataStore {
  return {
    entries: () => [...entries],
    set: ({ id, data }: { id: string; data: unknown }) => {
      if (entries.get(id) === data) return false;
      entries.set(id, data);
      return true;
    },
    delete: (id: string) => void entries.delete(id),
    clear: () => entries.clear(),
  } as unknown as DataStore;
}

const loader: Loader = {
  name: 'two words',
  load: ({ store }) => {
    store.set({ id: 'b', data: 'second' as never });
    store.set({ id: 'a', data: 'first' as never });
    store.set({ id: 'a', data: 'first' as never });
    return Promise.resolve();
  },
};

const context = (entries: Map<string, unknown>) =>
  ({ collection: 'words', store: storeOf(entries) }) as unknown as LoaderContext;

test('a collection that is kept live is given as it stands, and every change of it is told', async () => {
  const content: LiveContent = { stores: new Map(), changed: vi.fn() };
  setLiveContent(content);
  const entries = new Map<string, unknown>();
  const watched = live(loader);
  await watched.load(context(entries));
  expect(watched.name).toBe('two words');
  expect(content.changed).toHaveBeenCalledTimes(2);
  expect([...collectionsOf(content).get('words')!]).toEqual([
    ['a', 'first'],
    ['b', 'second'],
  ]);
  entries.delete('a');
  expect([...collectionsOf(content).get('words')!.keys()]).toEqual(['b']);
});

test('where nobody asks, a loader is what it was', async () => {
  const entries = new Map<string, unknown>();
  await live(loader).load(context(entries));
  expect([...entries.keys()]).toEqual(['b', 'a']);
});
