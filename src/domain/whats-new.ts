import type { Resource, Term, Topic } from './entities.ts';

/** Something that was added to the directory. */
export type Addition =
  { kind: 'topic'; topic: Topic } | { kind: 'resource'; resource: Resource } | { kind: 'term'; term: Term };

/** Everything that was added on one day. */
export interface DayOfAdditions {
  /** `YYYY-MM-DD`. */
  day: string;
  additions: Addition[];
}

/** What was added, the latest day first; within a day topics, then resources, then terms, each in the given order. */
export function whatsNew(
  topics: readonly Topic[],
  resources: readonly Resource[],
  terms: readonly Term[],
): DayOfAdditions[] {
  const dated: { day: string; addition: Addition }[] = [
    ...topics.map((topic) => ({ day: topic.written, addition: { kind: 'topic' as const, topic } })),
    ...resources.map((resource) => ({ day: resource.added, addition: { kind: 'resource' as const, resource } })),
    ...terms.map((term) => ({ day: term.added, addition: { kind: 'term' as const, term } })),
  ];
  const days = [...new Set(dated.map((each) => each.day))].sort().reverse();
  return days.map((day) => ({
    day,
    additions: dated.filter((each) => each.day === day).map((each) => each.addition),
  }));
}
