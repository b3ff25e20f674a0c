import { joinedKey, type IndexedTerm, type LanguageIndex, type TermRank } from './concept-index.ts';
import { editDistance } from './edit-distance.ts';
import { hasHan } from './han.ts';
import { resolveTokens, type Resolved } from './token-match.ts';
import { keyOf, tokensOf } from './tokens.ts';

/** A target that the words lead to. */
export interface ConceptMatch {
  /** Path of the target. */
  path: string;
  /** The term that was met, as the vocabulary writes it. */
  term: string;
  /** Locale of the vocabulary that has the term. */
  locale: string;
  /** `exact`: the words are a term. `spelling`: they are one but for slips. `words`: they have the words of a term. */
  how: 'exact' | 'spelling' | 'words';
  /** From 0 to a little above 1; only the order counts. */
  score: number;
  /** The words with their slips mended, where there were any. */
  corrected?: string;
}

/** Least score at which words that are no term still lead to a target. */
const ENOUGH = 0.33;
/** The same where the words are not of a name. */
const ENOUGH_OF_OTHER = 0.37;
/** The same where a slip has to be taken for the word, and in short Chinese words, where parts meet by chance. */
const ENOUGH_IN_DOUBT = 0.42;
/** The same where every word of a name was met, or of another term that has several. */
const ENOUGH_WITH_NAME = 0.12;
const ENOUGH_WITH_TERM = 0.25;
/** The same where the term is a single word. */
const ENOUGH_WITH_WORD = 0.28;
/** What a term loses that the words are only once their slips are mended. */
const SLIP_LOSS = 0.1;
/** What a title and another name of a target gain over its other terms. */
const RANK_BONUS: Readonly<Record<TermRank, number>> = { title: 0.12, name: 0.05, other: 0, slip: 0 };
/** What a target gains by being about less: a term over the topic that it belongs to, where the words are just its own. */
const NARROW_BONUS = 0.03;
/** What a section loses where the words are not its own: the topic is the safer answer. */
const SECTION_LOSS = 0.06;
/** What the reader's language gains over others. */
const OWN_BONUS = 0.02;

/**
 * Finds the targets that words lead to, the best first; of one target only its best term.
 * @param indexes The vocabularies to look in, the reader's own first.
 */
export function matchConcepts(words: string, indexes: readonly LanguageIndex[]): ConceptMatch[] {
  const isOwn = ({ locale }: LanguageIndex) => locale === indexes[0]?.locale;
  const exact = best(indexes.flatMap((index) => exactMatches(words, index, isOwn(index))));
  const known = indexes.map((index) => resolveTokens(tokensOf(words, index.language), index, () => false));
  // A slip is only looked for where no language knows the word.
  const slips = !known.some((tokens) => tokens.length > 0 && tokens.every(({ found }) => found.length > 0));
  const others = indexes.flatMap((index, place) => {
    // An everyday word of the reader's language, or of the vocabulary's, is no slip.
    const mayBeSlip = (word: string) => !index.apart.has(word) && !indexes[0]?.apart.has(word);
    const tokens = slips ? resolveTokens(tokensOf(words, index.language), index, mayBeSlip) : known[place];
    return wordMatches(words, tokens ?? [], index, isOwn(index));
  });
  const slipped = slips ? indexes.flatMap((index) => slippedMatches(words, index, isOwn(index))) : [];
  return best([...exact, ...others, ...slipped]);
}

/** Terms of Chinese that differ from the words by one character, which in Chinese is how words are misspelt. */
function slippedMatches(words: string, index: LanguageIndex, own: boolean): ConceptMatch[] {
  const key = keyOf(words);
  const length = [...key].length;
  if (!hasHan(key) || key.includes(' ') || length < 3) return [];
  return index.terms
    .filter((term) => hasHan(term.key) && editDistance(key, term.key, 1, index.language) <= 1)
    .map((term) => ({ ...common(term, index, own, 0.8), how: 'spelling' as const, corrected: term.text }));
}

/** Terms that the words are, read as they stand, without words that carry no meaning, or written together or apart. */
function exactMatches(words: string, index: LanguageIndex, own: boolean): ConceptMatch[] {
  const tokens = tokensOf(words, index.language);
  const key = keyOf(words);
  if (key === '') return [];
  const ways: [readonly IndexedTerm[], number][] = [
    [index.withKey(key), 1.1],
    [index.withJoined(key.replaceAll(' ', '')), 1.05],
    [tokens.length > 0 ? index.withTelling(joinedKey(tokens)) : [], 0.95],
  ];
  return ways.flatMap(([terms, score]) =>
    terms.map((term): ConceptMatch => {
      const match = common(term, index, own, score);
      if (term.rank !== 'slip') return { ...match, how: 'exact' };
      return { ...match, how: 'spelling', corrected: index.titleOf(term.path) };
    }),
  );
}

/** Targets that have the words, in one term or spread over several. */
function wordMatches(words: string, tokens: readonly Resolved[], index: LanguageIndex, own: boolean): ConceptMatch[] {
  const total = tokens.reduce((sum, token) => sum + token.weight, 0);
  if (total === 0) return [];
  const terms = new Set(tokens.flatMap((token) => token.found.flatMap(({ stem }) => [...index.withStem(stem)])));
  const matches = [...terms].flatMap((term) => termMatch(words, term, tokens, total, index, own));
  return [
    ...mendedMatches(words, tokens, index, own),
    ...matches,
    ...spreadMatches([...terms], tokens, total, index, own),
  ];
}

