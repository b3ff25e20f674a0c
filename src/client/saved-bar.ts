import { fragmentOf, readFragment } from '../saved/address.ts';
import { SAVED_WORDS } from '../saved/words.gen.ts';
import { keepList, keptList } from './saved-device.ts';

/** State of the history entries whose address this script has written. */
const WRITTEN = 'saved';

/**
 * `<saved-bar>`: holds the saved list and leads to its page. The list stands either in the address, from where it travels
 * along every link within the site, or, at the reader's request, on the device. Sends `change` when it has changed.
 */
export class SavedBar extends HTMLElement {
  list: readonly string[] = [];
  /** Whether the list is the one kept on this device. */
  kept = false;
  readonly words = SAVED_WORDS[document.documentElement.lang]!;
  /** Whether a list of the address has been read. */
  #started = false;

  connectedCallback(): void {
    this.role = 'status';
    this.#arrive();
    addEventListener('hashchange', () => this.#arrive());
    addEventListener('storage', () => this.#arrive());
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.#started = false;
      this.#arrive();
    });
    for (const type of ['click', 'auxclick', 'contextmenu']) {
      document.addEventListener(type, ({ target }) => this.#equip(target), true);
    }
  }

  /** Changes the list. */
  change(edit: (list: readonly string[]) => readonly string[], message?: string): void {
    // Another tab may have changed the list on the device.
    this.list = edit((this.kept && keptList()) || this.list);
    this.kept &&= keepList(this.list);
    this.#update(message);
  }

  /** Keeps the list on this device. Tells whether the browser let it. */
  keep(): boolean {
    this.kept = keepList(this.list);
    this.#update();
    return this.kept;
  }

  /** Removes the list from this device; it stays in the address. */
  forget(): void {
    keepList(undefined);
    this.kept = false;
    this.#update();
  }

  /** Changes from the list of the address to the one kept on this device. */
  takeKept(): void {
    this.list = keptList() ?? this.list;
    this.kept = true;
    this.#update();
  }

  /** Says something, with a link to the list. */
  say(message = ''): void {
    const page = document.querySelector<HTMLAnchorElement>('.footer-nav [href$="/saved/"]');
    if (!page || document.querySelector('saved-page')) return;
    const link = document.createElement('a');
    link.href = page.pathname;
    link.textContent = this.words.link.replace('{{number}}', `${this.list.length}`);
    this.replaceChildren(...(message ? [message, ' '] : []), ...(this.list.length ? [link] : []));
  }

  /** An address with the list in it. */
  equipped(address: string): string {
    const url = new URL(address, location.href);
    url.hash = fragmentOf(this.kept ? [] : this.list, readFragment(url.hash).to);
    return url.href;
  }

  /** Reads the list off the address or the device. */
  #arrive(): void {
    const { list, to } = readFragment(location.hash);
    // A list that this script has written before is older than the one it holds.
    const fresh = history.state !== WRITTEN;
    const elsewhere = this.#started ? undefined : listGoneBackFrom();
    if (elsewhere) [this.list, this.kept] = [elsewhere, false];
    else if (list?.length && (fresh || !this.#started)) [this.list, this.kept] = [list, false];
    else if (this.kept || !this.list.length) {
      const kept = keptList();
      [this.list, this.kept] = [kept ?? this.list, kept !== undefined];
    }
    this.#started = true;
    this.#update();
    // The browser scrolls and moves the focus as it does for any anchor; the address gets its list back after that.
    if (list && fresh && to && !to.includes('=')) location.replace(`#${to}`);
  }

  #update(message?: string): void {
    const address = this.equipped(location.href);
    if (this.list.length || address !== location.href) history.replaceState(WRITTEN, '', address);
    this.say(message);
    this.dispatchEvent(new Event('change'));
  }

  /** Puts the list into a link within the site that is about to be followed. */
  #equip(target: EventTarget | null): void {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (!link || link.origin !== location.origin || !link.pathname.endsWith('/')) return;
    const withinPage = link.hash && link.pathname === location.pathname;
    const address = this.equipped(link.href);
    if (!withinPage && address !== link.href) link.href = address;
  }
}

/** The list of the page of this site from which the reader has just gone back (or forward) to this one. */
function listGoneBackFrom(): readonly string[] | undefined {
  const { navigationType, from } = globalThis.navigation?.activation ?? {};
  if (navigationType !== 'traverse' || !from?.url) return undefined;
  return readFragment(new URL(from.url).hash).list ?? keptList();
}
