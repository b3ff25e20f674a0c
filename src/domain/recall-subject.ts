import { WORLDWIDE } from '../schemas/vocabulary.ts';
import type { Campaign, Clinic, Fact, Guide, Recall, Resource, Term, Topic } from './entities.ts';
import { targetOf } from './recalls.ts';

/**
 * What a recall is about, at hand. Statements and care cards have no page: they go by the country whose rights they are, or by the
 * first topic that shows them.
 */
export type RecallSubject =
  | { kind: 'resource'; resource: Resource }
  | { kind: 'topic'; item: Topic }
  | { kind: 'guide'; item: Guide }
  | { kind: 'term'; item: Term }
  | { kind: 'campaign'; item: Campaign }
  | { kind: 'clinic'; clinic: Clinic }
  /** `country` where the page of its rights shows it. */
  | { kind: 'fact'; topic: Topic | undefined; country?: string }
  | { kind: 'careCard'; topic: Topic | undefined };

/** Where things that can be recalled are found. */
export interface SubjectSources {
  allResources: readonly Resource[];
  topics: readonly Topic[];
  guides: readonly Guide[];
  terms: readonly Term[];
  allClinics: readonly Clinic[];
  allCampaigns: readonly Campaign[];
  /** Every fact by id, withdrawn ones too. */
  factById: ReadonlyMap<string, Fact>;
}

/** Finds what a recall is about. */
export function subjectOf(recall: Recall, sources: SubjectSources): RecallSubject {
  const { kind, id } = targetOf(recall);
  switch (kind) {
    case 'resource':
      return { kind, resource: need(sources.allResources, id) };
    case 'topic':
      return { kind, item: need(sources.topics, id) };
    case 'guide':
      return { kind, item: need(sources.guides, id) };
    case 'term':
      return { kind, item: need(sources.terms, id) };
    case 'campaign':
      return { kind, item: need(sources.allCampaigns, id) };
    case 'fact': {
      const country = countryOf(sources.factById.get(id));
      return { kind, topic: firstTopic(recall, sources), ...(country !== undefined && { country }) };
    }
    case 'clinic':
      return { kind, clinic: need(sources.allClinics, id) };
    default:
      return { kind, topic: firstTopic(recall, sources) };
  }
}

function firstTopic(recall: Recall, { topics }: SubjectSources): Topic | undefined {
  return topics.find((topic) => topic.id === recall.topics[0]);
}

function countryOf(fact: Fact | undefined): string | undefined {
  return fact?.right && fact.jurisdictions.find((code) => code !== WORLDWIDE);
}

/** What the content check has promised to be there. */
function need<T extends { id: string }>(items: readonly T[], id: string): T {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`A recall is about "${id}", which does not exist in the content`);
  return item;
}
