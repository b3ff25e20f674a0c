import type MiniSearch from 'minisearch';
import { runBox, SHOWN, type Engine } from './box.ts';

const ADDRESS = '/library.js';

runBox(async (): Promise<Engine> => {
  const [library, options, index] = await Promise.all([
    import(ADDRESS) as Promise<{ default: typeof MiniSearch }>,
    fetch('/options.json').then((response) => response.json()),
    fetch('/index.json').then((response) => response.text()),
  ]);
  const engine = library.default.loadJSON(index, options as ConstructorParameters<typeof MiniSearch>[0]);
  const search = async (words: string) =>
    engine
      .search(words)
      .slice(0, SHOWN)
      .map(({ id, ['title']: title }) => ({ url: String(id), title: String(title) }));
  return { search, searchTyped: search };
});
