/** Words that the page of the saved list says in the browser. Made at build, in the page's language. */
export interface SavedPageWords {
  title: string;
  /** With `{number}` to fill in, as has every message in braces below. */
  count: string;
  removed: string;
  /** With `{place}` and `{total}`. */
  place: string;
  loading: string;
  failed: string;
  unknown: string;
  withdrawn: string;
  details: string;
  /** With `{title}`. */
  detailsOf: string;
  forgotten: string;
  kept: string;
  blocked: string;
  copied: string;
  copyFailed: string;
  /** With `{url}`. */
  mailBody: string;
  codeLabel: string;
  codeTooLong: string;
}
