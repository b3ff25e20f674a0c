/** Addresses of the files that the search loads, from the site's root. Their names tell the language and nothing of the words. */

/** Folder of what the search loads beside the engine. */
export const SEARCH_DATA = '/search-data/';

/** Titles and terms of one locale. */
export function conceptFile(locale: string): string {
  return `${SEARCH_DATA}${locale}/concepts.json`;
}

/** The terms of all locales. */
export const SHARED_CONCEPT_FILE = `${SEARCH_DATA}concepts.json`;

/** Every record of one locale. */
export function recordFile(locale: string): string {
  return `${SEARCH_DATA}${locale}/records.json`;
}

/** Folder of the search engine with the index of one locale. */
export function engineFolder(locale: string): string {
  return `/pagefind/${locale}/`;
}
