import type { InfobuttonIndex } from '../feeds/infobutton-contract.ts';
import type { CodeSystemId } from '../schemas/code-systems.ts';
import { codeSystemOf, normalizeCode, parentCodes } from './codes.ts';
import { comparableName } from './names.ts';
import type { Criterion } from './request.ts';

/** The part of the index that answers are found with. */
export interface MatchIndex {
  systems: readonly (Pick<InfobuttonIndex['systems'][number], 'id'> & {
    codes: readonly Pick<InfobuttonIndex['systems'][number]['codes'][number], 'code' | 'topics' | 'nearest'>[];
  })[];
  topics: readonly Pick<InfobuttonIndex['topics'][number], 'id' | 'names'>[];
}

/** What answers a question: a code that we have, or a topic of that name. */
export type Match =
  | { kind: 'code'; system: CodeSystemId; asked: string; code: string; topics: readonly string[]; nearest: boolean }
  | { kind: 'name'; topics: readonly [string] };

/** Why a question cannot be answered at all. */
export type Refusal = 'missing-criteria' | 'malformed-code';

/**
 * Finds what answers: the first criterion whose code, or a code it is part of, we have; otherwise the first whose name is
 * one of a topic.
 * @returns Undefined when nothing answers.
 */
export function findMatch(index: MatchIndex, criteria: readonly Criterion[]): Match | undefined {
  for (const criterion of criteria) {
    const match = byCode(index, criterion);
    if (match) return match;
  }
  const topic = criteria.map(({ name }) => byName(index, name)).find(Boolean);
  return topic ? { kind: 'name', topics: [topic] } : undefined;
}

/** What is wrong with a question, before anything is looked up. A code of a system we do not know is merely not found. */
export function refusalOf(criteria: readonly Criterion[]): Refusal | undefined {
  if (criteria.every(({ code, system, name }) => name === '' && (code === '' || system === ''))) {
    return 'missing-criteria';
  }
  const malformed = criteria.some(({ system, code }) => {
    const known = codeSystemOf(system);
    return code !== '' && known !== undefined && normalizeCode(known, code) === undefined;
  });
  return malformed ? 'malformed-code' : undefined;
}

function byCode({ systems }: MatchIndex, { system: name, code: text }: Criterion): Match | undefined {
  const system = codeSystemOf(name);
  const asked = system && normalizeCode(system, text);
  if (!asked) return undefined;
  const known = systems.find(({ id }) => id === system)?.codes ?? [];
  for (const code of [asked, ...parentCodes(system, asked)]) {
    const found = known.find((each) => each.code === code);
    if (!found) continue;
    // What is below a wider code may be something else altogether: a live birth is below the outcome of a delivery.
    if (code !== asked && found.nearest) return undefined;
    return { kind: 'code', system, asked, code, topics: found.topics, nearest: found.nearest === true };
  }
  return undefined;
}

function byName({ topics }: MatchIndex, name: string): string | undefined {
  const wanted = comparableName(name);
  if (wanted === '') return undefined;
  return topics.find(({ names }) => names.some((each) => comparableName(each) === wanted))?.id;
}
