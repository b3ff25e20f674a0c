import { freshnessOf, isListed, type Freshness } from '../../src/domain/freshness.ts';
import { withLinkChecks } from '../../src/domain/link-checks.ts';
import type { FreshnessLimits } from '../../src/schemas/settings.ts';
import type { Content, Entry } from '../content-model.ts';
import { evidenceOf } from '../links/addresses.ts';

/** A resource that still needs care. */
export interface KeptResource {
  entry: Entry<'resources'>;
  freshness: Freshness;
}

/** What every part of the report works with. */
export interface ReportSource {
  content: Content;
  /** `YYYY-MM-DD`. */
  today: string;
  limits: FreshnessLimits;
  /** All resources but those that a person has withdrawn. One whose review has lapsed waits for its review. */
  kept: readonly KeptResource[];
  /** Those that lists show. */
  listed: readonly KeptResource[];
}

/** A resource whose addresses are as the link checker has found them since. */
function withChecks(entry: Entry<'resources'>, evidence: ReturnType<typeof evidenceOf>): Entry<'resources'> {
  return { ...entry, data: { ...entry.data, versions: withLinkChecks(entry.data.versions, evidence) } };
}

/**
 * Gets the content ready for the report.
 * @throws Error when the settings are missing or not valid: without them nobody knows when a review is due.
 */
export function reportSource(content: Content, today: string): ReportSource {
  const limits = content.settings.get('site')?.data.freshness;
  if (limits === undefined) {
    throw new Error(`${content.root}/settings/site.yaml is missing or not valid. npm run desk -- check says why.`);
  }
  const evidence = evidenceOf(content);
  const kept = [...content.resources.values()]
    .map((entry) => ({ entry: withChecks(entry, evidence), freshness: freshnessOf(entry.data, today, limits) }))
    .filter(({ freshness }) => freshness.state !== 'withdrawn' || freshness.reason === 'review-lapsed');
  return { content, today, limits, kept, listed: kept.filter(isListed) };
}
