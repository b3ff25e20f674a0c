import { readFragment } from '../saved/address.ts';

/** `<share-tools>`: shows the buttons that need JavaScript, for printing and for copying the address. */
export class ShareTools extends HTMLElement {
  connectedCallback(): void {
    for (const item of this.querySelectorAll('li')) item.hidden = false;
    for (const button of this.querySelectorAll('button')) {
      button.onclick = () => (button.dataset['action'] === 'print' ? print() : void this.#copy());
    }
  }

  async #copy(): Promise<void> {
    // The address of the page, without the list that travels in it.
    const url = new URL(location.href);
    url.hash = readFragment(url.hash).to;
    let said = this.dataset['copied'];
    try {
      await navigator.clipboard.writeText(url.href);
    } catch {
      said = this.dataset['failed'];
    }
    this.querySelector('[role="status"]')!.textContent = said!;
  }
}
