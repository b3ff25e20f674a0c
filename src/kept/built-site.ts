/** A file of the built site. */
export interface BuiltFile {
  sha256: string;
  bytes: number;
  /** Of a page or a script. */
  text: string;
}

/** What the built site gives. */
export interface BuiltSite {
  /** The file that is served at an address. */
  file(path: string): BuiltFile | undefined;
  /** SHA-256 of a text in base64url. */
  digest(text: string): string;
}
