/** One language version of a found resource. */
export interface VersionLink {
  /** BCP 47 tag. */
  lang: string;
  title: string;
  /** Address at the publisher, `https:` or `http:`. */
  url: string;
}

/** Versions as one text, which is all that a record of the index can hold. */
export function writeVersionLinks(links: readonly VersionLink[]): string {
  return JSON.stringify(links.map(({ lang, title, url }) => [lang, title, url]));
}

/** Reads what {@link writeVersionLinks} wrote; a record without versions has none. Only web addresses pass. */
export function readVersionLinks(text: string | undefined): VersionLink[] {
  if (!text) return [];
  const entries = JSON.parse(text) as [lang: string, title: string, url: string][];
  return entries.map(([lang, title, url]) => ({ lang, title, url })).filter(({ url }) => isWebAddress(url));
}

function isWebAddress(address: string): boolean {
  return /^https?:$/.test(URL.parse(address)?.protocol ?? '');
}

/** The version to show: one in a language the reader has filtered by, else the first. */
export function versionToShow(
  links: readonly VersionLink[],
  filtered: readonly string[] = [],
): VersionLink | undefined {
  return links.find(({ lang }) => filtered.includes(lang)) ?? links[0];
}
