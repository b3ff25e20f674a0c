/** What a slip of the pen or of the finger costs. */
export interface SlipCosts {
  /** Pairs of letters that sound or look alike in a language; taking one for the other costs half. */
  alike: ReadonlySet<string>;
}

/**
 * Distance between two words: the least cost of letters added, left out, taken for others (1 each, half for letters that
 * are alike or doubled) and neighbours swapped (1). Damerau–Levenshtein in its restricted form ("optimal string alignment").
 * @param most Where to stop: a distance above it is `Infinity`.
 */
export function editDistance(a: string, b: string, most: number, costs: SlipCosts): number {
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > most) return Infinity;
  let twoBefore: number[] = [];
  let before = to.map((_, column) => column + 1);
  before.unshift(0);
  for (const [row, letter] of from.entries()) {
    const line = [row + 1];
    for (const [column, other] of to.entries()) {
      const replaced = (before[column] ?? Infinity) + slip(letter, other, costs);
      const swapped =
        row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other
          ? (twoBefore[column - 1] ?? Infinity) + 1
          : Infinity;
      // Going on along one word alone is a letter left out or added; beside its like it is one doubled.
      const added = (before[column + 1] ?? Infinity) + (isDoubled(from, row) ? 0.5 : 1);
      const missed = (line[column] ?? Infinity) + (isDoubled(to, column) ? 0.5 : 1);
      line.push(Math.min(replaced, swapped, added, missed));
    }
    if (Math.min(...line) > most) return Infinity;
    twoBefore = before;
    before = line;
  }
  const distance = before.at(-1) ?? Infinity;
  return distance > most ? Infinity : distance;
}

function isDoubled(letters: readonly string[], place: number): boolean {
  return letters[place] === letters[place - 1] || letters[place] === letters[place + 1];
}

/** Whether one of two letters is easily taken for the other, or is it. */
export function isAlike(letter: string, other: string, { alike }: SlipCosts): boolean {
  return letter === other || alike.has(letter + other) || alike.has(other + letter);
}

function slip(letter: string, other: string, costs: SlipCosts): number {
  if (letter === other) return 0;
  return isAlike(letter, other, costs) ? 0.5 : 1;
}
