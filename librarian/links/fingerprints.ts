import type { PageFingerprint } from '../../src/schemas/link-checks.ts';

/** Part of the words that two titles must have in common to be one title with a new wording. */
const ENOUGH_IN_COMMON = 0.5;

/** Whether there is a title or heading to know a page by. */
export function isTelling({ title, heading }: PageFingerprint): boolean {
  return title !== undefined || heading !== undefined;
}

/**
 * Whether a page is another one than before: in another language, or with neither title nor heading like those it had. A title that
 * a site rewords, or to which it adds its name, is the same page.
 */
export function isOtherPage(before: PageFingerprint, now: PageFingerprint): boolean {
  const language = (tag: string | undefined) => tag?.split('-')[0];
  if (before.lang !== undefined && now.lang !== undefined && language(before.lang) !== language(now.lang)) return true;
  const compared = (['title', 'heading'] as const).flatMap((part) => {
    const [old, current] = [before[part], now[part]];
    return old === undefined || current === undefined ? [] : [likeness(old, current)];
  });
  return compared.length > 0 && compared.every((like) => like < ENOUGH_IN_COMMON);
}

/** Whether two pages have the same title and heading, as all pages have of a site that answers everything alike. */
export function isSamePage(one: PageFingerprint, other: PageFingerprint): boolean {
  return isTelling(one) && one.title === other.title && one.heading === other.heading;
}

/** How many of their words two texts have in common: 0 none, 1 all of the shorter one. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const fewer = Math.min(a.size, b.size);
  return fewer === 0 ? Number(one === other) : a.intersection(b).size / fewer;
}

/** Words, or single characters in scripts that write no spaces. */
function wordsOf(text: string): Set<string> {
  return new Set(
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Thai}]|[^\P{L}\p{Script=Han}\p{Script=Thai}]+|\p{N}+/gu) ?? [],
  );
}
