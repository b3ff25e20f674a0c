import { splitCompound } from './compound.ts';
import { hasHan, spaceHan } from './han.ts';
import { searchLanguage, withoutParticles } from './languages.ts';
import { normalize, wordsOf } from './normalize.ts';

/** Changes a text on its way into the index. */
export type TextChange = (text: string) => string;

/** Shortest word that counts as a part of others. */
const LEAST_PART = 4;

/** The words of a locale's texts, in normal form. */
export function lexiconOf(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of wordsOf(text)) words.add(word);
  return words;
}

/**
 * What to do to the texts of a locale so that the engine finds words inside of others. Chinese is spaced, one entry per
 * character. After an Arabic word come its normal form and the word without its particles, after a compound its parts, where these are words
 * of the texts.
 * @param lexicon The words of the locale's texts.
 */
export function indexText(locale: string, lexicon: ReadonlySet<string>): TextChange {
  if (locale === 'zh-Hans') return spaceHan;
  if (locale === 'ar') return (text) => text.replaceAll(/\p{Script=Arabic}+/gu, (word) => withRoots(word, lexicon));
  if (searchLanguage(locale).compounds) {
    return (text) => text.replaceAll(/\p{L}[\p{L}\p{M}]{7,}/gu, (word) => withParts(word, lexicon));
  }
  return hasHanOnly;
}

/** Titles in Chinese stand in the index of every locale. */
function hasHanOnly(text: string): string {
  return hasHan(text) ? spaceHan(text) : text;
}

/** Letters for which readers type others that the engine does not take for the same. */
const LETTERS_WRITTEN_VARIOUSLY = /[ةىیک]/;

function withRoots(word: string, lexicon: ReadonlySet<string>): string {
  const [plain = word, ...bare] = withoutParticles(normalize(word));
  const roots = bare.filter((each) => lexicon.has(each) || lexicon.has(`ال${each}`));
  return [word, ...(LETTERS_WRITTEN_VARIOUSLY.test(word) ? [plain] : []), ...roots].join(' ');
}

function withParts(word: string, lexicon: ReadonlySet<string>): string {
  const known = (part: string) => part.length >= LEAST_PART && lexicon.has(part);
  return [word, ...(splitCompound(normalize(word), known) ?? [])].join(' ');
}

/** {@link TextChange} for the texts of an HTML document; its attributes stay as they are. */
export function inHtml(html: string, change: TextChange): string {
  return html.replaceAll(/>[^<]+/g, change);
}
