import type { Topic } from '../../domain/entities.ts';
import { CODE_SYSTEM_IDS, type CodeSystemId } from '../../schemas/code-systems.ts';
import type { TopicCode } from '../../schemas/topic.ts';
import type { UnconfirmedCodes } from '../../schemas/vocabulary.ts';

/** A code with everything that answers for it. */
export interface MappedCode {
  system: CodeSystemId;
  code: string;
  display?: string;
  confirmed: boolean;
  /** The closest topic first. */
  topics: Topic[];
  /** Whether no topic means just this code. */
  nearest: boolean;
  /** Id of the glossary term that explains what the code stands for. */
  term?: string;
}

/** An answer holds no more topics than this, as those of MedlinePlus Connect do. */
const MOST_TOPICS = 3;

/** One topic's claim to a code. */
interface Claim {
  topic: Topic;
  code: TopicCode;
  /** Whether it is the code of the topic as a whole. */
  leading: boolean;
}

/** Every code of every topic, in the order of the systems and of the codes. */
export function mappedCodes(topics: readonly Topic[], unconfirmed: UnconfirmedCodes): MappedCode[] {
  return CODE_SYSTEM_IDS.flatMap((system) =>
    [...claimsTo(system, topics)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, claims]) => mapped(system, claims))
      .filter(({ confirmed }) => confirmed || unconfirmed === 'mark'),
  );
}

function claimsTo(system: CodeSystemId, topics: readonly Topic[]): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const topic of topics) {
    for (const [index, code] of (topic.codes?.[system] ?? []).entries()) {
      claims.set(code.code, [...(claims.get(code.code) ?? []), { topic, code, leading: index === 0 }]);
    }
  }
  return claims;
}

function mapped(system: CodeSystemId, claims: readonly Claim[]): MappedCode {
  const rank = ({ code, leading }: Claim) => Number(code.nearest ?? false) * 2 + Number(!leading);
  const sorted = [...claims].sort((a, b) => rank(a) - rank(b) || (a.topic.id < b.topic.id ? -1 : 1));
  const first = <T>(read: (code: TopicCode) => T | undefined) =>
    sorted.map(({ code }) => read(code)).find((found) => found !== undefined);
  const display = first((code) => code.display);
  const term = first((code) => code.term);
  return {
    system,
    code: sorted[0]!.code.code,
    ...(display !== undefined && { display }),
    confirmed: sorted.some(({ code }) => code.confirmed),
    topics: sorted.slice(0, MOST_TOPICS).map(({ topic }) => topic),
    nearest: sorted.every(({ code }) => code.nearest),
    ...(term !== undefined && { term }),
  };
}
