import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { LOCALE_IDS, type LocaleId, type RecallKind } from '../../src/schemas/vocabulary.ts';
import { ROOT } from './site-fs.ts';

/** Something in the fixture that is recalled, with made-up words that stand nowhere else. */
export interface Recalled {
  kind: RecallKind;
  id: string;
  /** Stands in its text, title aside, and in its addresses. */
  word: string;
  /** Stands in the reason of its recall. */
  reason: string;
  /** Stands in the correction. */
  right: string;
}

/** One thing of every kind; three facts, for statements stand in texts, in questions, in steps and in a clinic’s advice. */
export const RECALLED: readonly Recalled[] = (
  [
    ['resource', 'example-guide'],
    ['topic', 'example-topic'],
    ['guide', 'example-steps'],
    ['term', 'example-term'],
    ['fact', 'example-instruction'],
    ['fact', 'example-one-in'],
    ['fact', 'example-range'],
    ['careCard', 'example-card'],
    ['clinic', 'example-clinic'],
    ['campaign', 'example-campaign'],
  ] as const
).map(([kind, id]) => {
  const name = `${kind}${id.replaceAll(/example|-/g, '')}`.toLowerCase();
  return { kind, id, word: `zqold${name}bok`, reason: `zqwhy${name}bok`, right: `zqnew${name}bok` };
});

/** Stands in the title of the recalled resource. */
export const TITLE_WORD = 'zqtitlebok';
/** A number of the recalled clinic, with whatever may stand between its groups. */
export const CLINIC_NUMBER = /01632\D?960\D?099/;

type Localized = Record<LocaleId, string>;

/** Copies the fixture to a folder, with the made-up words in it. */
export function copyMarkedContent(folder: string): void {
  cpSync(join(ROOT, 'tests/fixtures/content/valid'), folder, { recursive: true });
  for (const { kind, id, word } of RECALLED) MARK[kind](folder, id, word);
}

const MARK: Record<RecallKind, (folder: string, id: string, word: string) => void> = {
  resource: (folder, id, word) =>
    edit(folder, `resources/${id}.yaml`, (resource) => ({
      ...resource,
      ...marked(resource, word, ['description']),
      notes: everywhere(word),
      versions: (resource['versions'] as object[]).map((version) => ({
        ...version,
        title: `Voorbeeldgids ${TITLE_WORD}`,
        url: `https://www.example.org/${word}/`,
        archiveUrl: `https://archive.example.org/${word}/`,
      })),
    })),
  topic: (folder, id, word) => markTexts(folder, `topics/${id}`, word),
  guide: (folder, id, word) => {
    markTexts(folder, `guides/${id}`, word);
    edit(folder, `guides/${id}/guide.yaml`, (guide) => marked(guide, word, ['title', 'when', 'text']));
  },
  term: (folder, id, word) => markTexts(folder, `glossary/${id}`, word),
  fact: (folder, id, word) => edit(folder, `facts/${id}.yaml`, (fact) => marked(fact, word, ['text', 'denominator'])),
  careCard: (folder, id, word) =>
    edit(folder, `care/${id}.yaml`, (card) => marked(card, word, ['heading', 'text', 'after'])),
  clinic: (folder, id, word) =>
    edit(folder, `clinics/${id}.yaml`, (clinic) => ({
      ...marked(clinic, word, ['about', 'advice', 'team', 'emergency', 'phones']),
      website: `https://${word}.example.org/`,
      phones: (marked(clinic, word, ['phones'])['phones'] as object[]).map((phone) => ({
        ...phone,
        number: '01632 960 099',
      })),
      address: { lines: [`1 ${word} Street`], city: word },
    })),
  campaign: (folder, id, word) => {
    markTexts(folder, `campaigns/${id}`, word);
    edit(folder, `campaigns/${id}/campaign.yaml`, (campaign) => ({
      ...marked(campaign, word, [
        'aim',
        'latest',
        'video',
        'surveys',
        'standards',
        'timeline',
        'supporters',
        'actions',
      ]),
      supporters: [{ name: `Example Society ${word}`, lang: 'en', resource: 'example-leaflet' }],
    }));
  },
};

type Fields = Record<string, unknown>;

function edit(folder: string, file: string, change: (fields: Fields) => Fields): void {
  const path = join(folder, file);
  writeFileSync(path, stringify(change(parse(readFileSync(path, 'utf8')) as Fields)));
}

/** Adds a word to every text in all locales that stands in a field of some names, or below one. */
function marked(value: Fields, word: string, names: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, markedValue(inner, word, names, names.includes(name))]),
  );
}

function markedValue(value: unknown, word: string, names: readonly string[], within: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => markedValue(each, word, names, within));
  if (typeof value !== 'object' || value === null) return value;
  const isText = LOCALE_IDS.every((locale) => typeof (value as Fields)[locale] === 'string');
  if (isText) return within ? everywhere((locale) => `${(value as Localized)[locale]} ${word}`) : value;
  return marked(value as Fields, word, within ? Object.keys(value) : names);
}

/** Adds a word to the description and the first paragraph of a text in every locale. */
function markTexts(folder: string, place: string, word: string): void {
  for (const locale of LOCALE_IDS) {
    const path = join(folder, place, `${locale}.mdx`);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(/^description: .*$/m, `$& ${word}`).replace('<Cite', `${word} <Cite`);
    writeFileSync(path, changed);
  }
}

function everywhere(make: string | ((locale: LocaleId) => string)): Localized {
  const text = (locale: LocaleId) => (typeof make === 'string' ? make : make(locale));
  return Object.fromEntries(LOCALE_IDS.map((locale) => [locale, text(locale)])) as Localized;
}

/**
 * Recalls what is named in {@link RECALLED}.
 * @param which What of it; everything when left out.
 */
export function recallAll(
  folder: string,
  action: 'withdraw' | 'correct',
  fields: object = {},
  which: readonly Recalled[] = RECALLED,
): void {
  const recalls = which.map(({ kind, id, reason, right }) => ({
    id: `recall-${kind.toLowerCase()}-${id}`,
    target: { [kind]: id },
    action,
    on: '2026-11-19',
    by: 'Example editors',
    reason: everywhere(`Example of a reason: ${reason}.`),
    ...(action === 'correct' && { correction: everywhere(`Example of what is right: ${right}.`) }),
    texts: Object.fromEntries(LOCALE_IDS.map((locale) => [locale, { status: 'draft' }])),
    ...fields,
  }));
  writeFileSync(join(folder, 'recalls.yaml'), stringify({ recalls }, { aliasDuplicateObjects: false }));
}
