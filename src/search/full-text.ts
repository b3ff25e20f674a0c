import { hanPhrases, hanWords, hasHan, spaceHan } from './han.ts';
import { searchLanguage, withoutParticles } from './languages.ts';
import { normalize, wordsOf } from './normalize.ts';

/** A search engine over the index of one locale: Pagefind in the browser, a stand-in in tests. */
export interface SearchEngine {
  /** Finds records by words; words between quotation marks must stand in a record just so, or inflected. */
  search(words: string): Promise<{ results: readonly { id: string }[] }>;
}

/** What an index has for some words. */
export interface TextHits {
  /** Ids of the records found, the best first. */
  ids: string[];
  /** Words that no record has. */
  unknown: string[];
}

/** Words that are looked up; each is a search of its own. */
const MOST_WORDS = 8;

/**
 * Finds the records that have all the words; where none has them all, those that have most of them. Every word is asked for
 * in quotation marks, since the engine takes an unknown word for the longest beginning of it that it knows.
 */
export async function findText(engine: SearchEngine, words: string, locale: string): Promise<TextHits> {
  const typed = askedWords(words, locale).slice(0, MOST_WORDS);
  if (typed.length === 0) return { ids: [], unknown: [] };
  const asked = await knownRuns(engine, typed, locale);
  const found = await Promise.all(asked.map((word) => findWord(engine, word, locale)));
  const unknown = asked.filter((_, place) => found[place]?.size === 0);
  const lists = found.filter((ids) => ids.size > 0);
  if (lists.length === 0) return { ids: [], unknown };
  const least = Math.max(1, Math.ceil(asked.length * MOST_OF_THEM));
  const counted = Map.groupBy(
    lists.flatMap((ids) => [...ids]),
    (id) => id,
  );
  const most = Math.max(...[...counted.values()].map((times) => times.length));
  if (most < least) return { ids: [], unknown };
  const ids = [...counted].filter(([, times]) => times.length === most).map(([id]) => id);
  return { ids: await ranked(engine, asked, ids), unknown };
}

/** How many of several words a record has to have. */
const MOST_OF_THEM = 0.66;

/** The words to look for: those that carry meaning, or all when none does. Of Chinese each run is a word. */
export function askedWords(words: string, locale: string): string[] {
  const { empty } = searchLanguage(locale);
  const all = [...new Set(words.split(/[^\p{L}\p{M}\p{N}&'’-]+/u).filter((word) => wordsOf(word).length > 0))];
  const full = all.filter((word) => !empty.has(normalize(word)));
  return (full.length > 0 ? full : all).flatMap((word) => (hasHan(word) ? hanParts(word) : [word]));
}

/**
 * The words, with short runs of Chinese cut where they hold several words, or stand nowhere as they are. A single character is
 * no word here: it stands in too many.
 */
async function knownRuns(engine: SearchEngine, words: readonly string[], locale: string): Promise<string[]> {
  const runs = words.map(async (word) => {
    const parts = hasHan(word) ? hanWords(word).filter((part) => hasHan(part) && part.length > 1) : [];
    if (parts.length > 1) return parts;
    const stands = parts.length === 0 || (await findWord(engine, word, locale)).size > 0;
    return stands ? [word] : parts;
  });
  return [...new Set((await Promise.all(runs)).flat())].slice(0, MOST_WORDS);
}

/** A short run of Chinese as it is, a longer one cut into words. */
function hanParts(run: string): string[] {
  return [...run].length <= 4 ? [run] : hanWords(run).filter((word) => hasHan(word));
}

/** Ids of the records that have a word, in any of the forms in which it may be written. */
async function findWord(engine: SearchEngine, word: string, locale: string): Promise<Set<string>> {
  const answers = await Promise.all(writings(word, locale).map((each) => engine.search(each)));
  return new Set(answers.flatMap(({ results }) => results.map(({ id }) => id)));
}

function writings(word: string, locale: string): string[] {
  if (hasHan(word)) return hanPhrases([word]);
  const plain = word.replaceAll('"', '');
  const forms = locale === 'ar' ? [plain, ...withoutParticles(normalize(plain))] : [plain];
  return [...new Set(forms)].map((form) => `"${form}"`);
}

/** Puts found records into the order of a search for all the words together, which the engine ranks. */
async function ranked(engine: SearchEngine, words: readonly string[], ids: readonly string[]): Promise<string[]> {
  const { results } = await engine.search(spaceHan(words.join(' ')));
  const places = new Map(results.map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? places.size;
  return ids.toSorted((a, b) => placeOf(a) - placeOf(b));
}
