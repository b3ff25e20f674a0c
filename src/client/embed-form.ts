import { choiceParameters, clinicsOf, readChoice, type EmbedChoice } from '../embedding/choice.ts';
import { partsOf } from '../embedding/parts.ts';
import { tidyPhone } from '../embedding/phone.ts';
import type { EmbedPage } from '../embedding/words.ts';
import type { Hub } from '../feeds/contract.ts';
import { EmbedColour } from './embed-colour.ts';

/** Value of the list of practices for one that we do not know. */
const OTHER = 'other';

/** The form in which somebody chooses. Its controls go by the names of the address. */
export class EmbedForm {
  readonly element: HTMLFormElement;
  readonly #page: EmbedPage;
  readonly #first: EmbedChoice;
  readonly #colours: readonly EmbedColour[];

  /** @param first The choice that stands for all that is not chosen. */
  constructor(element: HTMLFormElement, page: EmbedPage, first: EmbedChoice) {
    this.element = element;
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
    const data = new FormData(this.element);
    const get = (name: string) => {
      const values = data.getAll(name).filter((value) => typeof value === 'string');
      if (name === 'phone') return tidyPhone(values.join(' '));
      return values.length > 0 ? values.join(',') : null;
    };
    return readChoice({ get }, this.#page.choosable, this.#first);
  }

  /** Fills the form in. */
  show(choice: EmbedChoice): void {
    const parameters = choiceParameters(choice);
    const { contact, phone } = choice.options;
    if (choice.clinic === undefined && (contact ?? phone) !== undefined) parameters.set('clinic', OTHER);
    const sections = choice.options.sections ?? [];
    for (const control of this.element.elements) {
      if (control instanceof HTMLSelectElement) {
        control.value = parameters.get(control.name) ?? control.options[0]!.value;
      } else if (control instanceof HTMLInputElement && control.name) {
        const value = parameters.get(control.name);
        if (control.name === 'sections') control.checked = sections.includes(control.value);
        else if (control.type === 'checkbox') control.checked = value === control.value;
        else if (control.type === 'radio')
          control.checked = value === null ? control.defaultChecked : value === control.value;
        else control.value = value ?? '';
      }
    }
    for (const details of this.element.querySelectorAll('details')) {
      details.open ||= details.querySelector(':checked:not(option)') !== null;
    }
    this.#mirror();
  }

  /** Offers the parts that a hub has, and no others. */
  showHub(hub: Hub): void {
    const parts = partsOf(hub);
    for (const box of this.element.querySelectorAll<HTMLInputElement>('[name="sections"]')) {
      box.closest('li')!.hidden = !parts.has(box.value);
    }
    this.#mirror();
  }

  /** Brings what depends on a choice in line with it. */
  #mirror(): void {
    const control = (name: string) => this.element.elements.namedItem(name) as HTMLInputElement & HTMLSelectElement;
    this.#fitWay((this.element.elements.namedItem('way') as RadioNodeList).value);
    const offered = clinicsOf(this.#page.choosable, control('topic').value);
    for (const option of control('clinic').options) {
      option.disabled = !['', OTHER, ...offered].includes(option.value);
      option.hidden = option.disabled;
    }
    if (control('clinic').selectedOptions[0]?.disabled) control('clinic').value = '';
    const other = this.#part('[data-other]');
    other.hidden ||= control('clinic').value !== OTHER;
    for (const colour of this.#colours) colour.show(control('theme').value);
    for (const each of this.element.querySelectorAll<HTMLInputElement>('[name]')) {
      each.disabled = each.closest('[hidden]') !== null;
    }
    const { options } = this.read();
    this.#showCare(options.sections);
    this.#showPhone(control('phone'), control('contact'), options.phone);
  }

  /** Leaves out what a way knows nothing of. */
  #fitWay(way: string): void {
    for (const part of this.element.querySelectorAll<HTMLElement>('[data-for]')) {
      part.hidden = !part.dataset['for']!.split(' ').includes(way);
    }
  }

  #showCare(sections: readonly string[] | undefined): void {
    const care = this.element.querySelector<HTMLInputElement>('[name="sections"][value="care"]')!;
    const isMissing = !care.disabled && sections !== undefined && !sections.includes('care');
    this.#part('[data-care-missing]').hidden = !isMissing;
  }

  #showPhone(phone: HTMLInputElement, contact: HTMLInputElement, read: string | undefined): void {
    const { phoneWrong, phoneMissing } = this.#page.words;
    const isWrong = phone.value.trim() !== '' && read === undefined && !phone.disabled;
    const isMissing = contact.value.trim() !== '' && phone.value.trim() === '';
    phone.setAttribute('aria-invalid', String(isWrong));
    const note = isWrong ? phoneWrong : isMissing ? phoneMissing : '';
    const place = this.#part('[data-phone-note]');
    if (place.textContent !== note) place.textContent = note;
  }

  #part(selector: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The form lacks ${selector}`);
    return part;
  }
}
