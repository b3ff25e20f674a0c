import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';
import type { Campaign, CareCard, Clinic, Fact, Guide, Recall, RecallInForce, Resource } from './entities.ts';
import type { SomeLocales, TextState } from './translation.ts';

/** Words that stand in place of what was withdrawn, or beside what was corrected. */
export interface RecallWords {
  /** The notice of a recall as one sentence. */
  notice(recall: Recall, locale: LocaleId): string;
  /** In place of a statement, such as "[statement withdrawn]". */
  statement(locale: LocaleId): string;
  /** What to do in an emergency, where a clinic's own words are withdrawn. */
  emergency(locale: LocaleId): string;
}

/** What a recall makes of a resource: withdrawn, its words and addresses are not shown by any list. */
export function recalledResource(resource: Resource, recall: Recall, words: RecallWords): Resource {
  if (recall.action === 'correct') {
    const { description } = resource;
    return {
      ...resource,
      description: added(description, recall, words),
      recall: { ...recall, described: description },
    };
  }
  return {
    ...without(resource, 'notes'),
    description: inEveryLocale((locale) => words.notice(recall, locale)),
    review: without(resource.review, 'note'),
    freshness: { state: 'withdrawn', on: recall.on, reason: 'recalled' },
    texts: recall.texts,
    recall,
  };
}

/** Something with a text of its own: it keeps its names, by which it is found. */
interface WithText {
  texts: Record<LocaleId, TextState & { description: string }>;
  recall?: RecallInForce;
}

/** Fields that say who vouches for a text. */
const STATE_FIELDS: readonly string[] = ['status', 'reviewer', 'reviewedOn', 'translation', 'stale', 'readingWaiver'];

/** What a recall makes of a topic, a term or the text of a campaign. The text itself is withheld where it is read. */
export function recalledText<T extends WithText>(item: T, recall: Recall, words: RecallWords): T {
  const described = inEveryLocale((locale) => item.texts[locale].description);
  const corrected = added(described, recall, words);
  const textIn = (locale: LocaleId): T['texts'][LocaleId] =>
    recall.action === 'correct'
      ? { ...item.texts[locale], description: corrected[locale] }
      : { ...namesOf(item.texts[locale]), ...recall.texts[locale], description: words.notice(recall, locale) };
  return {
    ...item,
    texts: inEveryLocale(textIn),
    recall: recall.action === 'correct' ? { ...recall, described } : recall,
  };
}

/** A text without the fields that say who vouches for it: what is left of it when its words are gone. */
function namesOf<T extends object>(text: T): T {
  return Object.fromEntries(Object.entries(text).filter(([name]) => !STATE_FIELDS.includes(name))) as T;
}

/** What a recall makes of a guide: withdrawn, its steps are gone too. */
export function recalledGuide(guide: Guide, recall: Recall, words: RecallWords): Guide {
  const recalled = recalledText(guide, recall, words);
  return recall.action === 'withdraw' ? without(recalled, 'timeline') : recalled;
}

/** What a recall makes of a fact. Where texts state it, the correction follows, or words stand in its place. */
export function recalledFact(fact: Fact, recall: Recall, words: RecallWords): Fact {
  if (recall.action === 'correct') return { ...fact, text: added(fact.text, recall, words), recall };
  return {
    ...without(fact, 'value', 'denominator'),
    text: inEveryLocale(words.statement),
    texts: recall.texts,
    recall,
  };
}

/** What a recall makes of a care card: withdrawn, it names no sign; whom to call does not stand on the card. */
export function recalledCareCard(card: CareCard, recall: Recall): CareCard {
  return recall.action === 'correct' ? { ...card, recall } : { ...card, levels: [], texts: recall.texts, recall };
}

/** What a recall makes of a clinic: withdrawn, it has its name and place only, and its topics are those of everybody. */
export function recalledClinic(clinic: Clinic, recall: Recall, words: RecallWords): Clinic {
  if (recall.action === 'correct') return { ...clinic, recall };
  return {
    ...without(clinic, 'website', 'address', 'team', 'theme', 'basis', 'founded'),
    phones: [],
    emergency: inEveryLocale(words.emergency),
    about: [],
    advice: [],
    languages: [],
    topics: clinic.topics.map(({ topic }) => ({ topic })),
    texts: recall.texts,
    recall,
  };
}

/** What a recall makes of a campaign: withdrawn, it has its name, who runs it and its topics only. */
export function recalledCampaign(campaign: Campaign, recall: Recall, words: RecallWords): Campaign {
  const recalled = recalledText(campaign, recall, words);
  if (recall.action === 'correct') return recalled;
  return {
    ...without(recalled, 'video', 'understanding', 'coping', 'resources'),
    aim: { ...campaign.aim, text: inEveryLocale((locale) => words.notice(recall, locale)) },
    latest: [],
    facts: [],
    surveys: [],
    standards: [],
    timeline: [],
    supporters: [],
    actions: [],
    review: without(campaign.review, 'note'),
    recordTexts: recall.texts,
  };
}

function added(text: SomeLocales<string>, recall: Recall, words: RecallWords): Record<LocaleId, string> {
  return inEveryLocale((locale) => [text[locale] ?? [], words.notice(recall, locale)].flat().join(' '));
}

function inEveryLocale<T>(make: (locale: LocaleId) => T): Record<LocaleId, T> {
  return Object.fromEntries(PUBLISHED_LOCALE_IDS.map((locale) => [locale, make(locale)])) as Record<LocaleId, T>;
}

function without<T extends object, K extends keyof T>(item: T, ...fields: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !fields.includes(name as K))) as Omit<T, K>;
}
