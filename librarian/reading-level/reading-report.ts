import { PUBLISHED_LOCALE_IDS } from '../../src/schemas/published-locales.ts';
import type { Content } from '../content-model.ts';
import { compareText } from '../problem.ts';
import { measureText, type Measurement } from './measure-text.ts';
import { allReadableTexts, TEXT_KINDS, type ReadableText } from './readable-texts.ts';

/** One text with its figures. */
export type MeasuredText = Omit<ReadableText, 'blocks'> & Measurement;

/** How hard all texts are. */
export interface ReadingReport {
  /** The content root, as it would be typed. */
  root: string;
  /** Files that are not valid, so that their texts are missing here. */
  notRead: string[];
  /** By kind, id and locale. */
  texts: MeasuredText[];
}

/** Measures every text of ours. The same content gives the same report. */
export function reportReading(content: Content): ReadingReport {
  return {
    root: content.root,
    notRead: content.files.filter(({ valid }) => !valid).map(({ file }) => file),
    texts: allReadableTexts(content).flatMap(measured).sort(compareTexts),
  };
}

function measured({ blocks, ...text }: ReadableText): MeasuredText[] {
  const measurement = measureText(text.locale, blocks);
  return measurement === undefined ? [] : [{ ...text, ...measurement }];
}

function compareTexts(a: MeasuredText, b: MeasuredText): number {
  return (
    TEXT_KINDS.indexOf(a.kind) - TEXT_KINDS.indexOf(b.kind) ||
    compareText(a.id, b.id) ||
    PUBLISHED_LOCALE_IDS.indexOf(a.locale) - PUBLISHED_LOCALE_IDS.indexOf(b.locale)
  );
}
