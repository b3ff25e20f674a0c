import { runQuery, type FilterCounts, type SearchResult } from '../search/query.ts';
import { readSearchHash, searchHash, type FilterId, type SearchState } from '../search/state.ts';
import { countMessage, fill, type SearchWords } from '../search/words.ts';
import { expectConnection, startEngine, type Pagefind } from './search-engine.ts';
import { fillResult } from './search-result.ts';

/** Results shown at first, and added by "Show more results". */
const BATCH = 20;

/** `<search-page>`: searches on the reader's device; the search stands in the address behind `#`. */
class SearchPage extends HTMLElement {
  #words!: SearchWords;
  #engine: Promise<Pagefind> | undefined;
  #result: SearchResult | undefined;
  #shown = 0;
  /** Counts searches, so that a slow answer to an old one is dropped. */
  #turn = 0;
  /** The search whose next results are being read. */
  #reading = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.#part('[data-words]').textContent) as SearchWords;
    const fold = this.querySelector<HTMLDetailsElement>('.filters > details');
    if (fold) fold.open = matchMedia('(width >= 62rem)').matches;
    this.#part('[data-form]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state(), words: this.#input.value });
    });
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.#part('.filters').addEventListener('change', () =>
      this.#go({ words: this.#input.value, filters: this.#checked() }),
    );
    this.#part('[data-clear]').addEventListener('click', () => this.#go({ words: this.#input.value, filters: {} }));
    this.#part('[data-more]').addEventListener('click', () => {
      const turn = this.#turn;
      void this.#showMore().catch((error: unknown) => this.#fail(error, turn));
    });
    this.#part('[data-again]').addEventListener('click', () => {
      // The button goes away; the place where the answer is said takes the focus.
      this.#part('[data-status]').focus();
      void this.#search();
    });
    addEventListener('hashchange', () => void this.#search());
    void this.#search();
  }

  get #input(): HTMLInputElement {
    return this.#part<HTMLInputElement>('[data-form] input');
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

  /** Starts the search engine on first use. */
  #load(): Promise<Pagefind> {
    this.#engine ??= startEngine(this.#words.bundle).catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
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
      if (result?.total === 0) await expectConnection(this.#words.bundle);
      if (turn !== this.#turn || !result) return;
      this.#result = result;
      this.#report(state, result.total);
      await this.#showMore();
      // The engine counts only the filters it has loaded, so the results do not wait for the counts.
      await engine.filters();
      const counted = await runQuery(engine, state);
      if (turn === this.#turn && counted) this.#count(counted.counts);
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  /** Shows the search of the address in the form. */
  #mirror(state: SearchState): void {
    // Words typed while the page was still loading stay.
    if (state.words || this.#turn > 1) this.#input.value = state.words;
    for (const box of this.querySelectorAll<HTMLInputElement>('.filters input')) {
      box.checked = state.filters[box.name as FilterId]?.includes(box.value) ?? false;
      const fold = box.closest('details');
      if (box.checked && fold) fold.open = true;
    }
    this.#part('[data-clear]').hidden = Object.keys(state.filters).length === 0;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.locales a')) link.hash = location.hash;
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

  #fail(error: unknown, turn: number): void {
    console.warn(error);
    if (turn !== this.#turn) return;
    void this.#engine?.then((engine) => engine.destroy()).catch(() => undefined);
    this.#engine = undefined;
    this.#part('[data-more]').hidden = true;
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

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    if (!this.#result || this.#reading === turn) return;
    this.#reading = turn;
    const from = this.#shown;
    const records = await this.#result.read(from, from + BATCH);
    if (turn !== this.#turn) return;
    this.#reading = 0;
    const template = this.#part<HTMLTemplateElement>('[data-result]');
    const items = records.map((record) => {
      const item = template.content.cloneNode(true) as DocumentFragment;
      fillResult(item, record, this.#words, this.#state());
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
