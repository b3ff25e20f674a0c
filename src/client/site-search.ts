import type { SavedBar } from './saved-bar.ts';

/** `<site-search>`: takes the words to the search page, behind `#`, where no server sees them; suggests pages meanwhile. */
export class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const search = this.dataset['search'] ?? '';
    const input = this.querySelector('input')!;
    input.onfocus = async () => {
      const box = await import('./suggestion-box.ts');
      await box.suggestIn(input, search.split('/')[1]!);
    };
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      const address = `${search}#${new URLSearchParams({ q: input.value }).toString()}`;
      location.href = document.querySelector<SavedBar>('saved-bar')?.equipped(address) ?? address;
    });
  }
}
