import type { LocaleId } from '../schemas/vocabulary.ts';

/** Where the search index finds pages, and what it need not do again. */
export interface IndexSource {
  /** The folder that holds the pages as they were rendered, and the paths of those that are searched. */
  searchedPages: (locale: LocaleId) => { folder: string; paths: readonly string[] };
  /** Digest of what the index of a locale in the built site was made from, if it is known. */
  lastIndex: (locale: LocaleId) => string | undefined;
  /** Takes the digest of what the index of a locale is made from now. */
  keepIndex: (locale: LocaleId, digest: string) => void;
  /** Paths of HTML files that may hold what only the indexer reads. */
  pagesToClean: () => readonly string[];
}
