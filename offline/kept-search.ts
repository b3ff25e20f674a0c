import type { DeviceWords } from '../src/kept/device-words.ts';
import { findInTexts, type KeptMatch, type KeptText } from '../src/kept/find.ts';
import { packId } from '../src/kept/pack.ts';
import type { Kept, KeptStore } from '../src/kept/store.ts';
import { highlight } from '../src/search/highlight.ts';
import { textsOf } from './kept-texts.ts';

/** Searches in what is kept on the device, and shows what it finds. */
export class KeptSearch {
  readonly #store: KeptStore;
  readonly #words: DeviceWords;
  readonly #texts = new Map<string, Promise<KeptText[]>>();

  constructor(store: KeptStore, words: DeviceWords) {
    this.#store = store;
    this.#words = words;
  }

  /** Shows in a list what has the words. Returns what is to be said of it. */
  async show(words: string, all: readonly Kept[], list: HTMLElement): Promise<string> {
    const items: HTMLLIElement[] = [];
    const paths = new Set<string>();
    for (const kept of all) {
      const key = `${packId(kept.pack)}@${kept.pack.digest}`;
      const texts = this.#texts.get(key) ?? textsOf(kept, this.#store);
      this.#texts.set(key, texts);
      const found = findInTexts(await texts, words, kept.pack.locale);
      // Topics share words of the glossary.
      const fresh = found.filter(({ path }) => !paths.has(path));
      for (const { path } of fresh) paths.add(path);
      items.push(...fresh.map((match) => resultOf(match, words, kept)));
    }
    list.replaceChildren(...items);
    const said = items.length > 0 ? this.#words.found : this.#words.foundNothing;
    return said.replace('{number}', () => `${items.length}`).replace('{words}', () => words);
  }
}

function resultOf({ path, title, excerpt }: KeptMatch, words: string, { pack }: Kept): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('p');
  item.lang = pack.lang;
  item.dir = pack.dir;
  link.href = path;
  link.textContent = title;
  text.append(
    ...highlight(excerpt, words, pack.locale).map((piece) => {
      if (!piece.hit) return piece.text;
      const mark = document.createElement('mark');
      mark.textContent = piece.text;
      return mark;
    }),
  );
  item.append(link, text);
  return item;
}
