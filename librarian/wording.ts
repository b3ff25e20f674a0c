import { compareText } from './problem.ts';

const LONGEST_QUOTE = 100;
const LONGEST_LIST = 8;

/** Puts what a file says between quotes, on one line, shortened when it is long; what could not be seen is spelt out. */
export function quote(text: string): string {
  const line = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll(UNSEEN, codeOf);
  const characters = [...line];
  const shown = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : line;
  return `"${shown}"`;
}

/** Characters that nobody sees or that turn the direction of a line, and the third and further of a row of marks on one letter. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?<=\p{M}\p{M})\p{M}/gu;

/** A character as JSON spells it out. */
function codeOf(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}

/** Lists what may be written, the likeliest meant first, and says how many more there are. */
export function listAllowed(allowed: readonly string[], found?: string): string {
  const likely = found === undefined ? undefined : closest(found, allowed);
  const ordered = likely === undefined ? allowed : [likely, ...allowed.filter((value) => value !== likely)];
  const shown = ordered.slice(0, LONGEST_LIST).map(quote).join(', ');
  const more = ordered.length - LONGEST_LIST;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** “Did you mean …? ” when one of the known words is near what was found, otherwise nothing. */
export function didYouMean(found: string, known: Iterable<string>): string {
  const likely = closest(found, known);
  return likely === undefined ? '' : `Did you mean ${quote(likely)}? `;
}

/** The known word with the fewest letters to change, if few enough to be a slip of the pen. */
export function closest(found: string, known: Iterable<string>): string | undefined {
  const most = Math.max(2, Math.floor(found.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - found.length) > most) continue;
    const distance = editDistance(found.toLowerCase(), word.toLowerCase());
    if (distance > most) continue;
    const nearer = best === undefined || distance < best.distance;
    if (nearer || (distance === best?.distance && compareText(word, best.word) < 0)) best = { word, distance };
  }
  return best?.word;
}

/** Letters to insert, drop or replace to make one word the other (Levenshtein distance). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replace = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
