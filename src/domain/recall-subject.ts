import type { Clinic, Guide, Recall, Resource, Term, Topic } from './entities.ts';
import { targetOf } from './recalls.ts';

/** What a recall is about, at hand. Statements and care cards have no page: they go by the first topic that shows them. */
export type RecallSubject =
  | { kind: 'resource'; resource: Resource }
  | { kind: 'topic'; item: Topic }
  | { kind: 'guide'; item: Guide }
  | { kind: 'term'; item: Term }
  | { kind: 'clinic'; clinic: Clinic }
  | { kind: 'fact' | 'careCard'; topic: Topic | undefined };

/** Where things that can be recalled are found. */
export interface SubjectSources {
  allResources: readonly Resource[];
  topics: readonly Topic[];
  guides: readonly Guide[];
  terms: readonly Term[];
  allClinics: readonly Clinic[];
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
    case 'clinic':
      return { kind, clinic: need(sources.allClinics, id) };
    default:
      return { kind, topic: sources.topics.find((topic) => topic.id === recall.topics[0]) };
  }
}

/** What the content check has promised to be there. */
function need<T extends { id: string }>(items: readonly T[], id: string): T {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`A recall is about "${id}", which does not exist in the content`);
  return item;
}
