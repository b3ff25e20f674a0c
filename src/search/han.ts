const BETWEEN_HAN = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;
const SPACE_BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Whether a text has Chinese characters. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/**
 * Puts a space between Chinese characters, so that the index holds one entry per character. Word lists differ between the
 * indexer and browsers: a word cut in one way at build and in another by the reader's browser would never be found.
 */
export function spaceHan(text: string): string {
  return text.replaceAll(BETWEEN_HAN, ' ');
}

/** Takes the spaces of {@link spaceHan} out again. */
export function unspaceHan(text: string): string {
  return text.replaceAll(SPACE_BETWEEN_HAN, '');
}

/**
 * What to ask the engine for Chinese words: each as a phrase of its characters in a row. All of them have to be found.
 * @param words What the reader typed, or its words.
 */
export function hanPhrases(words: readonly string[]): string[] {
  return words.map((word) => `"${spaceHan(word.replaceAll('"', ''))}"`);
}

/** The words of a Chinese text, as the browser cuts it. */
export function hanWords(text: string): string[] {
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);
}
