/** Presses of Shift that leave the site, and the time (ms) allowed between two of them. */
const PRESSES = 3;
const PAUSE = 2000;

/**
 * `<quick-exit>`: improves a plain link to a harmless page. Following it covers the page at once and replaces this
 * page in the tab's history; pressing Shift three times does the same. Without JavaScript the link is just a link.
 */
export class QuickExit extends HTMLElement {
  #presses = 0;
  #last = 0;
  /** Whether Shift has been pressed by itself, not for a capital letter. */
  #alone = false;

  connectedCallback(): void {
    const link = this.querySelector('a')!;
    const hint = this.querySelector('span')!;
    link.setAttribute('aria-describedby', hint.id);
    link.title = hint.textContent.trim();
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#leave(link.href);
    });
    document.addEventListener('keydown', (event) => {
      this.#alone = event.key === 'Shift';
      if (!this.#alone) this.#presses = 0;
    });
    document.addEventListener('keyup', (event) => {
      if (event.key === 'Shift' && this.#alone && this.#countPress() === PRESSES) this.#leave(link.href);
    });
    // A page kept in the back/forward cache would come back covered.
    addEventListener('pageshow', (event) => {
      if (event.persisted) document.documentElement.hidden = false;
    });
  }

  #countPress(): number {
    const time = Date.now();
    this.#presses = time - this.#last > PAUSE ? 1 : this.#presses + 1;
    this.#last = time;
    return this.#presses;
  }

  #leave(address: string): void {
    document.documentElement.hidden = true;
    document.title = this.dataset['leaving'] ?? '';
    location.replace(address);
  }
}
