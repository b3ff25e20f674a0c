import { choiceParameters, clinicsOf, readChoice, type EmbedChoice, type FirstChoice } from '../embedding/choice.ts';
import { partsOf } from '../embedding/parts.ts';
import { tidyPhone } from '../embedding/phone.ts';
import type { EmbedPage } from '../embedding/words.ts';
import type { AnyHub } from '../hub/view-context.ts';
import { EmbedColour } from './embed-colour.ts';
import { say } from './embed-say.ts';

/** Value of the list of practices for one that we do not know. */
const OTHER = 'other';

/** A control with a name. */
type Control = HTMLInputElement | HTMLSelectElement;

/**
 * The controls with which somebody chooses. They go by the names of the address. Nothing is ever sent, so they are no `<form>`.
 */
export class EmbedForm {
  readonly #element: HTMLElement;
  readonly #page: EmbedPage;
  readonly #first: FirstChoice;
  readonly #colours: readonly EmbedColour[];

  /** @param first The choice that stands for all that is not chosen. */
  constructor(element: HTMLElement, page: EmbedPage, first: FirstChoice) {
    this.#element = element;
    this.#page = page;
    this.#first = first;
    this.#colours = [...element.querySelectorAll<HTMLElement>('[data-colour]')].map(
      (field) => new EmbedColour(field, page),
    );
    // Before anybody else hears of it, so that all of them find the same form.
    element.addEventListener('input', () => this.#mirror(), { capture: true });
  }

  /** What is chosen. What is malformed counts as not chosen. */
  read(): EmbedChoice {
    const get = (name: string) => {
      const values = this.#controls(name)
        .filter(isChosen)
        .map(({ value }) => value);
      if (name === 'phone') return tidyPhone(values.join(' '));
      return values.length > 0 ? values.join(',') : null;
    };
    return readChoice({ get }, this.#page.choosable, this.#first);
  }

  /** Fills the form in. */
  show(choice: EmbedChoice): void {
    const parameters = choiceParameters(choice);
    parameters.set('shows', choice.campaign === undefined ? 'topic' : 'campaign');
    const { contact, phone } = choice.options;
    if (choice.clinic === undefined && (contact ?? phone) !== undefined) parameters.set('clinic', OTHER);
    const sections = choice.options.sections ?? [];
    for (const control of this.#controls()) {
      const value = parameters.get(control.name);
      if (control instanceof HTMLSelectElement) control.value = value ?? control.options[0]!.value;
      else if (control.name === 'sections') control.checked = sections.includes(control.value);
      else if (control.type === 'checkbox') control.checked = value === control.value;
      else if (control.type === 'radio') control.checked = value ? value === control.value : control.defaultChecked;
      else control.value = value ?? '';
    }
    for (const details of this.#element.querySelectorAll('details')) {
      details.open ||= details.querySelector(':checked:not(option)') !== null;
    }
    this.#mirror();
  }

  /** Offers the parts that a hub has, and no others. */
  showHub(hub: AnyHub): void {
    const parts = partsOf(hub);
    for (const box of this.#element.querySelectorAll<HTMLInputElement>('[name="sections"]')) {
      box.closest('li')!.hidden = !parts.has(box.value);
    }
    this.#mirror();
  }

  /** Brings what depends on a choice in line with it. */
  #mirror(): void {
    const value = (name: string) => this.#controls(name).find(isChecked)?.value ?? '';
    const shows = this.#controls('shows').find(isChecked)?.value ?? 'topic';
    this.#fit(value('way'), shows);
    this.#offerClinics(shows === 'topic' ? value('topic') : '');
    this.#part('[data-other]').hidden ||= value('clinic') !== OTHER;
    for (const colour of this.#colours) colour.show(value('theme'));
    for (const control of this.#controls()) control.disabled = control.closest('[hidden]') !== null;
    const { options } = this.read();
    this.#showCare(options.sections);
    this.#showPhone(options.phone);
  }

  #offerClinics(topic: string): void {
    const list = this.#part<HTMLSelectElement>('[name="clinic"]');
    const offered = ['', OTHER, ...clinicsOf(this.#page.choosable, topic)];
    for (const option of list.options) {
      option.disabled = !offered.includes(option.value);
      option.hidden = option.disabled;
    }
    if (!offered.includes(list.value)) list.value = '';
  }

  /** Leaves out what a way knows nothing of, and what a topic or a campaign does not have. */
  #fit(way: string, shows: string): void {
    for (const part of this.#element.querySelectorAll<HTMLElement>('[data-for], [data-shows]')) {
      const { for: ways = way, shows: kind = shows } = part.dataset;
      part.hidden = kind !== shows || !ways.split(' ').includes(way);
    }
  }

  #showCare(sections: readonly string[] | undefined): void {
    const care = this.#part<HTMLInputElement>('[name="sections"][value="care"]');
    const isMissing = !care.disabled && sections !== undefined && !sections.includes('care');
    this.#part('[data-care-missing]').hidden = !isMissing;
  }

  /** @param understood The number that was read, if what was typed is one. */
  #showPhone(understood: string | undefined): void {
    const { phoneWrong, phoneMissing } = this.#page.words;
    const phone = this.#part<HTMLInputElement>('[name="phone"]');
    const isTyped = phone.value.trim() !== '' && !phone.disabled;
    const isWrong = isTyped && understood === undefined;
    const isMissing = !isTyped && this.#part<HTMLInputElement>('[name="contact"]').value.trim() !== '';
    phone.setAttribute('aria-invalid', String(isWrong));
    say(this.#part('[data-phone-note]'), isWrong ? phoneWrong : isMissing ? phoneMissing : '');
  }

  /** The controls of a name, or all that have one. */
  #controls(name?: string): Control[] {
    return [...this.#element.querySelectorAll<Control>(name === undefined ? '[name]' : `[name="${name}"]`)];
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    const part = this.#element.querySelector<E>(selector);
    if (!part) throw new Error(`<embed-workshop> lacks ${selector}`);
    return part;
  }
}

function isChosen(control: Control): boolean {
  return !control.disabled && isChecked(control);
}

function isChecked(control: Control): boolean {
  return !(control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type)) || control.checked;
}
