import { Finder, type Found } from '../search/finder.ts';
import { isEmptySearch, readSearchHash, searchHash, type SearchState } from '../search/state.ts';
import { countMessage, fill, type SearchWords } from '../search/words.ts';
import { startEngine } from './search-engine.ts';
import { loadConcepts, loadRecords } from './search-files.ts';
import { SearchFilters } from './search-filters.ts';
import { showBest, showCorrection, showResults, type ResultParts } from './search-results.ts';
import { suggestIn } from './suggestion-box.ts';

const SOURCE = {
  concepts: async (locale: string) => (await loadConcepts(locale)).set,
  records: loadRecords,
  engine: startEngine,
};

/** `<search-page>`: searches on the reader's device; the search stands in the address behind `#`. */
class SearchPage extends HTMLElement {
  #words!: SearchWords;
  #finder!: Finder;
  #filters!: SearchFilters;
  #parts!: ResultParts;
  /** Counts searches, so that a slow answer to an old one is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.#part('[data-words]').textContent) as SearchWords;
    this.#finder = new Finder(SOURCE, this.#locale, this.#words.reading);
    this.#filters = new SearchFilters(this.#part('.filters'), this.#words.formatTag);
    this.#parts = {
      best: this.#part('[data-best]'),
      results: this.#part('[data-results]'),
      bestItem: this.#part('[data-best-item]'),
      group: this.#part('[data-group]'),
      result: this.#part('[data-result]'),
    };
    this.#listen();
    void this.#search();
  }

  #listen(): void {
    this.#part('[data-form]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state(), words: this.#input.value });
    });
    const focused = () => void suggestIn(this.#input, this.#locale);
    this.#input.addEventListener('focus', focused);
    // The suggestions come first on a slow line.
    const prepare = () => loadConcepts(this.#locale).then(() => this.#finder.prepare(), console.warn);
    this.#input.addEventListener('input', () => void prepare(), { once: true });
    if (document.activeElement === this.#input) focused();
    this.#filters.element.addEventListener('change', () =>
      this.#go({ words: this.#input.value, ...this.#filters.chosen() }),
    );
    this.#part('[data-clear]').addEventListener('click', () => this.#go({ ...this.#state(), filters: {} }));
    this.#part('[data-again]').addEventListener('click', () => {
      // The button goes away; the place where the answer is said takes the focus.
      this.#part('[data-status]').focus();
      void this.#search();
    });
    addEventListener('hashchange', () => void this.#search());
  }

  get #locale(): string {
    return this.dataset['locale'] ?? '';
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

  #go(state: SearchState): void {
    const hash = searchHash(state);
    if (hash === location.hash) return void this.#search();
    // Word of the new address comes in a task of its own: what is shown until then is no answer to it.
    this.dataset['state'] = 'working';
    location.hash = hash;
  }

  async #search(): Promise<void> {
    const state = this.#state();
    const turn = ++this.#turn;
    this.#mirror(state);
    this.#clear();
    if (isEmptySearch(state)) {
      this.#say(this.#words.start);
      this.#filters.clearCounts();
      this.#part('[data-lists]').hidden = false;
      this.#done();
      return;
    }
    this.#say(this.#words.working);
    try {
      const quick = await this.#finder.quickly(state);
      if (turn === this.#turn) showBest(this.#parts, quick, this.#words, this.#locale);
      const early = await this.#finder.early(state);
      if (early && turn === this.#turn) showResults(this.#parts, early, state, this.#words, this.#locale);
      const found = await this.#finder.find(state);
      if (turn === this.#turn) this.#show(state, found);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  /** Shows the search of the address in the form. */
  #mirror(state: SearchState): void {
    // Words typed while the page was still loading stay.
    if (state.words || this.#turn > 1) this.#input.value = state.words;
    this.#filters.show(state);
    this.#part('[data-clear]').hidden = Object.keys(state.filters).length === 0;
    const names = [this.#locale, ...state.within].flatMap((locale) => this.#words.locales[locale]?.own ?? []);
    const languages = new Intl.ListFormat(this.#words.formatTag).format([...new Set(names)]);
    this.#part('[data-searching-in]').textContent = fill(this.#words.searchingIn, { languages });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.locales a')) link.hash = location.hash;
  }

  #clear(): void {
    this.dataset['state'] = 'working';
    this.#parts.results.replaceChildren();
    for (const name of ['best', 'correction', 'help', 'lists', 'again']) this.#part(`[data-${name}]`).hidden = true;
  }

  #show(state: SearchState, found: Found): void {
    const words = this.#words;
    const { total, counts } = found.answer;
    showBest(this.#parts, found.best, words, this.#locale);
    showCorrection(this.#part('[data-correction]'), found, state, words);
    showResults(this.#parts, found, state, words, this.#locale);
    this.#filters.count(counts);
    if (total > 0) {
      const asked = found.replaced ? (found.corrected ?? '') : state.words;
      this.#say(countMessage(words.formatTag, state.words ? words.count : words.countAll, total, asked));
    } else {
      const none = state.words ? fill(words.none, { words: state.words }) : words.noneAll;
      this.#say(`${none} ${words.noneHelp}`);
      this.#part('[data-help]').hidden = false;
      this.#part('[data-lists]').hidden = false;
    }
    this.#done();
  }

  #fail(error: unknown): void {
    console.warn(error);
    this.#say(this.#words.failed);
    this.#filters.clearCounts();
    this.#part('[data-again]').hidden = false;
    this.#part('[data-lists]').hidden = false;
    this.#done();
  }

  #done(): void {
    this.dataset['state'] = 'done';
  }

  #say(text: string): void {
    this.#part('[data-status]').textContent = text;
  }
}

customElements.define('search-page', SearchPage);