function termMatch(
  words: string,
  term: IndexedTerm,
  tokens: readonly Resolved[],
  total: number,
  index: LanguageIndex,
  own: boolean,
): ConceptMatch[] {
  const stems = new Set(term.tokens.map(({ stem }) => stem));
  const met = wholeCompounds(
    tokens,
    tokens.map((token) => token.found.filter(({ stem }) => stems.has(stem)).toSorted(byLikeness)[0]),
    index,
  );
  const asked = tokens.reduce((sum, token, place) => sum + token.weight * (met[place]?.likeness ?? 0), 0) / total;
  const metStems = new Set(met.flatMap((each) => (each ? [each.stem] : [])));
  const whole = [...stems].reduce((sum, stem) => sum + index.weight(stem), 0);
  const covered = [...metStems].reduce((sum, stem) => sum + index.weight(stem), 0) / whole;
  const score = asked * (0.55 + 0.35 * covered);
  const complete = metStems.size === stems.size;
  const mended = tokens.some((token, place) => token.slip && met[place]);
  const doubtful = mended || (hasHan(words) && [...words].length < 4);
  if (score < leastScore(term, complete, stems.size, doubtful)) return [];
  // A slip in the only word there is, for one of many words of a term, is more likely no slip.
  if (tokens.every(({ slip }) => slip) && term.rank === 'other' && covered < 0.6) return [];
  const corrected = mended && mendedWords(words, term, tokens, met, complete, index);
  const how = mended ? 'spelling' : 'words';
  return [{ ...common(term, index, own, score), how, ...(corrected && { corrected }) }];
}

/** A part of a compound is only met together with the other parts, unless it is a name by itself. */
function wholeCompounds(tokens: readonly Resolved[], met: readonly Met[], index: LanguageIndex): Met[] {
  return tokens.map((token, place) => {
    const whole = tokens.every((other, at) => other.part !== token.part || met[at]);
    return token.part === undefined || whole || index.isName(met[place]?.stem ?? '') ? met[place] : undefined;
  });
}

function leastScore({ rank }: IndexedTerm, complete: boolean, length: number, doubtful: boolean): number {
  if (!complete) return doubtful ? ENOUGH_IN_DOUBT : rank === 'other' ? ENOUGH_OF_OTHER : ENOUGH;
  if (rank !== 'other') return ENOUGH_WITH_NAME;
  return length > 1 ? ENOUGH_WITH_TERM : ENOUGH_WITH_WORD;
}

/** Terms that the words are once every slip is mended. */
function mendedMatches(words: string, tokens: readonly Resolved[], index: LanguageIndex, own: boolean): ConceptMatch[] {
  if (!tokens.some(({ slip }) => slip)) return [];
  const mended = mend(words, tokens, ({ found: [near] }) => near?.word);
  return exactMatches(mended, index, own)
    .filter(({ how }) => how === 'exact')
    .map((match) => ({
      ...match,
      how: 'spelling' as const,
      score: match.score - SLIP_LOSS,
      corrected: match.term,
    }));
}

type Met = Resolved['found'][number] | undefined;

/** The term itself when the words are it but for slips, else the words with the slips mended. */
function mendedWords(
  words: string,
  term: IndexedTerm,
  tokens: readonly Resolved[],
  met: readonly Met[],
  complete: boolean,
  index: LanguageIndex,
): string {
  if (complete && met.every((each) => each !== undefined)) return term.text;
  return mend(words, tokens, (token) => {
    const right = met[tokens.indexOf(token)]?.word;
    return right && (index.words.get(right) ?? right);
  });
}

/** The words in normal form with each slip replaced. */
function mend(words: string, tokens: readonly Resolved[], rightFor: (token: Resolved) => string | undefined): string {
  const slips = new Map(tokens.filter(({ slip }) => slip).map((token) => [token.typed, rightFor(token)]));
  return keyOf(words)
    .split(' ')
    .map((word) => slips.get(word) ?? word)
    .join(' ');
}

function byLikeness(a: { likeness: number }, b: { likeness: number }): number {
  return b.likeness - a.likeness;
}

/** Targets that have all the words, though in no one term. */
function spreadMatches(
  terms: readonly IndexedTerm[],
  tokens: readonly Resolved[],
  total: number,
  index: LanguageIndex,
  own: boolean,
): ConceptMatch[] {
  if (tokens.length < 2 || tokens.some(({ slip }) => slip)) return [];
  const byPath = Map.groupBy(terms, ({ path }) => path);
  return [...byPath.values()].flatMap((ofTarget) => {
    const stems = new Set(ofTarget.flatMap((term) => term.tokens.map(({ stem }) => stem)));
    const likeness = (token: Resolved) =>
      Math.max(0, ...token.found.filter(({ stem }) => stems.has(stem)).map((each) => each.likeness));
    const asked = tokens.reduce((sum, token) => sum + token.weight * likeness(token), 0) / total;
    const [first] = ofTarget;
    const score = asked * 0.75;
    return first && tokens.every((token) => likeness(token) > 0)
      ? [{ ...common(first, index, own, score), how: 'words' as const }]
      : [];
  });
}

function common(term: IndexedTerm, index: LanguageIndex, own: boolean, score: number) {
  const bonus = RANK_BONUS[term.rank] + (own ? OWN_BONUS : 0) + narrowness(term, score);
  return { path: term.path, term: term.text, locale: index.locale, score: score + bonus };
}

function narrowness({ path, rank }: IndexedTerm, score: number): number {
  if (score > 0.79) return rank === 'title' || /^topics\/[^/]+\/$/.test(path) ? 0 : NARROW_BONUS;
  return path.includes('#') ? -SECTION_LOSS : 0;
}

/** The best match of each target, the best target first; equal ones in the order they came in. */
function best(matches: readonly ConceptMatch[]): ConceptMatch[] {
  const sorted = matches.toSorted((a, b) => b.score - a.score);
  return [...Map.groupBy(sorted, ({ path }) => path).values()].flatMap(([first]) => first ?? []);
}
