import { readFragment } from '../saved/address.ts';

/** `<share-tools>`: shows the buttons that need JavaScript, for printing and for copying the address. */
export class ShareTools extends HTMLElement {
  connectedCallback(): void {
    for (const item of this.querySelectorAll('li')) item.hidden = false;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.dataset['action'] === 'print') print();
      if (button?.dataset['action'] === 'copy') void this.#copy();
    });
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role="status"]');
    // The address of the page, without the list that travels in it.
    const url = new URL(location.href);
    url.hash = readFragment(url.hash).to;
    try {
      await navigator.clipboard.writeText(url.href);
      if (status) status.textContent = this.dataset['copied'] ?? '';
    } catch {
      if (status) status.textContent = this.dataset['failed'] ?? '';
    }
  }
}
