import { webAddressSchema } from '../../src/schemas/fields.ts';

/** Names of the page that a site opens with, besides `/` and the page of a language. */
const HOME = /^\/(?:index|home|default|start|startseite|inicio|accueil|main)?(?:\.[a-z]{2,5})?\/?$/i;
const HOME_IN_LANGUAGE = /^\/[a-z]{2}(?:[-_][a-z]{2,4})?\/?(?:(?:index|home|default)(?:\.[a-z]{2,5})?)?\/?$/i;

/** Second-level names under which countries register sites, such as `co` in `example.co.uk`. */
const SECOND_LEVEL = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'go',
  'gob',
  'gov',
  'gouv',
  'net',
  'nhs',
  'nom',
  'or',
  'org',
  'police',
]);

/** Whether two hosts belong to one site: one registered name, whatever stands before it. */
export function isSameSite(one: string, other: string): boolean {
  return siteOf(new URL(one).hostname) === siteOf(new URL(other).hostname);
}

function siteOf(hostname: string): string {
  if (/^\[|^[\d.]+$/.test(hostname)) return hostname;
  const parts = hostname.replace(/\.$/, '').split('.');
  const [top = '', second = ''] = parts.toReversed();
  return parts.slice(top.length === 2 && SECOND_LEVEL.has(second) ? -3 : -2).join('.');
}

/** Whether an address is the page that a site opens with, in one language or in all. */
export function isHome(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && (HOME.test(pathname) || HOME_IN_LANGUAGE.test(pathname));
}

/** An address as it is asked for: what stands behind `#` is for the browser alone. */
export function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** An address that may be written down, or nothing where the content could not hold it. */
export function storable(address: string): string | undefined {
  return webAddressSchema.safeParse(address).success ? address : undefined;
}

/**
 * The address to suggest in place of another: with the place in the page that the old one named.
 * @returns nothing where it could not be written down, or would give up `https:`.
 */
export function suggestible(address: string, inPlaceOf: string): string | undefined {
  const old = new URL(inPlaceOf);
  const url = new URL(address);
  if (old.protocol === 'https:' && url.protocol !== 'https:') return undefined;
  if (url.hash === '') url.hash = old.hash;
  return url.href === old.href ? undefined : storable(url.href);
}
