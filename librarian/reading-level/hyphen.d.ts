/** Hyphenation of one language. The package brings no types. */
declare module 'hyphen/*/index.js' {
  const hyphenator: {
    /** Marks in a text where words may be broken at the end of a line. */
    hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string;
  };
  export default hyphenator;
}
