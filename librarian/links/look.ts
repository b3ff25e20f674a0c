import type { LinkCheck } from '../../src/schemas/link-checks.ts';
import type { LinkOutcome } from '../../src/schemas/vocabulary.ts';
import type { PageFacts } from './page-facts.ts';

/** An address to look at, and what was found there before. */
export interface Target {
  address: string;
  before?: LinkCheck | undefined;
}

/** One step of a way that a server or a page sends readers on. */
export interface Hop {
  to: string;
  /** Whether the old address is given up for good. */
  permanent: boolean;
}

/** The last answer of a way. */
export interface Answer {
  status: number;
  /** Media type without its parameters, in lower case. */
  type?: string | undefined;
  page?: PageFacts | undefined;
}

/** Why there is no answer that tells something of the page. */
export type LookFailure = Extract<
  LinkOutcome,
  'dns' | 'tls' | 'unreachable' | 'timeout' | 'redirect-loop' | 'blocked' | 'rate-limited' | 'private'
>;

/** What came of asking for an address. */
export interface Look {
  address: string;
  hops: readonly Hop[];
  /** The last address asked for. */
  finalUrl: string;
  answer?: Answer;
  failure?: LookFailure;
  /** What the host answers to an address that cannot be there, where that was asked. */
  probe?: Answer | undefined;
}

/** What a look tells of an address. */
export interface Finding extends Pick<LinkCheck, 'outcome' | 'status' | 'finalUrl' | 'type' | 'fingerprint'> {
  /** The new address that a person may accept. */
  suggestedUrl?: string | undefined;
}
