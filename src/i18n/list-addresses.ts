/** Letters and digits that stand in an address as they are. */
const PLAIN = /^[a-z0-9]$/;
/** What the page of a letter, or of a part of one, ends with. No entry of a list may have such an id. */
const LETTER = '(?:[a-z0-9]|letter(?:-[0-9a-f]{4,6})+)';
const LETTER_ID = new RegExp(`^${LETTER}$`);
const OF_ONE_LOCALE = new RegExp(`/(?:(?:topics|resources|organizations|glossary)/${LETTER}|groups/[^/]+)/(?:\\d+/)?$`);

/** A letter as a part of an address: `b` for B, `letter-0628` for the Arabic ب. */
export function letterSegment(letter: string): string {
  const lower = letter.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const codes = [...letter].map((character) => character.codePointAt(0)!.toString(16).padStart(4, '0'));
  return ['letter', ...codes].join('-');
}

/**
 * What follows the address of a list in that of one of its pages: nothing for the first, `2` for the second, `b` and `b/2` for
 * those of a letter. As Astro wants it for a route that ends in `[...page]`.
 */
export function listSegments({ letter, number }: { letter?: string; number: number }): string | undefined {
  const segments = [letter === undefined ? [] : letterSegment(letter), number === 1 ? [] : String(number)].flat();
  return segments.length > 0 ? segments.join('/') : undefined;
}

/**
 * The address of a page of a list.
 * @param list Address of the list, from the root.
 */
export function listPage(list: string, page: { letter?: string; number: number }): string {
  const segments = listSegments(page);
  return segments === undefined ? list : `${list}${segments}/`;
}

/** Whether an id would share its address with the page of a letter. */
export function isLetterId(id: string): boolean {
  return LETTER_ID.test(id);
}

/** Whether an address is that of a part of a list which other locales need not have: of a letter, or of a group of topics. */
export function isOfOneLocale(path: string): boolean {
  return OF_ONE_LOCALE.test(path);
}
