import type { SavedBar } from './saved-bar.ts';

/** `<site-search>`: takes the words to the search page, behind `#`, where no server sees them. */
export class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = this.querySelector('input')?.value ?? '';
      const address = `${this.dataset['search'] ?? ''}#${new URLSearchParams({ q: words }).toString()}`;
      location.href = document.querySelector<SavedBar>('saved-bar')?.equipped(address) ?? address;
    });
  }
}
