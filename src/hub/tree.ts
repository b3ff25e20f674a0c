/** Attributes of an element; one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a view is made of: elements and words. Words are never markup. */
export type HubNode = HubElement | string;

/**
 * A light element. It is a class so that nothing a document holds can pass for one: what is no instance is written as words.
 */
export class HubElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly HubNode[];

  constructor(tag: string, attributes: Attributes, children: readonly HubNode[]) {
    this.tag = tag;
    this.attributes = attributes;
    this.children = children;
  }
}

/**
 * Makes an element.
 * @param name Tag, and behind a dot the name of the part that it is: `p.note` is a `<p class="signpost-note">`.
 */
export function h(name: string, children: readonly HubNode[], attributes: Attributes = {}): HubElement {
  const [tag = '', part] = name.split('.');
  return new HubElement(tag, { class: part && `signpost-${part}`, ...attributes }, children);
}

/** Nodes with the same words between them. */
export function joined(nodes: readonly HubNode[], between: string): HubNode[] {
  return nodes.flatMap((node, index) => (index > 0 ? [between, node] : [node]));
}
