import type { z } from 'astro/zod';
import { daysOfFact } from '../../domain/content-days.ts';
import type { Fact } from '../../domain/entities.ts';
import type { FactRecord, factsContract } from '../contract.ts';
import { documentHead, recallOf, statesData, type ApiContext } from './api-content.ts';

/** The registry of facts: each figure and instruction as its source gives it. */
export function factsDocument({ content }: ApiContext): z.infer<typeof factsContract> {
  return {
    ...documentHead('facts', content.facts.flatMap(daysOfFact), content),
    facts: content.facts.map(factRecord),
  };
}

function factRecord(fact: Fact): FactRecord {
  const { id, kind, value, denominator, jurisdictions, source, text, review, reviewState } = fact;
  return {
    id,
    ...recallOf(fact),
    kind,
    ...(value && { value }),
    ...(denominator && { denominator }),
    jurisdictions,
    source,
    text,
    review,
    reviewState,
    texts: statesData(fact.texts),
  };
}
