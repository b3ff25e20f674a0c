/** Attributes of an element; one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A light element: its name, its attributes, what it holds. */
export type HubElement = readonly [tag: string, attributes: Attributes, children: readonly HubNode[]];

/** What a view is made of: elements and words. Words are never markup. */
export type HubNode = HubElement | string;
