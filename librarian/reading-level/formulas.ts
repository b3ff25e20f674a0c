import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';

/** What the formulas are fed with. */
export interface Counts {
  sentences: number;
  words: number;
  /** Chinese characters; a word in another script counts as one. */
  characters: number;
  syllables: number;
  /** Words of three or more syllables. */
  longWords: number;
}

/** A readability figure of a text. */
export type Formula = (counts: Counts) => number;

/**
 * US school grade whose pupils understand most of an English text.
 * J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom: Derivation of new readability formulas (Automated
 * Readability Index, Fog Count and Flesch Reading Ease Formula) for Navy enlisted personnel. Research Branch Report 8-75,
 * Naval Technical Training Command, 1975.
 */
export const fleschKincaidGrade: Formula = ({ sentences, words, syllables }) =>
  fleschKincaid({ sentence: sentences, word: words, syllable: syllables });

/**
 * US school grade whose pupils understand all of an English text.
 * G. H. McLaughlin: SMOG grading, a new readability formula. Journal of Reading 12 (1969), no. 8, 639–646.
 * Made for samples of 30 sentences; the standard error is 1.5 grades even then.
 */
export const smogGrade: Formula = ({ sentences, longWords }) =>
  smogFormula({ sentence: sentences, polysillabicWord: longWords });

/**
 * Reading ease of a Spanish text, 100 very easy, 0 very hard: 206.84 − 60 P − 1.02 F.
 * J. Fernández Huerta: Medidas sencillas de lecturabilidad. Consigna 214 (1959), 29–32. Printed there with P in syllables per
 * 100 words (0.60 P), and with F as sentences, a slip: F is words per sentence (G. Law, LINGUIST List 22.2332, 2011).
 */
export const fernandezHuertaEase: Formula = ({ sentences, words, syllables }) =>
  206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);

/**
 * Perspicuity of a Spanish text, which the INFLESZ scale is read from: 206.835 − 62.3 S/P − P/F, with S syllables, P words
 * and F sentences.
 * F. Szigriszt Pazos: Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad. Universidad
 * Complutense de Madrid, 1993.
 */
export const szigrisztPazosEase: Formula = ({ sentences, words, syllables }) =>
  206.835 - 62.3 * (syllables / words) - words / sentences;

/**
 * Reading ease of a Dutch text, 100 very easy, 0 very hard: 206.84 − 0.77 times the syllables per 100 words − 0.93 times the
 * words per sentence.
 * W. H. Douma: De leesbaarheid van landbouwbladen. Landbouwhogeschool Wageningen, 1960, after R. Flesch.
 */
export const fleschDoumaEase: Formula = ({ sentences, words, syllables }) =>
  206.84 - 0.77 * (100 * (syllables / words)) - 0.93 * (words / sentences);

/** Mean length of a sentence in words. */
export const wordsPerSentence: Formula = ({ sentences, words }) => words / sentences;

/** Mean length of a sentence in Chinese characters. */
export const charactersPerSentence: Formula = ({ sentences, characters }) => characters / sentences;
