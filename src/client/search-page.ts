import { runQuery, type FilterCounts, type SearchEngine, type SearchResult } from '../search/query.ts';
import { readSearchHash, searchHash, type FilterId, type SearchState } from '../search/state.ts';
import { countMessage, fill, type SearchWords } from '../search/words.ts';
import { fillResult } from './search-result.ts';

/** Results shown at first, and added by "Show more results". */
const BATCH = 20;

/** What the search page needs of Pagefind's browser API. */
interface Pagefind extends SearchEngine {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
}

/** `<search-page>`: searches on the reader's device; the search stands in the address behind `#`. */
class SearchPage extends HTMLElement {
  #words!: SearchWords;
  #engine: Promise<Pagefind> | undefined;
  #result: SearchResult | undefined;
  #shown = 0;
  /** Counts searches, so that a slow answer to an old one is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.#part('[data-words]').textContent) as SearchWords;
    const wide = this.querySelector<HTMLDetailsElement>('.filters > details');
    if (wide) wide.open = matchMedia('(width >= 62rem)').matches;
    this.#part('[data-form]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state(), words: this.#input.value });
    });
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.#part('.filters').addEventListener('change', () =>
      this.#go({ words: this.#input.value, filters: this.#checked() }),
    );
    this.#part('[data-clear]').addEventListener('click', () => this.#go({ words: this.#input.value, filters: {} }));
    this.#part('[data-more]').addEventListener('click', () => void this.#showMore());
    this.#part('[data-again]').addEventListener('click', () => void this.#search());
    addEventListener('hashchange', () => void this.#search());
    void this.#search();
  }

  get #input(): HTMLInputElement {
    return this.#part<HTMLInputElement>('#search-words');
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<search-page> lacks ${selector}`);
    return part;
  }

  #state(): SearchState {
    return readSearchHash(location.hash);
  }

  #checked(): SearchState['filters'] {
    const filters: Partial<Record<FilterId, string[]>> = {};
    for (const box of this.querySelectorAll<HTMLInputElement>('.filters input:checked')) {
      (filters[box.name as FilterId] ??= []).push(box.value);
    }
    return filters;
  }

  #go(state: SearchState): void {
    const hash = searchHash(state);
    if (hash === location.hash) void this.#search();
    else location.hash = hash;
  }

  /** Loads the search engine on first use. */
  #load(): Promise<Pagefind> {
    this.#engine ??= this.#start().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async #start(): Promise<Pagefind> {
    const address = new URL(this.#words.bundle, location.origin).href;
    const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
    await engine.options({ ranking: { metaWeights: { title: 5, terms: 8, description: 2, href: 0, lang: 0 } } });
    await engine.init();
    return engine;
  }

  async #search(): Promise<void> {
    const state = this.#state();
    const turn = ++this.#turn;
    this.#mirror(state);
    this.#result = undefined;
    this.#shown = 0;
    this.#part('[data-results]').replaceChildren();
    this.#part('[data-more]').hidden = true;
    this.#part('[data-again]').hidden = true;
    const empty = !state.words && Object.keys(state.filters).length === 0;
    this.#part('[data-lists]').hidden = !empty;
    this.#say(empty ? this.#words.start : this.#words.working);
    try {
      const engine = await this.#load();
      if (empty) this.#count(await engine.filters());
      const result = await runQuery(engine, state);
      if (turn !== this.#turn || !result) return;
      this.#result = result;
      this.#count(result.counts);
      this.#report(state, result.total);
      await this.#showMore(turn);
    } catch (error) {
      console.warn(error);
      if (turn === this.#turn) this.#fail();
    }
  }

  /** Shows the search of the address in the form. */
  #mirror(state: SearchState): void {
    this.#input.value = state.words;
    for (const box of this.querySelectorAll<HTMLInputElement>('.filters input')) {
      box.checked = state.filters[box.name as FilterId]?.includes(box.value) ?? false;
      const fold = box.closest('details');
      if (box.checked && fold) fold.open = true;
    }
    this.#part('[data-clear]').hidden = Object.keys(state.filters).length === 0;
  }

  #report(state: SearchState, total: number): void {
    const words = this.#words;
    if (total > 0) {
      this.#say(countMessage(words, state.words ? words.count : words.countAll, total, state.words));
      return;
    }
    const none = state.words ? fill(words.none, { words: state.words }) : words.noneAll;
    this.#say(`${none} ${words.noneHelp}`);
    this.#part('[data-lists]').hidden = false;
  }

  #fail(): void {
    this.#say(this.#words.failed);
    this.#part('[data-again]').hidden = false;
    this.#part('[data-lists]').hidden = false;
  }

  #say(text: string): void {
    this.#part('[data-status]').textContent = text;
  }

  /** Writes beside each filter value how many of the results have it. */
  #count(counts: FilterCounts): void {
    const format = new Intl.NumberFormat(this.#words.formatTag);
    for (const box of this.querySelectorAll<HTMLInputElement>('.filters input')) {
      const number = counts[box.name as FilterId]?.[box.value] ?? 0;
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = format.format(number);
    }
  }

  async #showMore(turn = this.#turn): Promise<void> {
    if (!this.#result) return;
    const from = this.#shown;
    const records = await this.#result.read(from, from + BATCH);
    if (turn !== this.#turn) return;
    const template = this.#part<HTMLTemplateElement>('[data-result]');
    const items = records.map((record) => {
      const item = template.content.cloneNode(true) as DocumentFragment;
      fillResult(item, record, this.#words, this.#state().words);
      return item;
    });
    const list = this.#part('[data-results]');
    list.append(...items);
    this.#shown += records.length;
    this.#part('[data-more]').hidden = this.#shown >= this.#result.total;
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  }
}

customElements.define('search-page', SearchPage);
