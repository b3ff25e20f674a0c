import type { RemarkWords } from './answer.ts';
import type { MatchIndex } from './match.ts';

/** What the page needs in the browser to answer a question by itself. */
export interface InfobuttonPageWords extends RemarkWords {
  locale: string;
  /** Published locales, the one for those who ask for none first. */
  locales: readonly string[];
  /** Headings of the page with and without an answer. */
  answer: string;
  title: string;
  index: MatchIndex;
  /** Codes that a glossary term explains: its id by system and code. */
  terms: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** With `{code}` to fill in. */
  results: string;
  nearest: string;
  nothing: string;
  malformed: string;
}
