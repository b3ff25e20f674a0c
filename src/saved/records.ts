/** A text with the language and direction it needs where these are not the page's. */
export interface SavedText {
  text: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** What the page of the saved list shows of a resource. */
export interface SavedRecord {
  title: SavedText;
  url: string;
  publisher: SavedText;
  description: string;
  /** What is known about the address. */
  check: string;
  languages: SavedText[];
}

/** What it shows of a resource that lists no longer show. */
export interface WithdrawnRecord {
  title: SavedText;
  withdrawn: true;
  /** Why, where a recall has withdrawn it. */
  notice?: string;
}

/** Every resource of the site in one locale, by id. */
export type SavedRecords = Record<string, SavedRecord | WithdrawnRecord>;
