import { addDays } from '../src/domain/calendar.ts';
import type { ResourceData } from '../src/schemas/resource.ts';
import type { ImportTerms } from './imported.ts';

/** What a resource that nobody has looked at yet says of itself. */
export function newResource({ source, by, today, reviewWithin }: ImportTerms) {
  return {
    audiences: ['general-public'],
    jurisdictions: ['US'],
    source,
    selection: { criteria: ['authorship'], by, on: today },
    review: { last: today, next: addDays(today, reviewWithin), by },
    history: [{ on: today, change: 'added', by }],
  } satisfies Partial<ResourceData>;
}
