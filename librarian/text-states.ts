import { proseFingerprint, recordFingerprint, type SomeLocales } from '../src/domain/translation.ts';
import type { TextStateData } from '../src/schemas/fields.ts';
import { LOCALE_IDS, type LocaleId } from '../src/schemas/vocabulary.ts';
import type { Content, Entry, TextCollectionName, TextEntry } from './content-model.ts';
import { TEXT_COLLECTIONS } from './entries.ts';
import type { FieldPath } from './field-path.ts';

/** Who vouches for one text of ours in one locale, and where that is written. */
export interface TextStateAt {
  entry: Entry;
  /** Way to the state; empty for a text with a file of its own. */
  path: FieldPath;
  locale: LocaleId;
  state: TextStateData;
  /** Whether the same text is there in another locale. */
  isThere(locale: LocaleId): boolean;
  /** The state of the same text in another locale, where that can be read. */
  stateIn(locale: LocaleId): TextStateData | undefined;
  /** Present fingerprint of the same text in another locale, where that can be read. */
  fingerprintIn(locale: LocaleId): string | undefined;
}

/** The state of every valid text in every locale: those with files of their own, and those inside records. */
export function textStates(content: Content): TextStateAt[] {
  return [...TEXT_COLLECTIONS.flatMap((name) => ofFiles(content, name)), ...ofRecords(content)];
}

function ofFiles(content: Content, collection: TextCollectionName): TextStateAt[] {
  const texts: ReadonlyMap<string, TextEntry> = content[collection];
  const there = new Set(
    content.files.flatMap(({ place }) => (place?.collection === collection ? [`${place.id}/${place.locale}`] : [])),
  );
  return [...texts.values()].map((entry) => {
    const textIn = (locale: LocaleId) => texts.get(`${entry.id}/${locale}`);
    return {
      entry,
      path: [],
      locale: entry.locale,
      state: entry.data,
      isThere: (locale) => there.has(`${entry.id}/${locale}`),
      stateIn: (locale) => textIn(locale)?.data,
      fingerprintIn: (locale) => {
        const source = textIn(locale);
        return source && proseFingerprint(source.data, source.body.text);
      },
    };
  });
}

function ofRecords(content: Content): TextStateAt[] {
  const { resources, careCards, careCountries, facts, guides, clinics, campaigns, surveyQuestions, recalls } = content;
  return [
    ...[resources, careCards, careCountries, facts, clinics, campaigns, surveyQuestions].flatMap((records) =>
      [...records.values()].flatMap((entry) => ofRecord(entry, [], entry.data)),
    ),
    ...[...recalls.values()].flatMap((entry) =>
      entry.data.recalls.flatMap((recall, index) => ofRecord(entry, ['recalls', index], recall)),
    ),
    ...[...guides.values()].flatMap((entry) =>
      entry.data.timeline ? ofRecord(entry, ['timeline'], entry.data.timeline) : [],
    ),
  ];
}

function ofRecord(
  entry: Entry,
  path: FieldPath,
  { texts = {}, ...record }: { texts?: SomeLocales<TextStateData> | undefined },
): TextStateAt[] {
  return LOCALE_IDS.flatMap((locale) => {
    const state = texts[locale];
    if (state === undefined) return [];
    return {
      entry,
      path: [...path, 'texts', locale],
      locale,
      state,
      isThere: (other) => texts[other] !== undefined,
      stateIn: (other) => texts[other],
      fingerprintIn: (other) => (texts[other] === undefined ? undefined : recordFingerprint(record, other)),
    };
  });
}
