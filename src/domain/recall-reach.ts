import { campaignFacts, campaignResources } from './campaign-references.ts';
import type { Campaign, CareCard, Clinic, Fact, Guide, Resource, Topic } from './entities.ts';
import type { RecallTarget } from './recalls.ts';
import { careSources } from './topic-sources.ts';

/** A text of a topic, or of one of its guides or campaigns, as written. */
export interface WrittenText {
  /** Id of the topic. */
  topic: string;
  /** MDX source. */
  body: string;
}

/** What the topics are made of. */
export interface TopicMaterial {
  resources: readonly Resource[];
  topics: readonly Topic[];
  guides: readonly Guide[];
  facts: readonly Fact[];
  careCards: readonly CareCard[];
  clinics: readonly Clinic[];
  campaigns: readonly Campaign[];
  texts: readonly WrittenText[];
}

/** Ids of the topics whose pages show something or rest on it, in the order of the topics. */
export function topicsReached(target: RecallTarget, material: TopicMaterial): string[] {
  const named = new Set([target.id, ...dependentFacts(target, material)]);
  const cards = new Set(dependentCards(target, material));
  const reached = new Set([
    ...homesOf(target, material),
    ...material.topics.flatMap((topic) => (isNamedByTopic(topic, named, cards) ? [topic.id] : [])),
    ...material.guides.flatMap((guide) => (isNamedByGuide(guide, named) ? [guide.topic] : [])),
    ...material.clinics.flatMap((clinic) => topicsOfAdvice(clinic, named)),
    ...material.facts.flatMap((fact) => (named.has(fact.id) ? (fact.right?.topics ?? []) : [])),
    ...material.campaigns.flatMap((campaign) => (isNamedByCampaign(campaign, named) ? campaign.topics : [])),
    ...material.texts.flatMap(({ topic, body }) =>
      [...named].some((id) => body.includes(`id="${id}"`)) ? [topic] : [],
    ),
  ]);
  return material.topics.flatMap(({ id }) => (reached.has(id) ? [id] : []));
}

function dependentFacts({ kind, id }: RecallTarget, { facts }: TopicMaterial): string[] {
  return kind === 'resource' ? facts.flatMap((fact) => (fact.source.resource === id ? [fact.id] : [])) : [];
}

function dependentCards({ kind, id }: RecallTarget, { careCards }: TopicMaterial): string[] {
  if (kind === 'careCard') return [id];
  return kind === 'resource' ? careCards.flatMap((card) => (careSources(card).includes(id) ? [card.id] : [])) : [];
}

/** Topics that a thing is filed under itself. */
function homesOf({ kind, id }: RecallTarget, material: TopicMaterial): string[] {
  const { resources, guides, clinics, campaigns } = material;
  const find = <T extends { id: string }>(items: readonly T[]) => items.filter((item) => item.id === id);
  switch (kind) {
    case 'topic':
      return [id];
    case 'resource':
      return find(resources).flatMap(({ placements }) => placements.map(({ topic }) => topic));
    case 'guide':
      return find(guides).map(({ topic }) => topic);
    case 'clinic':
      return find(clinics).flatMap(({ topics }) => topics.map(({ topic }) => topic));
    case 'campaign':
      return find(campaigns).flatMap(({ topics }) => topics);
    default:
      return [];
  }
}

function isNamedByTopic(topic: Topic, named: ReadonlySet<string>, cards: ReadonlySet<string>): boolean {
  const { care, glossary, otherLanguages = [], questions = [] } = topic;
  const ids = [...glossary, ...otherLanguages, ...questions.flatMap(({ facts }) => facts)];
  return (care !== undefined && cards.has(care)) || ids.some((id) => named.has(id));
}

function isNamedByGuide({ timeline }: Guide, named: ReadonlySet<string>): boolean {
  return (timeline?.steps ?? []).some(({ sources, facts = [] }) => [...sources, ...facts].some((id) => named.has(id)));
}

function topicsOfAdvice({ advice }: Clinic, named: ReadonlySet<string>): string[] {
  return advice.filter(({ facts = [] }) => facts.some((id) => named.has(id))).flatMap(({ topics }) => topics);
}

/** Whether a campaign shows a fact or a resource, or rests on it. */
function isNamedByCampaign(campaign: Campaign, named: ReadonlySet<string>): boolean {
  return [...campaignFacts(campaign), ...campaignResources(campaign)].some((id) => named.has(id));
}
