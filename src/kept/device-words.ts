/** Words that the page of what is kept says in the browser. Made at build, in the page's language. */
export interface DeviceWords {
  /** Language tag that days and sizes are written with. */
  formatTag: string;
  /** With `{topic}` to fill in, as has every message in braces below. */
  offer: string;
  /** With `{pages}`, `{size}` and `{day}`. */
  what: string;
  loading: string;
  /** With `{topic}`. */
  kept: string;
  /** With `{topic}`. */
  keptAlready: string;
  /** With `{size}` and `{day}`. */
  about: string;
  remove: string;
  /** With `{topic}`. */
  removed: string;
  nothingLeft: string;
  /** With `{topic}`. */
  gone: string;
  /** With `{topic}`. */
  dropped: string;
  unreached: string;
  altered: string;
  full: string;
  blocked: string;
  unknown: string;
  tooMany: string;
  /** With `{number}` and `{words}`. */
  found: string;
  /** With `{words}`. */
  foundNothing: string;
}
