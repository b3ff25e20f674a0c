import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import {
  charactersPerSentence,
  fernandezHuertaEase,
  fleschDoumaEase,
  fleschKincaidGrade,
  smogGrade,
  szigrisztPazosEase,
  wordsPerSentence,
  type Formula,
} from './formulas.ts';

/** Names for ranges of a figure: from where each begins, the lowest first. */
export type Bands = readonly (readonly [from: number, name: string])[];

/** One figure that a text is measured by, and how hard the text may be. */
export interface ReadingLimit {
  id: string;
  name: string;
  /** Heading of its column. */
  short: string;
  formula: Formula;
  /** Whether the figure of an easy text is low or high. */
  easy: 'low' | 'high';
  limit: number;
  /** Why the limit is just there. */
  reason: string;
  bands?: Bands;
}

const INFLESZ: Bands = [
  [-Infinity, 'muy difícil'],
  [40, 'algo difícil'],
  [55, 'normal'],
  [65, 'bastante fácil'],
  [80, 'muy fácil'],
];

const FLESCH_DOUMA: Bands = [
  [-Infinity, 'zeer moeilijk'],
  [30, 'moeilijk'],
  [45, 'tamelijk moeilijk'],
  [60, 'normaal'],
  [70, 'tamelijk gemakkelijk'],
  [80, 'gemakkelijk'],
  [90, 'zeer gemakkelijk'],
];

/**
 * How hard a text may be in each locale, so that readers of level B1, or of school grade 8, can follow it.
 * INFLESZ bands: I. M. Barrio-Cantalejo and others, Anales del Sistema Sanitario de Navarra 31 (2008), 135–152. Dutch bands:
 * W. H. Douma, 1960. Arabic and Chinese have no formula that is in general use for health texts: only the length of
 * sentences is looked at there, and these two limits are our own.
 */
export const READING_LIMITS: Readonly<Record<LocaleId, readonly ReadingLimit[]>> = {
  en: [
    {
      id: 'flesch-kincaid',
      name: 'Flesch–Kincaid grade',
      short: 'FK grade',
      formula: fleschKincaidGrade,
      easy: 'low',
      limit: 8,
      reason: 'the aim for every text of ours: school grade 8, level B1, or easier',
    },
    {
      id: 'smog',
      name: 'SMOG grade',
      short: 'SMOG',
      formula: smogGrade,
      easy: 'low',
      limit: 9.5,
      reason:
        'grade 8 and the standard error of the formula, 1.5: it asks for full understanding, so its grades are higher',
    },
  ],
  es: [
    {
      id: 'fernandez-huerta',
      name: 'Fernández-Huerta',
      short: 'F-Huerta',
      formula: fernandezHuertaEase,
      easy: 'high',
      limit: 60,
      reason: '60 to 70 is "normal (para adulto)", grades 7 and 8',
    },
    {
      id: 'inflesz',
      name: 'INFLESZ',
      short: 'INFLESZ',
      formula: szigrisztPazosEase,
      easy: 'high',
      limit: 55,
      reason: '55 to 65 is "normal" on the scale made for texts for patients',
      bands: INFLESZ,
    },
  ],
  nl: [
    {
      id: 'flesch-douma',
      name: 'Flesch–Douma',
      short: 'F-Douma',
      formula: fleschDoumaEase,
      easy: 'high',
      limit: 60,
      reason: '60 to 70 is "normaal" on the scale of the formula',
      bands: FLESCH_DOUMA,
    },
  ],
  ar: [
    {
      id: 'words-per-sentence',
      name: 'words per sentence',
      short: 'words/sent.',
      formula: wordsPerSentence,
      easy: 'low',
      limit: 20,
      reason: 'ours: no formula is in general use, and a longer sentence is hard to keep in mind',
    },
  ],
  'zh-Hans': [
    {
      id: 'characters-per-sentence',
      name: 'characters per sentence',
      short: 'chars/sent.',
      formula: charactersPerSentence,
      easy: 'low',
      limit: 45,
      reason: 'ours: no formula is in general use, and a longer sentence is hard to keep in mind',
    },
  ],
};

/** A limit as it is written in messages. */
export function wordLimit({ easy, limit }: ReadingLimit): string {
  return `${easy === 'low' ? 'at most' : 'at least'} ${limit}`;
}
