import { fragmentOf, MAX_SAVED, readFragment } from '../saved/address.ts';
import { add, remove } from '../saved/list.ts';
import { keepList, keptList } from './saved-device.ts';

/** State of the history entries whose address this script has written. */
const WRITTEN = 'saved';

/** What a history entry remembers: the list, unless it is the one on the device. */
interface Held {
  list?: readonly string[];
}

/**
 * `<saved-bar>`: holds the saved list and leads to its page. The list stands either in the address, from where it travels
 * along every link within the site, or, at the reader's request, on the device. Sends `change` when it has changed.
 */
export class SavedBar extends HTMLElement {
  list: readonly string[] = [];
  /** Whether the list is the one kept on this device. */
  kept = false;
  /** The list that this device keeps, for the page of the list. */
  readonly device = { read: keptList, write: keepList };
  readonly max = MAX_SAVED;
  #started = false;

  connectedCallback(): void {
    this.setAttribute('aria-live', 'polite');
    this.#arrive();
    addEventListener('hashchange', () => this.#arrive());
    addEventListener('storage', () => this.#arrive());
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#arrive(true);
    });
    for (const type of ['click', 'auxclick']) document.addEventListener(type, (event) => this.#equip(event), true);
  }

  /** Adds a resource. */
  save(id: string, message: string): void {
    this.change((list) => add(list, id), message);
  }

  /** Removes a resource. */
  unsave(id: string): void {
    this.change((list) => remove(list, id));
  }

  /** Changes the list, and says what has happened. */
  change(edit: (list: readonly string[]) => readonly string[], message?: string): void {
    // Another tab may have changed the list on the device.
    const list = edit((this.kept && keptList()) || this.list);
    this.hold(list, this.kept && keepList(list), message);
  }

  /** Takes a list over, and says what has happened. */
  hold(list: readonly string[], kept: boolean, message = ''): void {
    this.list = list;
    this.kept = kept;
    const address = this.equipped(location.href);
    if (list.length || address !== location.href) history.replaceState(WRITTEN, '', address);
    // Addresses of other history entries are hidden where no referrer is sent; their states are not.
    globalThis.navigation?.updateCurrentEntry({ state: (kept ? {} : { list }) satisfies Held });
    this.#show(message);
    this.dispatchEvent(new Event('change'));
  }

  /** An address with a list in it: with the one that travels. */
  equipped(address: string, list = this.kept ? [] : this.list): string {
    const url = new URL(address, location.href);
    url.hash = fragmentOf(list, readFragment(url.hash).to);
    return url.href;
  }

  /**
   * Reads the list off the address or the device.
   * @param shown Whether the page has just been shown, for the first time or again.
   */
  #arrive(shown = !this.#started): void {
    const { list, to } = readFragment(location.hash);
    // A list that this script has written before may be older than the one it holds.
    const fresh = history.state !== WRITTEN;
    const kept = keptList();
    const before = shown ? heldBefore() : undefined;
    const opened = !this.#started;
    this.#started = true;
    if (before?.list) this.hold(before.list, false);
    else if (before && kept) this.hold(kept, true);
    else if (list?.length && (fresh || shown)) this.hold(list, false);
    else if (this.kept || !this.list.length) this.hold(kept ?? this.list, !!kept);
    else this.hold(this.list, false);
    // The browser scrolls and moves the focus as it does for any anchor; the address gets its list back after that.
    if (list && (fresh || opened) && to && !to.includes('=')) location.replace(`#${to}`);
  }

  #show(message: string): void {
    const page = document.querySelector<HTMLAnchorElement>('.footer-nav [href*="/saved/"]');
    const link = document.createElement('a');
    const { length } = this.list;
    this.replaceChildren();
    if (!page || !length || document.querySelector('saved-page')) return;
    link.href = page.pathname;
    link.textContent = `${page.textContent} (${length < MAX_SAVED ? length : `${length}/${length}`})`;
    this.append(message && `${message} · `, link);
  }

  /** Puts the list into a link within the site that is about to be followed. */
  #equip({ target }: Event): void {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || link.origin !== location.origin || !link.pathname.endsWith('/')) return;
    const withinPage = link.hash && link.pathname === location.pathname;
    const address = this.equipped(link.href);
    if (!withinPage && address !== link.href) link.href = address;
  }
}

/** What the page of this site held from which the reader has just gone back (or forward) to this one. */
function heldBefore(): Held | undefined {
  const { navigationType, from } = globalThis.navigation?.activation ?? {};
  return navigationType === 'traverse' ? (from?.getState() as Held | undefined) : undefined;
}
