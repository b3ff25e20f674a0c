/** What a text of ours may not hold, because readers, programs or reviewers would be misled by what they cannot see. */
export type TextFaultKind = 'control' | 'direction' | 'open-direction' | 'hidden' | 'no-character' | 'pile' | 'nothing';

/** The first thing in a text that may not be there. */
export interface TextFault {
  kind: TextFaultKind;
  /** Where it stands, counted in UTF-16 units from 0. */
  at: number;
  /** What stands there. */
  text: string;
}

/**
 * Most marks that may stand on one letter. Pointed Hebrew and fully marked Arabic need four, stacked Tibetan up to seven; more are
 * a pile that covers the lines above and below.
 */
const MOST_MARKS = 8;

const PATTERNS: readonly (readonly [TextFaultKind, RegExp])[] = [
  ['control', /[\p{Cc}\u2028\u2029]/gu],
  // Embeddings and overrides (UAX #9): they turn letters round, also in words beside them, and no language needs them.
  ['direction', /[\u202a-\u202e]/gu],
  ['no-character', /[\p{Cs}\p{Noncharacter_Code_Point}]/gu],
  // Byte order marks, annotations and tags: a text can hold whole sentences in them that only programs read.
  ['hidden', /[\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu],
  ['pile', new RegExp(`\\p{M}{${MOST_MARKS + 1},}`, 'gu')],
];

/** Most texts are of these alone, and there are tens of thousands of them. */
const ASCII = /^[!-~][ -~]*$/;

const NOTHING_TO_SEE = /^[\p{Default_Ignorable_Code_Point}\p{M}\p{Z}\u2800]+$/u;
const ISOLATES = /[\u2066-\u2069]/g;
const ISOLATE_END = '\u2069';

/**
 * The first thing in a text that may not be there; undefined for a text that is plain. Marks that languages need are plain: joiners,
 * soft hyphens, spaces without width, U+200E and U+200F, and pairs that keep a direction to themselves (U+2066–2068 with U+2069).
 */
export function textFaultIn(text: string): TextFault | undefined {
  if (ASCII.test(text)) return undefined;
  const found = PATTERNS.flatMap(([kind, pattern]) => {
    const match = text.matchAll(pattern).next().value;
    return match === undefined ? [] : [{ kind, at: match.index, text: match[0] }];
  });
  const [first] = found.sort((a, b) => a.at - b.at);
  return first ?? openDirection(text) ?? nothingToSee(text);
}

/** A mark that begins a direction of its own without ending it, or ends what none has begun. */
function openDirection(text: string): TextFault | undefined {
  const open: TextFault[] = [];
  for (const { index: at, 0: mark } of text.matchAll(ISOLATES)) {
    const fault: TextFault = { kind: 'open-direction', at, text: mark };
    if (mark !== ISOLATE_END) open.push(fault);
    else if (open.pop() === undefined) return fault;
  }
  return open[0];
}

function nothingToSee(text: string): TextFault | undefined {
  return NOTHING_TO_SEE.test(text) ? { kind: 'nothing', at: 0, text } : undefined;
}

/** A text from outside without what may not be in one of ours, so that a page or file cannot bring it along; empty where nothing is left to see. */
export function madePlain(text: string): string {
  const clean = PATTERNS.reduce(
    (left, [kind, pattern]) =>
      left.replaceAll(pattern, (found) =>
        kind === 'pile' ? found.slice(0, found.match(FEW_MARKS)?.[0].length) : kind === 'control' ? ' ' : '',
      ),
    text,
  );
  const closed = openDirection(clean) === undefined ? clean : clean.replaceAll(ISOLATES, '');
  if (NOTHING_TO_SEE.test(closed)) return '';
  // What was taken out may have stood between two pieces of something else.
  return textFaultIn(closed) === undefined ? closed : madePlain(closed);
}

const FEW_MARKS = new RegExp(`^\\p{M}{0,${MOST_MARKS}}`, 'u');
