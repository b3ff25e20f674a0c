import type { z } from 'astro/zod';
import { daysOfFact } from '../../domain/content-days.ts';
import type { Fact } from '../../domain/entities.ts';
import type { factsContract } from '../contract.ts';
import { documentHead, noticeData, statesData, type ApiContext } from './api-content.ts';

/** The registry of facts: each figure and instruction as its source gives it. */
export function factsDocument({ content }: ApiContext): z.infer<typeof factsContract> {
  return {
    ...documentHead('facts', content.facts.flatMap(daysOfFact), content),
    facts: content.facts.map(factRecord),
  };
}

/** A fact as its file has it, the recall in force against it in words. */
export function factRecord(fact: Fact): z.infer<typeof factsContract>['facts'][number] {
  const { recall, ...data } = fact;
  return { ...data, texts: statesData(fact.texts), ...noticeData({ ...(recall && { recall }) }) };
}
