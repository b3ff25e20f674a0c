/** A file of the built site. */
export interface BuiltFile {
  sha256: string;
  bytes: number;
  /** Addresses that it names to be loaded, see `loadsOf`. */
  loads: readonly string[];
  /** Addresses of pages that belong with it, see `linksOf`. */
  links: readonly string[];
}

/** What the built site gives. */
export interface BuiltSite {
  /** The file that is served at an address. */
  file(path: string): BuiltFile | undefined;
  /** SHA-256 of a text in base64url. */
  digest(text: string): string;
}
