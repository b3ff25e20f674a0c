import { choiceHash, firstChoice, readChoice, type EmbedChoice, type FirstChoice } from '../embedding/choice.ts';
import { framePath, snippetsOf } from '../embedding/snippets.ts';
import type { EmbedPage } from '../embedding/words.ts';
import { WAY_IDS } from '../embedding/ways.ts';
import { copyFrom } from './embed-copy.ts';
import { loadHub, loadSizes } from './embed-files.ts';
import { EmbedForm } from './embed-form.ts';
import { showLoads } from './embed-loads.ts';

/** Milliseconds without a key or a click after which what was chosen is shown. */
const PAUSE = 250;

/** `<embed-workshop>`: shows what somebody chooses for another website, and the code for it. The choice stands in the address. */
class EmbedWorkshop extends HTMLElement {
  #page!: EmbedPage;
  #form!: EmbedForm;
  #first!: FirstChoice;
  #pause = 0;
  /** The choice that stands in the address, as far as this script knows. */
  #written: string | undefined;
  /** Counts what is shown, so that a slow answer to an old choice is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#page = JSON.parse(this.#part('[data-page]').textContent) as EmbedPage;
    this.#first = firstChoice(this.#page.choosable, this.#page.locale);
    this.#form = new EmbedForm(this, this.#page, this.#first);
    this.#listen();
    this.#arrive();
  }

  #listen(): void {
    this.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => void this.#show(), PAUSE);
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
      if (button?.dataset['copy']) void copyFrom(button, this.#page.words);
      if (button?.matches('[data-reset]')) this.#take(this.#first);
      if (button?.matches('[data-again]')) void this.#show();
    });
    addEventListener('hashchange', () => this.#arrive());
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<embed-workshop> lacks ${selector}`);
    return part;
  }

  /** Shows the choice of the address, unless it was put there from the form. */
  #arrive(): void {
    const choice = readChoice(location.hash, this.#page.choosable, this.#first);
    // By the time an address that was written here is heard of, somebody may have typed on.
    if (this.#hash(choice) !== this.#written) this.#take(choice);
  }

  #take(choice: EmbedChoice): void {
    this.#form.show(choice);
    void this.#show();
  }

  #hash(choice: EmbedChoice): string {
    return choiceHash(choice, this.#first);
  }

  /** Shows what the form says: in the address, in the preview, and as code. */
  async #show(): Promise<void> {
    const turn = ++this.#turn;
    this.#fail('');
    this.#showWay(this.#form.read());
    try {
      const hub = await loadHub(this.#form.read());
      if (turn !== this.#turn) return;
      this.#form.showHub(hub);
      const choice = this.#form.read();
      this.#write(this.#hash(choice));
      this.#preview(choice, hub.title);
      const { site, asOf } = this.#page;
      const snippets = snippetsOf(choice, hub, site, asOf[choice.locale]);
      for (const way of WAY_IDS) this.#part<HTMLTextAreaElement>(`#embed-code-${way}`).value = snippets[way];
      this.#part<HTMLTextAreaElement>('#embed-address').value = new URL(framePath(choice), site.origin).href;
      showLoads(this, await loadSizes(), choice, this.#page.formatTag);
    } catch (error) {
      console.warn(error);
      if (turn === this.#turn) this.#fail(this.#page.words.failed);
    }
  }

  /** Puts a choice into the address, without a step to go back to for each of them. */
  #write(hash: string): void {
    this.#written = hash;
    if (hash !== this.#hash(readChoice(location.hash, this.#page.choosable, this.#first))) {
      location.replace(hash || '#');
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.locales a')) link.hash = hash;
  }

  #showWay({ way }: EmbedChoice): void {
    for (const section of this.querySelectorAll<HTMLElement>('[data-way]')) {
      section.hidden = section.dataset['way'] !== way;
    }
  }

  #preview(choice: EmbedChoice, title: string): void {
    const frame = this.#part<HTMLIFrameElement>('iframe');
    const alone = this.#part<HTMLAnchorElement>('[data-alone]');
    const path = framePath(choice);
    // Replacing leaves no step to go back to, as setting `src` would.
    if (alone.getAttribute('href') !== path) frame.contentWindow?.location.replace(path);
    alone.setAttribute('href', path);
    alone.hreflang = choice.locale;
    frame.title = this.#page.words.previewOf.replace('{topic}', () => title);
    this.#part('[data-preview]').classList.toggle('narrow', choice.narrow === true);
  }

  #fail(message: string): void {
    this.#part('[data-failed]').hidden = !message;
    this.#part('[data-failure]').textContent = message;
  }
}

customElements.define('embed-workshop', EmbedWorkshop);
