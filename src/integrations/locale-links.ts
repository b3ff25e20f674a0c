/** A page in one locale, as a site map links to it. */
export interface LocaleLink {
  url: string;
  /** BCP 47 tag. */
  lang: string;
}

/**
 * Finds the same page in other locales for the site map, in one pass: the site map's own way compares every page with every
 * other.
 */
export class LocaleLinks {
  readonly #languages: Readonly<Record<string, string>>;
  readonly #byPath = new Map<string, LocaleLink[]>();

  /** @param languages Language tags by the first segment of addresses. */
  constructor(languages: Readonly<Record<string, string>>) {
    this.#languages = languages;
  }

  /** Takes a full address of a page up. */
  add(address: string): void {
    const { lang, path } = this.#parts(address);
    if (lang === undefined) return;
    const links = this.#byPath.get(path) ?? [];
    links.push({ url: address, lang });
    this.#byPath.set(path, links);
  }

  /** The page in every locale it is in, in the order of addresses; nothing when it is in one only. */
  of(address: string): LocaleLink[] | undefined {
    const links = this.#byPath.get(this.#parts(address).path);
    return links && links.length > 1 ? links.sort((a, b) => (a.url < b.url ? -1 : 1)) : undefined;
  }

  /** A page above the locales stands for the same page below each of them. */
  #parts(address: string): { lang: string | undefined; path: string } {
    const { pathname } = new URL(address);
    const [, segment = ''] = pathname.split('/');
    const lang = Object.hasOwn(this.#languages, segment) ? this.#languages[segment] : undefined;
    return { lang, path: lang === undefined ? pathname : pathname.slice(segment.length + 1) };
  }
}
