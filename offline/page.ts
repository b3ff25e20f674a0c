import type { DeviceWords } from '../src/kept/device-words.ts';
import { packId, type Pack } from '../src/kept/pack.ts';
import type { Kept, KeptStore } from '../src/kept/store.ts';
import { dayText, openStore, takeWorkerOff } from './device.ts';
import { fetchPack, keepPack, letWorkerIn, reasonOf } from './keep.ts';
import { keptItem, sizeText } from './kept-item.ts';
import { KeptSearch } from './kept-search.ts';

/** `<device-page>`: says what is kept on this device, keeps a topic when the reader says so, removes it, and searches in it. */
class DevicePage extends HTMLElement {
  #words!: DeviceWords;
  #store: KeptStore | undefined;
  #search: KeptSearch | undefined;
  #offered: Pack | undefined;
  #all: readonly Kept[] = [];

  connectedCallback(): void {
    this.#words = JSON.parse(this.#part('[data-words]').textContent) as DeviceWords;
    this.#store = openStore();
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-do]') : null;
      if (button) void this.#act(button);
    });
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#find(this.#part<HTMLInputElement>('form input').value);
    });
    addEventListener('hashchange', () => void this.#arrive());
    navigator.serviceWorker?.addEventListener('message', () => void this.#show());
    this.#arrive()
      .then(() => this.#mendWorker())
      .catch(console.warn);
  }

  /** A browser may have dropped the worker alone, or another tab may have removed its last topic while this one kept a new one. */
  async #mendWorker(): Promise<void> {
    if (this.#all.length > 0 && !(await navigator.serviceWorker.getRegistration('/'))) await letWorkerIn();
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<device-page> lacks ${selector}`);
    return part;
  }

  #say(text: string, focus = false): void {
    const status = this.#part('[data-status]');
    status.textContent = text;
    if (focus) status.focus();
  }

  /** Does what the address asks for: offers a topic, or searches. */
  async #arrive(): Promise<void> {
    const asked = new URLSearchParams(location.hash.slice(1));
    const own = new URL(this.dataset['page']!, location.href).pathname === location.pathname;
    this.#part('[data-elsewhere]').hidden = own;
    await this.#show();
    const topic = own ? asked.get('keep') : null;
    this.#offered = undefined;
    this.#part('[data-offer]').hidden = true;
    if (topic) await this.#offer(topic);
    const words = asked.get('q');
    if (words && this.#all.length > 0) {
      this.#part<HTMLInputElement>('form input').value = words;
      await this.#find(words);
    }
  }

  async #show(): Promise<void> {
    const words = this.#words;
    const all = await this.#store?.all().catch(() => undefined);
    const gone = (all ?? []).filter((kept) => kept.gone);
    this.#all = (all ?? []).filter((kept) => !kept.gone);
    const items = this.#all.map((kept) => keptItem(kept, this.#part<HTMLTemplateElement>('template'), words));
    this.#part('[data-items]').replaceChildren(...items);
    for (const part of this.querySelectorAll<HTMLElement>('[data-some]')) part.hidden = items.length === 0;
    this.#part('[data-several]').hidden = items.length < 2;
    this.#part('[data-none]').hidden = items.length > 0;
    if (gone.length === 0) return;
    const notes = gone.map(({ pack, gone: why }) =>
      (why === 'full' ? words.dropped : words.gone).replace('{topic}', () => pack.title),
    );
    this.#say(notes.join(' '));
    // A note is told once.
    for (const { pack } of gone) await this.#remove(packId(pack));
  }

  /** Says what keeping a topic means, before anything of it is stored. */
  async #offer(topic: string): Promise<void> {
    const words = this.#words;
    const locale = this.dataset['locale']!;
    const kept = this.#all.find(({ pack }) => packId(pack) === packId({ locale, topic }));
    if (kept) {
      this.#say(words.keptAlready.replace('{topic}', () => kept.pack.title));
      return;
    }
    try {
      const pack = await fetchPack(locale, topic, this.#store, this.#all.length);
      this.#offered = pack;
      this.#part('[data-offer] h2').textContent = words.offer.replace('{topic}', () => pack.title);
      this.#part('[data-what]').textContent = words.what
        .replace('{pages}', () => `${pack.files.filter(([path]) => path.endsWith('/')).length}`)
        .replace('{size}', () => sizeText(pack.bytes, pack.formatTag))
        .replace('{day}', () => dayText(pack.day, pack.formatTag));
      this.#part<HTMLAnchorElement>('[data-back]').href = pack.pages[0]!.path;
      this.#part('[data-none]').hidden = true;
      this.#part('[data-offer]').hidden = false;
    } catch (error) {
      this.#say(words[reasonOf(error)]);
    }
  }

  async #act(button: HTMLButtonElement): Promise<void> {
    const action = button.dataset['do'];
    if (action === 'again') location.reload();
    else if (action === 'keep') await this.#keep(button);
    else if (action === 'all') await this.#removed(undefined, '');
    else if (action === 'remove') {
      const kept = this.#all.find(({ pack }) => packId(pack) === button.value);
      await this.#removed(button.value, kept?.pack.title ?? '');
    }
  }

  async #keep(button: HTMLButtonElement): Promise<void> {
    const [pack, store, words] = [this.#offered, this.#store, this.#words];
    if (!pack || !store) return;
    const bar = this.#part<HTMLProgressElement>('progress');
    button.disabled = true;
    bar.hidden = false;
    this.#say(words.loading, true);
    try {
      await keepPack(pack, store, (done) => (bar.value = done / pack.files.length));
      this.#part('[data-offer]').hidden = true;
      await this.#show();
      this.#say(
        words.kept.replace('{topic}', () => pack.title),
        true,
      );
    } catch (error) {
      this.#say(words[reasonOf(error)], true);
      await this.#show();
    }
    button.disabled = false;
    bar.hidden = true;
  }

  async #removed(id: string | undefined, title: string): Promise<void> {
    const left = await this.#remove(id);
    this.#part('[data-results]').replaceChildren();
    await this.#show();
    const said = id === undefined ? '' : this.#words.removed.replace('{topic}', () => title);
    this.#say([said, left ? '' : this.#words.nothingLeft].join(' ').trim(), true);
  }

  async #remove(id: string | undefined): Promise<boolean> {
    const left = (await this.#store?.remove(id)) ?? false;
    if (!left) await takeWorkerOff();
    return left;
  }

  async #find(words: string): Promise<void> {
    if (!this.#store || !words.trim()) return;
    this.#search ??= new KeptSearch(this.#store, this.#words);
    this.#part('[data-found]').textContent = await this.#search.show(words, this.#all, this.#part('[data-results]'));
  }
}

customElements.define('device-page', DevicePage);
