import { PUBLISHED_LOCALE_IDS } from '../../src/schemas/published-locales.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import type { Content, Entry, TextCollectionName, TextEntry } from '../content-model.ts';
import type { FieldPath } from '../field-path.ts';
import { blockOf, blocksOf, type TextBlock } from './plain-text.ts';

/** Kinds of texts that are measured, in the order of the report. */
export const TEXT_KINDS = [
  'topics',
  'guides',
  'guide steps',
  'care cards',
  'clinics',
  'campaigns',
  'aims and codes',
  'glossary terms',
  'pages',
] as const;
/** One of {@link TEXT_KINDS}. */
export type TextKind = (typeof TEXT_KINDS)[number];

/** One text of ours in one locale. */
export interface ReadableText {
  kind: TextKind;
  id: string;
  locale: LocaleId;
  file: string;
  blocks: TextBlock[];
  /** Why it may be harder to read than the limit. */
  waiver?: string;
}

type PerLocale = Readonly<Record<LocaleId, string>>;
/** A line of a data file in every locale, with the way to it. */
type Line = readonly [text: PerLocale, path: FieldPath];

/** Every text of a collection of texts, with the words of its facts in place. */
export function readableTexts(content: Content, collection: TextCollectionName, kind: TextKind): ReadableText[] {
  const texts: ReadonlyMap<string, TextEntry> = content[collection];
  return [...texts.values()].map(({ id, locale, file, body, data: { readingWaiver } }) => ({
    kind,
    id,
    locale,
    file,
    blocks: blocksOf(body.tree, (fact) => content.facts.get(fact)?.data.text[locale]),
    ...(readingWaiver !== undefined && { waiver: readingWaiver }),
  }));
}

/**
 * Every text of ours: those with files of their own, the signs of care cards, the steps of guides, what clinics say, the aims and
 * codes of campaigns.
 */
export function allReadableTexts(content: Content): ReadableText[] {
  return [
    ...readableTexts(content, 'topicTexts', 'topics'),
    ...readableTexts(content, 'guideTexts', 'guides'),
    ...[...content.guides.values()].flatMap((entry) => inLocales('guide steps', entry, stepsOf(entry))),
    ...[...content.careCards.values()].flatMap((entry) => inLocales('care cards', entry, signsOf(entry))),
    ...[...content.clinics.values()].flatMap((entry) => inLocales('clinics', entry, saidBy(entry))),
    ...readableTexts(content, 'campaignTexts', 'campaigns'),
    ...[...content.campaigns.values()].flatMap((entry) => inLocales('aims and codes', entry, askedBy(entry))),
    ...readableTexts(content, 'termTexts', 'glossary terms'),
    ...readableTexts(content, 'pageTexts', 'pages'),
  ];
}

function inLocales(kind: TextKind, entry: Entry, lines: readonly Line[]): ReadableText[] {
  if (lines.length === 0) return [];
  return PUBLISHED_LOCALE_IDS.map((locale) => ({
    kind,
    id: entry.id,
    locale,
    file: entry.file,
    blocks: lines.map(([text, path]) => blockOf(text[locale], entry.at([...path, locale]))),
  }));
}

function stepsOf({ data: { timeline } }: Entry<'guides'>): Line[] {
  return (timeline?.steps ?? []).map(({ text }, step) => [text, ['timeline', 'steps', step, 'text']]);
}

/** Each sign is a sentence, and so is what the card says to do above and below the signs. */
function signsOf({ data: { levels } }: Entry<'careCards'>): Line[] {
  return levels.flatMap(({ heading, signs, after }, level): Line[] => [
    [heading, ['levels', level, 'heading']],
    ...signs.map(({ text }, sign): Line => [text, ['levels', level, 'signs', sign, 'text']]),
    ...(after ? [[after, ['levels', level, 'after']] as const] : []),
  ]);
}

/** What a clinic says of itself and to its patients, and what to do in an emergency. */
function saidBy({ data: { emergency, about, team = [], advice } }: Entry<'clinics'>): Line[] {
  return [
    [emergency, ['emergency']],
    ...advice.flatMap(({ text, points = [] }, index): Line[] => [
      ...(text ? [[text, ['advice', index, 'text']] as const] : []),
      ...points.map((point, place): Line => [point, ['advice', index, 'points', place]]),
    ]),
    ...about.map((text, index): Line => [text, ['about', index]]),
    ...team.map(({ text }, index): Line => [text, ['team', index, 'text']]),
  ];
}

/** What a campaign wants, and what its codes of care ask for. */
function askedBy({ data: { aim, standards } }: Entry<'campaigns'>): Line[] {
  return [
    [aim.text, ['aim', 'text']],
    ...standards.flatMap(({ points }, code) =>
      points.map(({ text }, point): Line => [text, ['standards', code, 'points', point, 'text']]),
    ),
  ];
}
