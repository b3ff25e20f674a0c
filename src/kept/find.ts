import { searchLanguage } from '../search/languages.ts';
import { tokensOf } from '../search/tokens.ts';

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
const MOST_MATCHES = 30;

/**
 * Finds words in kept pages: those that have all of them, or, where none has, those that have most. Other forms of a word count,
 * and so does its beginning.
 * @param locale Locale of the texts.
 */
export function findInTexts(texts: readonly KeptText[], words: string, locale: string): KeptMatch[] {
  const language = searchLanguage(locale);
  const wanted = tokensOf(words, language);
  if (wanted.length === 0) return [];
  const hits = (text: string) => {
    const tokens = tokensOf(text, language);
    const has = (token: (typeof wanted)[number]) =>
      tokens.some(({ word, stem }) => stem === token.stem || word.startsWith(token.word));
    return wanted.filter(has).map(({ stem }) => stem);
  };
  const found = texts.map((text) => {
    const inTitle = hits(text.title);
    const parts = text.parts.map((part) => ({ part, hits: hits(part) })).filter((each) => each.hits.length > 0);
    const distinct = new Set([...inTitle, ...parts.flatMap((each) => each.hits)]);
    const best = parts.reduce((a, b) => (b.hits.length > a.hits.length ? b : a), { part: '', hits: [] as string[] });
    const weight = TITLE * inTitle.length + best.hits.length + Math.min(parts.length, TITLE) / (2 * TITLE);
    return { text, count: distinct.size, weight, excerpt: best.part };
  });
  const most = Math.max(0, ...found.map(({ count }) => count));
  return found
    .filter(({ count }) => count > 0 && count === most)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_MATCHES)
    .map(({ text: { path, title }, excerpt }) => ({ path, title, excerpt }));
}
