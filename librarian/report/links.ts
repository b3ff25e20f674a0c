import { CHECK_RESULTS } from '../../src/schemas/vocabulary.ts';
import type { ResourceVersion } from '../../src/schemas/resource.ts';
import { compareText } from '../problem.ts';
import type { ReportSource } from './kept-resources.ts';
import { publisherName } from './names.ts';
import type { LinksReport, LinkState } from './shape.ts';

/** States that somebody has to do something about. */
const WANTING: readonly LinkState[] = ['broken', 'blocked', 'moved', 'unverified'];

/** What is known of the address of a version, and since when. */
export function linkCheck({ check }: Pick<ResourceVersion, 'check'>): { state: LinkState; on?: string } {
  return { state: check.result, ...(check.on !== undefined && { on: check.on }) };
}

/** Counts addresses by what was last found there, overall and by publisher. */
export function linksReport({ content, kept }: ReportSource): LinksReport {
  const checks = kept.flatMap(({ entry }) =>
    entry.data.versions.map((version) => ({ ...linkCheck(version), publishers: new Set(entry.data.publishers) })),
  );
  const days = checks.flatMap(({ on }) => on ?? []).sort(compareText);
  const ids = [...new Set(checks.flatMap(({ publishers }) => [...publishers]))].sort(compareText);
  const publishers = ids.map((id) => {
    const own = checks.filter((check) => check.publishers.has(id));
    return { id, name: publisherName(content, id), total: own.length, states: countStates(own) };
  });
  return {
    total: checks.length,
    states: countStates(checks),
    ...(days.length > 0 && { oldest: days[0]!, newest: days.at(-1)! }),
    publishers: publishers.sort((a, b) => wanting(b.states) - wanting(a.states) || b.total - a.total),
  };
}

function countStates(checks: readonly { state: LinkState }[]): Record<LinkState, number> {
  return Object.fromEntries(
    CHECK_RESULTS.map((result) => [result, checks.filter(({ state }) => state === result).length]),
  ) as Record<LinkState, number>;
}

/** How many addresses somebody has to do something about. */
export function wanting(states: Record<LinkState, number>): number {
  return WANTING.reduce((sum, state) => sum + states[state], 0);
}
