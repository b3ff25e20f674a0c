import type { HTMLElement } from 'node-html-parser';
import { inherited, textPieces } from './pages-fs.ts';

/** Attributes whose words a reader sees, hears or finds by. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'data-copied',
  'data-failed',
  'data-leaving',
  // What the search index keeps of a page, see `data-pagefind-meta`.
  'data-description',
  'data-terms',
];

/** Elements of `<head>` whose `content` is words. */
const WORDED_META =
  'meta[name="description"], meta[property="og:title"], meta[property="og:description"], meta[property="og:site_name"]';

/** Words of a page with where they stand. */
export interface Words {
  text: string;
  place: string;
  /** The element, or the one that carries the attribute. */
  element: HTMLElement;
}

/** Every text, worded attribute and mail of a page, but code and other signs that are the same in every language. */
export function wordsOf(root: HTMLElement): Words[] {
  const attributes = SPOKEN.flatMap((name) =>
    root
      .querySelectorAll(`[${name}]`)
      .map((element) => ({ text: element.getAttribute(name) ?? '', place: name, element })),
  );
  const metas = root
    .querySelectorAll(WORDED_META)
    .map((element) => ({ text: element.getAttribute('content') ?? '', place: 'meta', element }));
  const mails = root.querySelectorAll('a[href^="mailto:"]').flatMap((element) => {
    const { searchParams } = new URL((element.getAttribute('href') ?? '').replaceAll('+', '%2B'));
    return [...searchParams.values()].map((text) => ({ text, place: 'mail', element }));
  });
  const texts = textPieces(root.querySelector('html')!).map(({ text, element }) => ({
    text,
    place: element.tagName.toLowerCase(),
    element,
  }));
  return [...texts, ...attributes, ...metas, ...mails].filter(
    ({ element }) => inherited(element, 'translate') !== 'no',
  );
}

/** What stands outside every pair of ⟦ and ⟧, which may be nested, as separate pieces. */
export function unmarked(text: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '⟦') {
      if (depth === 0) pieces.push('');
      depth += 1;
    } else if (character === '⟧') depth -= 1;
    else if (depth === 0) pieces[pieces.length - 1] += character;
  }
  return pieces.map(trimmed).filter((piece) => /\p{L}/u.test(piece));
}

/** A text without the signs around it, with single spaces. */
export function trimmed(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/**
 * Whether a text is one of the known ones, or is put together from known ones.
 * @param joints what may stand between two known texts, such as ", " or " and "
 */
export function isKnown(text: string, known: ReadonlySet<string>, joints: readonly string[]): boolean {
  const piece = trimmed(text);
  if (!/\p{L}/u.test(piece) || known.has(piece)) return true;
  return joints.some((joint) => {
    for (let at = piece.indexOf(joint); at >= 0; at = piece.indexOf(joint, at + 1)) {
      if (known.has(trimmed(piece.slice(0, at))) && isKnown(piece.slice(at + joint.length), known, joints)) return true;
    }
    return false;
  });
}
