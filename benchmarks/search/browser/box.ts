/** A result as a search box lists it. */
export interface Hit {
  url: string;
  title: string;
}

/** A search engine in the browser. */
export interface Engine {
  /** The first five results. */
  search(words: string): Promise<Hit[]>;
  /** The same while somebody types; nothing when other words have come since. */
  searchTyped(words: string): Promise<Hit[] | undefined>;
}

/** Number of results a box lists. */
export const SHOWN = 5;

/** Runs the search box of the page: loads the engine on focus, lists results while somebody types. */
export function runBox(start: () => Promise<Engine>): void {
  const box = document.querySelector('input')!;
  const list = document.querySelector('ol')!;
  let engine: Promise<Engine> | undefined;
  let turn = 0;
  const load = () => (engine ??= start());
  const show = async () => {
    const own = ++turn;
    const loaded = await load();
    if (own !== turn) return;
    const found = await loaded.searchTyped(box.value);
    if (own === turn && found) list.replaceChildren(...found.map(item));
  };
  box.addEventListener('focus', () => void load());
  box.addEventListener('input', () => void show());
  const ask = async (words: string) => (await (await load()).search(words)).map(({ url }) => url);
  Object.assign(window, { ask });
}

function item({ url, title }: Hit): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const line = document.createElement('li');
  line.append(link);
  return line;
}
