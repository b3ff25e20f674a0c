import type { z } from 'astro/zod';
import { daysOfFact } from '../../domain/content-days.ts';
import type { factsContract } from '../contract.ts';
import { documentHead, statesData, type ApiContext } from './api-content.ts';

/** The registry of facts: each figure and instruction as its source gives it. */
export function factsDocument({ content }: ApiContext): z.infer<typeof factsContract> {
  return {
    ...documentHead('facts', content.facts.flatMap(daysOfFact), content),
    facts: content.facts.map((fact) => ({ ...fact, texts: statesData(fact.texts) })),
  };
}
