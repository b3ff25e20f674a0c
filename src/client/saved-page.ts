import { move } from '../saved/order.ts';
import type { SavedPageWords } from '../saved/page-words.ts';
import type { SavedRecords } from '../saved/records.ts';
import type { SavedBar } from './saved-bar.ts';
import { codePicture } from './saved-code.ts';
import { savedItem } from './saved-item.ts';

/** `<saved-page>`: shows the list that `<saved-bar>` holds, to read, to put in order, to share, to print, to keep. */
class SavedPage extends HTMLElement {
  #words!: SavedPageWords;
  #bar!: SavedBar;
  #records: SavedRecords | undefined;
  #loading = false;
  /** The address that the code on the page shows. */
  #drawn = '';

  connectedCallback(): void {
    this.#words = JSON.parse(this.#part('[data-words]').textContent) as SavedPageWords;
    // Its script belongs to every page; importing it here would split that script in two.
    void customElements.whenDefined('saved-bar').then(() => {
      this.#bar = document.querySelector<SavedBar>('saved-bar')!;
      this.#bar.addEventListener('change', () => this.#show());
      this.addEventListener('click', ({ target }) => {
        const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-do]') : null;
        if (button) this.#act(button);
      });
      this.#show();
    });
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<saved-page> lacks ${selector}`);
    return part;
  }

  /** The address that opens this list on any device. */
  get #address(): string {
    return this.#bar.equipped(location.pathname, this.#bar.list);
  }

  #say(text: string): void {
    this.#part('[data-status]').textContent = text;
  }

  #show(): void {
    const { list, max } = this.#bar;
    this.#part('[data-empty]').hidden = list.length > 0;
    if (list.length > 0 && !this.#records) {
      void this.#load();
      return;
    }
    this.#showKeeping();
    this.#part('[data-list]').hidden = list.length === 0;
    this.#part('[data-count]').textContent = this.#words.count.replace('{number}', `${list.length}`);
    this.#part('[data-full]').hidden = list.length < max;
    this.#showItems(list);
    if (list.length > 0) this.#showAddress();
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    this.#part('[data-again]').hidden = true;
    this.#say(this.#words.loading);
    try {
      const response = await fetch(this.dataset['records']!);
      if (!response.ok) throw new Error(`${response.status}`);
      this.#records = (await response.json()) as SavedRecords;
      this.#say('');
      this.#show();
    } catch (error) {
      console.warn(error);
      this.#say(this.#words.failed);
      this.#showKeeping();
      this.#part('[data-again]').hidden = false;
    }
    this.#loading = false;
  }

  /** Brings the items into the order of the list; those that stay keep their elements. */
  #showItems(list: readonly string[]): void {
    const source = {
      template: this.#part<HTMLTemplateElement>('template'),
      records: this.#records ?? {},
      words: this.#words,
      pages: this.dataset['resources']!,
    };
    const place = this.#part('[data-items]');
    const known = new Map(this.#items().map((item) => [item.dataset['id'], item]));
    place.replaceChildren(...list.map((id) => known.get(id) ?? savedItem(id, source)));
    this.#items().forEach((item, index) => {
      item.querySelector<HTMLButtonElement>('[data-do="up"]')!.disabled = index === 0;
      item.querySelector<HTMLButtonElement>('[data-do="down"]')!.disabled = index === list.length - 1;
    });
  }

  #items(): HTMLElement[] {
    return [...this.#part('[data-items]').children] as HTMLElement[];
  }

  #showKeeping(): void {
    const { kept, list, device } = this.#bar;
    this.#part('[data-keeping]').hidden = !kept && list.length === 0;
    for (const part of this.querySelectorAll<HTMLElement>('[data-kept]')) part.hidden = !kept;
    for (const part of this.querySelectorAll<HTMLElement>('[data-loose]')) part.hidden = kept;
    this.#part('[data-other]').hidden = kept || !device.read()?.length;
  }

  /** Writes the address of the list where it is shared from. */
  #showAddress(): void {
    const address = this.#address;
    const { title, mailBody, codeLabel } = this.#words;
    const body = mailBody.replace('{url}', () => address);
    this.#part<HTMLAnchorElement>('[data-mail]').href =
      `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
    for (const place of this.querySelectorAll('[data-address]')) place.textContent = address;
    this.#drawn = address;
    const pictures = [...this.querySelectorAll('[data-code]')].map(async (place) => {
      const picture = await codePicture(address, codeLabel);
      if (address !== this.#drawn) return;
      place.replaceChildren(picture ?? this.#words.codeTooLong);
      for (const help of this.querySelectorAll<HTMLElement>('[data-code-help]')) help.hidden = !picture;
    });
    Promise.all(pictures).catch((error: unknown) => console.warn(error));
  }

  #act(button: HTMLButtonElement): void {
    const item = button.closest<HTMLElement>('li[data-id]');
    const action = button.dataset['do'];
    if (item && action === 'remove') this.#remove(item);
    else if (item) this.#move(item, button, action === 'up' ? -1 : 1);
    else if (action === 'again') {
      // The button goes away; the place where the answer is said takes the focus.
      this.#part('[data-status]').focus();
      void this.#load();
    } else if (action === 'print') print();
    else if (action === 'copy') void this.#copy();
    else this.#keep(action);
  }

  #remove(item: HTMLElement): void {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    this.#bar.unsave(item.dataset['id']!);
    (next?.querySelector<HTMLElement>('[data-do="remove"]') ?? this.#part('[data-status]')).focus();
    this.#say(this.#words.removed);
  }

  #move(item: HTMLElement, button: HTMLButtonElement, steps: number): void {
    this.#bar.change((list) => move(list, item.dataset['id']!, steps));
    const buttons = item.querySelectorAll<HTMLButtonElement>('[data-do="up"], [data-do="down"]');
    (button.disabled ? [...buttons].find((each) => !each.disabled) : button)?.focus();
    const items = this.#items();
    const place = { place: `${items.indexOf(item) + 1}`, total: `${items.length}` };
    this.#say(this.#words.place.replace('{place}', place.place).replace('{total}', place.total));
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#address);
      this.#say(this.#words.copied);
    } catch {
      this.#part<HTMLDetailsElement>('details').open = true;
      this.#say(this.#words.copyFailed);
    }
  }

  #keep(action: string | undefined): void {
    const words = this.#words;
    const { list, device } = this.#bar;
    const kept = action === 'keep' ? device.write(list) : action === 'take';
    if (action === 'keep') this.#say(kept ? words.kept : words.blocked);
    if (action === 'forget') {
      device.write(undefined);
      this.#say(words.forgotten);
    }
    this.#bar.hold((action === 'take' && device.read()) || list, kept);
    // The button that was pressed may have gone.
    const button = this.#part('[data-keeping]').querySelector<HTMLElement>(':not([hidden]) > button');
    (kept || list.length > 0 ? button : this.#part('[data-status]'))?.focus();
  }
}

customElements.define('saved-page', SavedPage);
