import type { LocaleId } from '../schemas/vocabulary.ts';

/** A page as it was rendered. */
export interface RenderedPage {
  /** Path below the built site. */
  path: string;
  html: string;
}

/** Where the search index finds pages, and what it need not do again. */
export interface IndexSource {
  /** The pages of a locale that are searched, in the order of their addresses. */
  searchedPages: (site: string, locale: LocaleId) => Promise<RenderedPage[]>;
  /**
   * Whether the index of a locale in the built site was made from the same.
   * @param input All that it is made from.
   */
  hasIndex: (locale: LocaleId, input: string) => boolean;
  /** Paths of HTML files that may hold what only the indexer reads. */
  pagesToClean: (site: string) => Promise<readonly string[]>;
}
