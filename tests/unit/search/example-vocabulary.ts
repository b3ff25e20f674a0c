import { LanguageIndex } from '../../../src/search/concept-index.ts';
import type { ConceptTerms, Vocabulary } from '../../../src/search/concepts.ts';

/** Terms by the path they lead to: names, other terms, misspellings. */
export type TermLists = Record<string, [names: string[], others?: string[], slips?: string[]]>;

/** A vocabulary with some terms. */
export function vocabulary(locale: string, lists: TermLists, apart: readonly string[] = []): Vocabulary {
  const entries = Object.entries(lists).map(([path, [names, others = [], slips = []]]): [string, ConceptTerms] => [
    path,
    { names, others, slips },
  ]);
  return { locale, terms: new Map(entries), apart };
}

/** A vocabulary with some terms, ready to be searched. */
export function indexOf(locale: string, lists: TermLists, apart: readonly string[] = []): LanguageIndex {
  return new LanguageIndex(vocabulary(locale, lists, apart));
}

/** A small vocabulary in English. */
export const ENGLISH: TermLists = {
  'topics/miscarriage/': [
    ['Miscarriage', 'Pregnancy loss'],
    ['lost my baby', 'spontaneous abortion', 'missed scan'],
    ['miss carry'],
  ],
  'topics/stillbirth/': [['Stillbirth'], ['baby born asleep', 'loss late in pregnancy']],
  'topics/ectopic-pregnancy/': [['Ectopic pregnancy'], ['baby in the tube', 'tubal pregnancy']],
  'topics/grief/': [['Grief after a loss'], ['mourning', 'feeling empty']],
  'topics/bleeding/': [['Bleeding in early pregnancy'], ['spotting', 'blood']],
  'glossary/d-and-c/': [['D&C', 'Dilation and curettage'], ['scraping of the womb']],
  'topics/miscarriage/steps/': [['What happens and when']],
  'organizations/nhs/': [['NHS'], ['National Health Service']],
  'topics/miscarriage/#symptoms': [[], ['signs of miscarriage', 'cramps']],
};

/** A small vocabulary in Dutch. */
export const DUTCH: TermLists = {
  'topics/miscarriage/': [['Miskraam', 'Verlies van een zwangerschap'], ['spontane abortus']],
  'topics/stillbirth/': [['Doodgeboorte', 'Stilgeboorte']],
  'topics/ectopic-pregnancy/': [['Buitenbaarmoederlijke zwangerschap']],
  'topics/grief/': [['Rouw'], ['verdriet na een verlies']],
};

/** A small vocabulary in Spanish. */
export const SPANISH: TermLists = {
  'topics/miscarriage/': [['Aborto espontáneo', 'Pérdida del embarazo'], ['perdí a mi bebé']],
  'topics/ectopic-pregnancy/': [['Embarazo ectópico']],
  'topics/grief/': [['Duelo']],
};

/** A small vocabulary in Arabic. */
export const ARABIC: TermLists = {
  'topics/miscarriage/': [['الإجهاض التلقائي', 'فقدان الحمل'], ['سقط الجنين']],
  'topics/bleeding/': [['النزيف في بداية الحمل']],
};

/** A small vocabulary in Chinese. */
export const CHINESE: TermLists = {
  'topics/miscarriage/': [['自然流产'], ['宝宝没了', '胎停育']],
  'topics/ectopic-pregnancy/': [['异位妊娠', '宫外孕']],
  'topics/grief/': [['哀伤']],
};

/** All of these, English first. */
export const INDEXES: readonly LanguageIndex[] = [
  indexOf('en', ENGLISH, ['bloom']),
  indexOf('nl', DUTCH),
  indexOf('es', SPANISH),
  indexOf('ar', ARABIC),
  indexOf('zh-Hans', CHINESE),
];
