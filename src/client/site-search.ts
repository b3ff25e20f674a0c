/** `<site-search>`: takes the words to the search page, behind `#`, where no server sees them. */
export class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = this.querySelector('input')?.value ?? '';
      location.href = `${this.dataset['search'] ?? ''}#${new URLSearchParams({ q: words }).toString()}`;
    });
  }
}
