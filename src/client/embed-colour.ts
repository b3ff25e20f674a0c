import { isColour, nearestReadable, weakestContrast } from '../embedding/colour.ts';
import type { EmbedPage } from '../embedding/words.ts';
import { readable } from '../hub/contrast.ts';
import { say } from './embed-say.ts';

/** A field for a colour: picked or typed, and measured against the grounds of its theme. */
export class EmbedColour {
  readonly #field: HTMLElement;
  readonly #theme: 'light' | 'dark';
  readonly #page: EmbedPage;

  constructor(field: HTMLElement, page: EmbedPage) {
    this.#field = field;
    this.#theme = field.dataset['colour'] as 'light' | 'dark';
    this.#page = page;
    const take = (colour: string) => {
      this.#typed.value = colour;
      this.#typed.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    this.#picked.addEventListener('input', (event) => {
      event.stopPropagation();
      take(this.#picked.value);
    });
    this.#nearest.addEventListener('click', () => {
      take(nearestReadable(this.#colour, this.#theme));
      // The button goes away.
      this.#typed.focus();
    });
  }

  get #typed(): HTMLInputElement {
    return this.#field.querySelector('input[name]')!;
  }

  get #picked(): HTMLInputElement {
    return this.#field.querySelector('[data-pick]')!;
  }

  get #nearest(): HTMLButtonElement {
    return this.#field.querySelector('[data-nearest]')!;
  }

  /** What is typed, in small letters. */
  get #colour(): string {
    return this.#typed.value.trim().toLowerCase();
  }

  /**
   * Says how well the colour can be read, and goes away where it cannot be seen.
   * @param theme The theme that is chosen.
   */
  show(theme: string): void {
    const colour = this.#colour;
    this.#field.hidden ||= theme !== 'auto' && theme !== this.#theme;
    const isRead = isColour(colour);
    const isWeak = isRead && !readable(colour, this.#theme);
    if (isRead) this.#picked.value = colour;
    this.#typed.setAttribute('aria-invalid', String(colour !== '' && (!isRead || isWeak)));
    this.#nearest.hidden = !isWeak;
    const note = this.#field.querySelector<HTMLElement>('[data-note]')!;
    const text = this.#note(colour, isRead, isWeak);
    note.classList.toggle('problem', colour !== '' && (!isRead || isWeak));
    say(note, text);
  }

  #note(colour: string, isRead: boolean, isWeak: boolean): string {
    const { words, formatTag } = this.#page;
    if (colour === '') return '';
    if (!isRead) return words.colourWrong;
    const ratio = new Intl.NumberFormat(formatTag, { maximumFractionDigits: 1, roundingMode: 'floor' }).format(
      weakestContrast(colour, this.#theme),
    );
    return (isWeak ? words.contrastWeak : words.contrast).replace('{ratio}', () => ratio);
  }
}
