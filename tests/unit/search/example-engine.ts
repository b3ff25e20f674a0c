import type { SearchEngine } from '../../../src/search/full-text.ts';
import { unspaceHan } from '../../../src/search/han.ts';
import { normalize } from '../../../src/search/normalize.ts';

/** A stand-in for Pagefind, with a list of what it was asked. */
export interface ExampleEngine extends SearchEngine {
  asked: string[];
}

/**
 * Finds texts as Pagefind does: words between quotation marks must stand in a text in a row; other words are met by words that
 * begin with them, and an unknown one is cut until something begins so. Texts that have a word more often come first.
 * @param texts Texts by the id of their record, Chinese characters apart.
 */
export function exampleEngine(texts: Readonly<Record<string, string>>): ExampleEngine {
  const asked: string[] = [];
  const pages = Object.entries(texts).map(([id, text]) => ({ id, words: wordsIn(text) }));
  const known = new Set(pages.flatMap(({ words }) => words));
  const search = (query: string) => {
    asked.push(query);
    const parts = query.match(/"[^"]*"|[^\s"]+/g) ?? [];
    const counts = pages.map(({ id, words }) => ({ id, times: parts.map((part) => timesOf(part, words, known)) }));
    const results = counts
      .filter(({ times }) => times.length > 0 && times.every((each) => each > 0))
      .toSorted((a, b) => sum(b.times) - sum(a.times))
      .map(({ id }) => ({ id }));
    return Promise.resolve({ results });
  };
  return { asked, search };
}

/** How often a word, or a phrase in quotation marks, stands in a text. */
function timesOf(part: string, words: readonly string[], known: ReadonlySet<string>): number {
  if (part.startsWith('"')) {
    const phrase = wordsIn(part);
    return words.filter((_, place) => phrase.every((word, at) => words[place + at] === word)).length;
  }
  const beginning = longestKnown(wordsIn(part).join(''), known);
  return beginning === '' ? 0 : words.filter((word) => word.startsWith(beginning)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function longestKnown(word: string, known: ReadonlySet<string>): string {
  for (let length = word.length; length > 0; length -= 1) {
    const beginning = word.slice(0, length);
    if ([...known].some((each) => each.startsWith(beginning))) return beginning;
  }
  return '';
}

function wordsIn(text: string): string[] {
  return normalize(text)
    .split(/[^\p{L}\p{N}&'-]+/u)
    .filter((word) => word !== '');
}

/** What was asked without quotation marks, Chinese put together again. */
export function unquoted({ asked }: ExampleEngine): string[] {
  return asked.filter((query) => !/^"[^"]*"$/.test(query)).map(unspaceHan);
}
