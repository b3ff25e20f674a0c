import type { LocaleId } from '../schemas/vocabulary.ts';
import type { Choosable } from './choice.ts';
import type { EmbedSite } from './snippets.ts';

/** Words that the page says in the browser. Made at build, in the page's language. */
export interface EmbedWords {
  copied: string;
  copyFailed: string;
  failed: string;
  /** With `{ratio}`, to fill in. */
  contrast: string;
  /** With `{ratio}`. */
  contrastWeak: string;
  colourWrong: string;
  phoneWrong: string;
  phoneMissing: string;
  /** With `{topic}`. */
  previewOf: string;
}

/** All that the page hands to its script. */
export interface EmbedPage {
  /** Language of the page. */
  locale: LocaleId;
  /** BCP 47 tag that numbers are formatted with. */
  formatTag: string;
  site: EmbedSite;
  choosable: Choosable;
  /** The day that the site was made, in words of each language. */
  asOf: Record<LocaleId, string>;
  words: EmbedWords;
}
