/** `<topic-contents>`: opens the list of contents where the page shows it beside the text. */
export class TopicContents extends HTMLElement {
  connectedCallback(): void {
    const fold = this.querySelector('details');
    if (fold && matchMedia('(width >= 62rem)').matches) fold.open = true;
  }
}
