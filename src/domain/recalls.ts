import type { RecallData } from '../schemas/recall.ts';
import { RECALL_KINDS, type LocaleId, type RecallKind } from '../schemas/vocabulary.ts';
import type { Campaign, CareCard, Clinic, Fact, Guide, Recall, Recallable, Resource, Term, Topic } from './entities.ts';
import {
  recalledCampaign,
  recalledCareCard,
  recalledClinic,
  recalledFact,
  recalledGuide,
  recalledResource,
  recalledText,
  type RecallWords,
} from './recalled.ts';
import { campaignWithoutFacts, clinicWithoutFacts, guideWithoutFacts, topicWithoutFacts } from './without-facts.ts';

/** What a recall is about. */
export interface RecallTarget {
  kind: RecallKind;
  id: string;
}

/** What a recall is about; the schema promises exactly one thing. */
export function targetOf({ target }: Pick<RecallData, 'target'>): RecallTarget {
  for (const kind of RECALL_KINDS) {
    const id = target[kind];
    if (id !== undefined) return { kind, id };
  }
  throw new Error('A recall without a target passed the schema');
}

/**
 * Whether a recall is in force: it has begun and has not ended.
 * @param today `YYYY-MM-DD`.
 */
export function isActive({ on, lifted }: Pick<RecallData, 'on' | 'lifted'>, today: string): boolean {
  return lifted === undefined && on <= today;
}

/** Whether a recall has withdrawn something, so that nothing but the notice may be shown of it. */
export function isWithdrawn({ recall }: Recallable): boolean {
  return recall?.action === 'withdraw';
}

/**
 * A description without the correction that was added to it, for places that show the correction beside it.
 * @param description The description as it stands with the item.
 */
export function ownDescription(item: Recallable, description: string, locale: LocaleId): string;
export function ownDescription(item: Recallable, description: string | undefined, locale: LocaleId): string | undefined;
export function ownDescription({ recall }: Recallable, description: string | undefined, locale: LocaleId) {
  return recall?.described ? recall.described[locale] : description;
}

/** Everything that recalls can be about. */
export interface RecallableContent {
  resources: readonly Resource[];
  topics: readonly Topic[];
  guides: readonly Guide[];
  terms: readonly Term[];
  facts: readonly Fact[];
  careCards: readonly CareCard[];
  clinics: readonly Clinic[];
  campaigns: readonly Campaign[];
}

/**
 * The content as it may be shown while recalls are in force. What was withdrawn has lost its words, so that no output can show them
 * by oversight; a correction stands behind each description it belongs to. All of it is still there: lists leave out what is
 * withdrawn.
 * @param active Recalls in force, see {@link isActive}; at most one for each thing, which the content check has promised.
 */
export function applyRecalls(
  content: RecallableContent,
  active: readonly Recall[],
  words: RecallWords,
): { [K in keyof RecallableContent]: RecallableContent[K][number][] } {
  const recallOf = (kind: RecallKind, id: string) => active.find(({ target }) => target[kind] === id);
  const recalled = <T extends { id: string }>(
    kind: RecallKind,
    items: readonly T[],
    apply: (item: T, recall: Recall, words: RecallWords) => T,
  ): T[] =>
    items.map((item) => {
      const recall = recallOf(kind, item.id);
      return recall ? apply(item, recall, words) : item;
    });
  const isGone = (fact: string) => recallOf('fact', fact)?.action === 'withdraw';
  return {
    resources: recalled('resource', content.resources, recalledResource),
    topics: recalled(
      'topic',
      content.topics.map((topic) => topicWithoutFacts(topic, isGone)),
      recalledText,
    ),
    guides: recalled(
      'guide',
      content.guides.map((guide) => guideWithoutFacts(guide, isGone)),
      recalledGuide,
    ),
    terms: recalled('term', content.terms, recalledText),
    facts: recalled('fact', content.facts, recalledFact),
    careCards: recalled('careCard', content.careCards, recalledCareCard),
    clinics: recalled(
      'clinic',
      content.clinics.map((clinic) => clinicWithoutFacts(clinic, isGone)),
      recalledClinic,
    ),
    campaigns: recalled(
      'campaign',
      content.campaigns.map((campaign) => campaignWithoutFacts(campaign, isGone)),
      recalledCampaign,
    ),
  };
}
