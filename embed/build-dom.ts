import { HubElement, type HubNode } from '../src/hub/tree.ts';

/** A node of a view as a node of the page. Nothing is parsed: words become text nodes. */
export function domOf(node: HubNode): Node {
  if (!(node instanceof HubElement)) return document.createTextNode(String(node));
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  // The class of the inside is the `::part()` of the outside.
  if (element.className) element.setAttribute('part', element.className.replace('signpost-', ''));
  element.append(...node.children.map(domOf));
  return element;
}
