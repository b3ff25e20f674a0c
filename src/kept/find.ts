import { searchLanguage } from '../search/languages.ts';
import { tokensOf, type Token } from '../search/tokens.ts';

/** A kept page as the search reads it. */
export interface KeptText {
  path: string;
  title: string;
  /** Paragraphs and items, in their order. */
  parts: readonly string[];
}

/** A kept page that has the words. */
export interface KeptMatch {
  path: string;
  title: string;
  /** The part in which most of the words stand. */
  excerpt: string;
}

/** How much more a word counts in a title. */
const TITLE = 5;
/** How much another form of a word counts. */
const OTHER_FORM = 0.15;
const MOST_MATCHES = 30;

/**
 * Finds words in kept pages: those that have all of them, or, where none has, those that have most. Other forms of a word count,
 * and so does its beginning.
 * @param locale Locale of the texts.
 */
export function findInTexts(texts: readonly KeptText[], words: string, locale: string): KeptMatch[] {
  const wanted = tokensOf(words, searchLanguage(locale));
  if (wanted.length === 0) return [];
  const found = texts.map((text) => {
    const inTitle = hitsIn(text.title, wanted, locale);
    const parts = text.parts
      .map((part) => ({ part, ...hitsIn(part, wanted, locale) }))
      .filter(({ words }) => words.length > 0);
    const best = parts.reduce((a, b) => (b.weight > a.weight ? b : a), { part: '', words: [] as string[], weight: 0 });
    const count = new Set([...inTitle.words, ...parts.flatMap(({ words }) => words)]).size;
    const weight = TITLE * inTitle.weight + best.weight + Math.min(parts.length, TITLE) / (4 * TITLE);
    return { text, count, weight, excerpt: best.part };
  });
  const most = Math.max(0, ...found.map(({ count }) => count));
  return found
    .filter(({ count }) => count > 0 && count === most)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_MATCHES)
    .map(({ text: { path, title }, excerpt }) => ({ path, title, excerpt }));
}

/** Which of the wanted words a text has, and how much they count together: the word itself more than another form of it. */
function hitsIn(text: string, wanted: readonly Token[], locale: string): { words: string[]; weight: number } {
  const tokens = tokensOf(text, searchLanguage(locale));
  const hits = wanted.flatMap(({ word, stem }) => {
    if (tokens.some((token) => token.word.startsWith(word))) return [{ stem, weight: 1 }];
    return tokens.some((token) => token.stem === stem) ? [{ stem, weight: OTHER_FORM }] : [];
  });
  return { words: hits.map(({ stem }) => stem), weight: hits.reduce((sum, { weight }) => sum + weight, 0) };
}
