import type { ConceptTarget } from '../search/concepts.ts';
import { countMessage } from '../search/words.ts';
import type { Suggestion } from '../search/suggest.ts';
import styles from '../styles/suggestions.css?inline';
import { loadConcepts, type Concepts } from './search-files.ts';
import type { SavedBar } from './saved-bar.ts';

/** How long a screen reader is left in peace after a letter was typed, in milliseconds. */
const PAUSE = 900;

let boxes = 0;
let styled = false;

/**
 * Offers pages below a search field while words are typed in it: an editable combobox with a list box
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Enter without a choice searches as before, and without the words
 * that lead somewhere the field is as it was.
 * @param locale The reader's locale, such as `en` in `/en/search/`.
 */
export async function suggestIn(input: HTMLInputElement, locale: string): Promise<void> {
  if (input.role === 'combobox') return;
  let sent = false;
  input.form?.addEventListener('submit', () => (sent = true), { once: true });
  const concepts = await loadConcepts(locale).catch(console.warn);
  // The field may have got the focus twice before the words came.
  if (!concepts || input.role === 'combobox') return;
  const box = new SuggestionBox(input, locale, concepts);
  // Whoever has searched meanwhile looks at the results.
  if (sent) return;
  box.update();
  if (input.value) box.addOthers();
}

class SuggestionBox {
  readonly input: HTMLInputElement;
  readonly locale: string;
  readonly concepts: Concepts;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('span');
  #active = -1;
  #timer = 0;
  #asked = false;
  /** Whether the list was closed since something was last typed or asked for. */
  #dismissed = false;

  constructor(input: HTMLInputElement, locale: string, concepts: Concepts) {
    this.input = input;
    this.locale = locale;
    this.concepts = concepts;
    addStyles();
    this.#list.id = `suggestions-${++boxes}`;
    this.#list.role = 'listbox';
    this.#list.className = 'suggestions';
    this.#list.ariaLabel = concepts.words.suggestions;
    this.#list.hidden = true;
    // What scrolls is a stop of the Tab key, unless it says otherwise.
    this.#list.tabIndex = -1;
    this.#status.role = 'status';
    this.#status.className = 'visually-hidden';
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', this.#list.id);
    input.after(this.#list, this.#status);
    this.#listen();
  }

  /** Offers what fits what the field holds, while the reader is in it. */
  update(): void {
    this.#dismissed = false;
    const found = document.activeElement === this.input ? this.concepts.set.suggestions(this.input.value) : [];
    this.#choose(-1);
    this.#list.replaceChildren(...found.map((suggestion, place) => this.#option(suggestion, place)));
    this.#show(found.length > 0);
    clearTimeout(this.#timer);
    this.#status.textContent = '';
    if (found.length > 0) this.#timer = window.setTimeout(() => this.#announce(found.length), PAUSE);
  }

  #listen(): void {
    const { input } = this;
    input.addEventListener('input', () => {
      this.update();
      this.addOthers();
    });
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.#close());
    input.form?.addEventListener('submit', () => this.#close());
    // The field keeps the focus while an option is pressed.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      this.#go(event.target instanceof Element ? event.target.closest('li') : null);
    });
  }

  /** Fetches the words of other languages once, after the reader's own have had their say. */
  addOthers(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.concepts.set.addOthers().then(
      () => {
        // What the reader chooses from, or has put away, stays as it is.
        if (this.#active < 0 && !this.#dismissed) this.update();
      },
      () => (this.#asked = false),
    );
  }

  #press(event: KeyboardEvent): void {
    const last = this.#list.children.length - 1;
    const open = !this.#list.hidden;
    // A key that ends the writing of a Chinese word is not for the list.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' && !open) this.update();
    else if (event.key === 'ArrowDown') this.#choose(this.#active === last ? -1 : this.#active + 1);
    else if (event.key === 'ArrowUp' && open) this.#choose(this.#active === -1 ? last : this.#active - 1);
    else if (event.key === 'Escape' && open) this.#close();
    else if (event.key === 'Enter' && open && this.#active >= 0) this.#go(this.#list.children[this.#active]);
    else return;
    event.preventDefault();
  }

  #choose(place: number): void {
    this.#active = place;
    for (const [each, option] of [...this.#list.children].entries()) option.ariaSelected = String(each === place);
    const option = this.#list.children[place];
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }

  #show(open: boolean): void {
    this.#list.hidden = !open;
    this.input.ariaExpanded = String(open);
  }

  #close(): void {
    this.#dismissed = true;
    clearTimeout(this.#timer);
    this.#status.textContent = '';
    this.#choose(-1);
    this.#show(false);
  }

  #announce(count: number): void {
    const { words } = this.concepts;
    this.#status.textContent = countMessage(words.formatTag, words.count, count, '');
  }

  #option(suggestion: Suggestion, place: number): HTMLElement {
    const option = document.createElement('li');
    const target = this.concepts.set.targets.get(suggestion.path);
    option.role = 'option';
    option.id = `${this.#list.id}-${place}`;
    option.ariaSelected = 'false';
    option.dataset['path'] = suggestion.path;
    option.append(target?.title ?? '', this.#note(suggestion, target));
    return option;
  }

  /** What kind of page it is, and the word that led to it where the title does not show it. */
  #note({ term, locale }: Suggestion, target: ConceptTarget | undefined): HTMLElement {
    const note = document.createElement('small');
    note.textContent = this.concepts.words.kinds[target?.kind ?? ''] ?? '';
    if (target && !target.title.toLowerCase().includes(term.toLowerCase())) {
      const word = document.createElement('bdi');
      word.textContent = term;
      if (locale !== this.locale) word.lang = locale;
      note.append(' · ', word);
    }
    return note;
  }

  #go(option: Element | null | undefined): void {
    const path = option instanceof HTMLElement ? option.dataset['path'] : undefined;
    if (path === undefined) return;
    const address = `/${this.locale}/${path}`;
    this.#close();
    location.href = document.querySelector<SavedBar>('saved-bar')?.equipped(address) ?? address;
  }
}

/** The styles come with the script, so that no page carries them before somebody searches. */
function addStyles(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
