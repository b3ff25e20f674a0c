/** An element that a text may use besides Markdown. */
export interface TextElement {
  /** How it is written. */
  form: string;
  /** The attribute it must have, and may have alone. */
  attribute?: 'id';
  /** Whether it stands around words. */
  words: boolean;
  /** What its id points to. */
  target?: 'resources' | 'terms' | 'facts';
  /** Whether it says where a statement comes from. */
  source?: true;
  /** Whether it states something, so that a block of it alone would need a source. */
  silent: boolean;
}

/** The elements that a text may use. The site shows each by a component of the same name. */
export const TEXT_ELEMENTS: ReadonlyMap<string, TextElement> = new Map<string, TextElement>([
  [
    'Cite',
    { form: '<Cite id="…" />', attribute: 'id', words: false, target: 'resources', source: true, silent: false },
  ],
  ['Fact', { form: '<Fact id="…" />', attribute: 'id', words: false, target: 'facts', source: true, silent: false }],
  ['Term', { form: '<Term id="…">…</Term>', attribute: 'id', words: true, target: 'terms', silent: false }],
  ['Care', { form: '<Care />', words: false, silent: true }],
  ['Anchor', { form: '<Anchor id="…" />', attribute: 'id', words: false, silent: true }],
]);

/** What a text may hold, in words. */
export const ALLOWED_IN_TEXT = `Markdown, ${[...TEXT_ELEMENTS.values()].map(({ form }) => form).join(', ')}`;
