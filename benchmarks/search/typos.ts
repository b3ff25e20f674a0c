import type { SearchCase } from './corpus.ts';

/** Words shorter than this keep their letters: a slip would make another word of them. */
const SHORTEST = 5;
const SEED = 20240606;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

type Random = (below: number) => number;

/** Ways a finger slips, each at a place of a word. */
const SLIPS: readonly ((word: string, at: number, random: Random) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at + 1) + word.slice(at),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  (word, at, random) => word.slice(0, at) + (ALPHABET[random(ALPHABET.length)] ?? '') + word.slice(at + 1),
];

/** The cases that have a long enough word, with one slip of a finger in each; the same in every run. */
export function withTypos(cases: readonly SearchCase[]): SearchCase[] {
  const random = numbers(SEED);
  return cases.flatMap(({ words, wanted }) => {
    const long = [...words.matchAll(new RegExp(`[A-Za-z]{${SHORTEST},}`, 'g'))];
    const match = long[random(long.length)];
    if (!match) return [];
    const slipped = slip(match[0], random);
    return [{ words: words.slice(0, match.index) + slipped + words.slice(match.index + match[0].length), wanted }];
  });
}

/** Slips until the word has changed, which swapping two equal letters does not do. */
function slip(word: string, random: Random): string {
  const slipped = SLIPS[random(SLIPS.length)]!(word, random(word.length), random);
  return slipped.toLowerCase() === word.toLowerCase() ? slip(word, random) : slipped;
}

/** A row of numbers that is the same for the same seed (mulberry32). */
function numbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
