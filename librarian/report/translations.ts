import type { ResourceData } from '../../src/schemas/resource.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { PUBLISHED_LOCALE_IDS } from '../../src/schemas/published-locales.ts';
import { PAGE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import type { Content } from '../content-model.ts';
import { textStates, type TextStateAt } from '../text-states.ts';
import type { ReportSource } from './kept-resources.ts';
import { TEXT_CONDITIONS, type ConditionCounts, type TextCondition, type TranslationsReport } from './shape.ts';

/** A text of ours in a locale in which it is there. */
export interface PresentText {
  collection: CollectionName;
  text: TextStateAt;
  condition: TextCondition;
}

/** Every text of ours that is there, but for those of resources that a person has withdrawn. */
export function presentTexts({ content, kept }: ReportSource): PresentText[] {
  const collections = new Map(content.files.flatMap(({ file, place }) => (place ? [[file, place.collection]] : [])));
  const keptIds = new Set(kept.map(({ entry }) => entry.id));
  return textStates(content).flatMap((text) => {
    const collection = collections.get(text.entry.file);
    if (collection === undefined || (collection === 'resources' && !keptIds.has(text.entry.id))) return [];
    return [{ collection, text, condition: conditionOf(text) }];
  });
}

function conditionOf({ locale, state, fingerprintIn }: TextStateAt): TextCondition {
  const { status, translation } = state;
  const present = translation && translation.of !== locale ? fingerprintIn(translation.of) : undefined;
  if (present !== undefined && present !== translation?.fingerprint) return 'stale';
  return status;
}

/** A kind of text: how many things have one, and in which condition those are that are there. */
interface Kind {
  kind: string;
  things: number;
  conditions: readonly { locale: LocaleId; condition: TextCondition }[];
}

/** Counts texts by kind, locale and condition. */
export function translationsReport(source: ReportSource): TranslationsReport {
  const texts = presentTexts(source);
  const kinds = kindsOf(source, texts)
    .filter(({ things }) => things > 0)
    .map(({ kind, things, conditions }) => ({
      kind,
      locales: PUBLISHED_LOCALE_IDS.map((locale) => ({ locale, ...count(locale, things, conditions) })),
    }));
  const locales = PUBLISHED_LOCALE_IDS.map((locale) => {
    const own = kinds.flatMap((kind) => kind.locales.filter((each) => each.locale === locale));
    const sum = (condition: TextCondition) => own.reduce((total, each) => total + each[condition], 0);
    return { locale, ...conditions(sum) };
  });
  return { locales, kinds };
}

function kindsOf(source: ReportSource, texts: readonly PresentText[]): Kind[] {
  const { content, kept } = source;
  const of = (collection: CollectionName, kind: string, things: number, isPart = false): Kind => ({
    kind,
    things,
    conditions: texts
      .filter((each) => each.collection === collection && isPart === (each.text.path[0] === 'timeline'))
      .map(({ text: { locale }, condition }) => ({ locale, condition })),
  });
  return [
    of('topicTexts', 'Topics', content.topics.size),
    of('guideTexts', 'Guides', content.guides.size),
    of('guides', 'Steps of guides', timelinesIn(content), true),
    of('termTexts', 'Glossary terms', content.terms.size),
    of('pageTexts', 'Pages', PAGE_IDS.length),
    of('careCards', 'Care cards', content.careCards.size),
    of('careCountries', 'Care contacts', content.careCountries.size),
    of('facts', 'Facts', content.facts.size),
    of('clinics', 'Clinics', content.clinics.size),
    of('campaignTexts', 'Campaigns', content.campaigns.size),
    of('campaigns', 'Lines of campaigns', content.campaigns.size),
    of('surveyQuestions', 'Survey questions', content.surveyQuestions.size),
    of('recalls', 'Recalls', content.recalls.get('recalls')?.data.recalls.length ?? 0),
    { kind: 'Descriptions of resources', things: kept.length, conditions: descriptions(source, texts) },
  ];
}

function timelinesIn({ guides }: Content): number {
  return [...guides.values()].filter(({ data }) => data.timeline !== undefined).length;
}

/** A description that nobody vouches for is a draft. */
function descriptions({ kept }: ReportSource, texts: readonly PresentText[]): Kind['conditions'] {
  const states = new Map(
    texts
      .filter(({ collection }) => collection === 'resources')
      .map(({ text: { entry, locale }, condition }) => [`${entry.id}/${locale}`, condition]),
  );
  return kept.flatMap(({ entry }) =>
    localesOf(entry.data.description).map((locale) => ({
      locale,
      condition: states.get(`${entry.id}/${locale}`) ?? 'draft',
    })),
  );
}

/** The locales in which something is said. */
export function localesOf(texts: ResourceData['description'] = {}): LocaleId[] {
  return PUBLISHED_LOCALE_IDS.filter((locale) => texts[locale] !== undefined);
}

function count(locale: LocaleId, things: number, all: Kind['conditions']): ConditionCounts {
  const own = all.filter((each) => each.locale === locale);
  return conditions((wanted) =>
    wanted === 'missing'
      ? Math.max(0, things - own.length)
      : own.filter(({ condition }) => condition === wanted).length,
  );
}

function conditions(of: (condition: TextCondition) => number): ConditionCounts {
  return Object.fromEntries(TEXT_CONDITIONS.map((condition) => [condition, of(condition)])) as ConditionCounts;
}
