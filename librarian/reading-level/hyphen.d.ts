/** Hyphenation of the package `hyphen`, which brings no types: marks where a word may be broken at the end of a line. */
interface Hyphenator {
  hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string;
}

declare module 'hyphen/es/index.js' {
  const hyphenator: Hyphenator;
  export default hyphenator;
}

declare module 'hyphen/nl/index.js' {
  const hyphenator: Hyphenator;
  export default hyphenator;
}
