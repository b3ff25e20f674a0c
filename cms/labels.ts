/** Labels of fields whose name alone says too little, or is not English of everyday. */
const FIELD_LABELS: Readonly<Record<string, string>> = {
  after: 'Line below',
  about: 'About the clinic',
  amount: 'Figure',
  archiveUrl: 'Archived copy',
  basis: 'What the page rests on',
  bound: 'How exact',
  by: 'Done by',
  care: 'Care card',
  careCard: 'Care card',
  cards: 'Care cards',
  check: 'Last look at the address',
  codes: 'Clinical codes',
  contactEmail: 'Email address for problem reports',
  copy: 'Copy that was read',
  correction: 'What is right',
  denominator: 'What is counted',
  display: 'Name of the code',
  exact: 'Is this the exact address?',
  edition: 'Date of the edition',
  formerUrl: 'Former address',
  formerUrls: 'Former addresses',
  from: 'From (lower end)',
  infobutton: 'Answers to record systems',
  insecure: 'Why http:// and not https://',
  jurisdictions: 'Where it applies',
  lang: 'Language',
  last: 'Last review',
  latestCount: 'Latest additions on the home page',
  level: 'How urgent',
  mark: 'Mark beside the name',
  minutes: 'Length in minutes',
  names: 'Name in other languages',
  nearest: 'Only the nearest code',
  next: 'Next review',
  of: 'Translated from',
  on: 'Day',
  otherLanguages: 'Material in more languages',
  placements: 'Where it is listed',
  selection: 'Why it was chosen',
  source: 'Source',
  target: 'What is meant',
  terms: 'Words',
  texts: 'State of the texts',
  to: 'To (upper end)',
  url: 'Web address',
  versions: 'Language versions',
  wordsApart: 'Words the search must not correct',
  workingTitle: 'Is the title ours?',
  icd10cm: 'ICD-10-CM',
  icd11: 'ICD-11',
  snomedct: 'SNOMED CT',
  mesh: 'MeSH',
  loinc: 'LOINC',
  umls: 'UMLS',
};

/** The label of a field: from the table, else its name as words, such as "Also called" for `alsoCalled`. */
export function labelOf(name: string): string {
  return FIELD_LABELS[name] ?? asWords(name);
}

/** A name of code as words: `alsoCalled` and `also-called` both give "Also called". */
export function asWords(name: string): string {
  const words = name
    .replaceAll('-', ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What one item of a list is called, where the name of the list without its "s" is not it. */
const ITEM_LABELS: Readonly<Record<string, string>> = {
  about: 'Paragraph',
  advice: 'Piece of advice',
  alsoCalled: 'Name',
  glossary: 'Term',
  history: 'Change',
  jurisdictions: 'Country',
  placements: 'Place',
  searchTerms: 'Word',
  sectionOrder: 'Section',
  seeAlso: 'Term',
  team: 'Partner',
  versions: 'Language version',
  criteria: 'Criterion',
  formerIds: 'Id',
  formerUrls: 'Address',
  topics: 'Topic',
  related: 'Topic',
};

/** What the button to add an item to a list names. */
export function singularOf(name: string): string {
  return ITEM_LABELS[name] ?? labelOf(name).replace(/s$/, '');
}
