import { addDays } from '../../src/domain/calendar.ts';
import type { LinkCheck } from '../../src/schemas/link-checks.ts';
import type { Content } from '../content-model.ts';
import { compareText } from '../problem.ts';
import { addressUses, daysSeen, evidenceOf, isSelected, type AddressUse, type Selection } from './addresses.ts';
import { afterLook, type DatedFinding } from './evidence.ts';
import type { Target } from './look.ts';

/** Days for which what an interrupted run had found is not asked again. */
const DAYS_JOURNAL_HOLDS = 3;

/** Which addresses a run looks at. */
export interface PlanOptions extends Selection {
  today: string;
  /** Only addresses that were not looked at for so many days. */
  olderThan?: number | undefined;
}

/** What a run has to do, and what is on record already. */
export interface LinkPlan {
  /** Places by address, ordered by address. */
  uses: ReadonlyMap<string, readonly AddressUse[]>;
  /** Addresses of this run, those done by an earlier run that broke off among them. */
  selected: readonly string[];
  /** What is left to ask. */
  targets: readonly Target[];
  /** What is on record by address; grows with {@link record}. */
  checks: Map<string, LinkCheck>;
  /** Puts a finding on record. */
  record(finding: DatedFinding): void;
}

/**
 * Plans a run over the content.
 * @param earlier What an earlier run that broke off had found: it is on record, and not asked again for some days.
 */
export function planLinks(content: Content, options: PlanOptions, earlier: readonly DatedFinding[]): LinkPlan {
  const { today, olderThan } = options;
  const all = Map.groupBy(addressUses(content), ({ address }) => address);
  const uses = new Map([...all].sort(([a], [b]) => compareText(a, b)));
  const checks = new Map([...evidenceOf(content)].filter(([address]) => uses.has(address)));
  const seen = daysSeen(content);
  const recent = (day: string) => olderThan !== undefined && day > addDays(today, -olderThan);
  const selected = [...uses].flatMap(([address, places]) => {
    const day = checks.get(address)?.on;
    return places.some((use) => isSelected(use, options)) && !(day !== undefined && recent(day)) ? [address] : [];
  });
  const record = (finding: DatedFinding) => {
    const { address } = finding;
    if (uses.has(address)) checks.set(address, afterLook(checks.get(address), finding, seen.get(address)));
  };
  const done = new Set(
    earlier.filter(({ on }) => on >= addDays(today, -DAYS_JOURNAL_HOLDS)).map(({ address }) => address),
  );
  earlier.forEach(record);
  const targets = selected
    .filter((address) => !done.has(address))
    .map((address) => ({ address, before: checks.get(address) }));
  return { uses, selected, targets, checks, record };
}
