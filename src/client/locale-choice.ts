/** `<locale-choice>`: puts the languages the browser asks for first. */
export class LocaleChoice extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector('ul');
    const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
    const rank = (item: Element) => {
      const place = wanted.indexOf(item.getAttribute('lang')?.split('-')[0]);
      return place < 0 ? wanted.length : place;
    };
    list?.append(...[...list.children].sort((a, b) => rank(a) - rank(b)));
  }
}
