import type { RuleCase } from './rule-case.ts';

/**
 * What is said of the translations of the example campaign once its English lines are others.
 * @param line Line of the state in Spanish, the first of them.
 * @param now Present fingerprint of the English lines.
 */
export function staleCampaign(line: number, now: string): RuleCase['expected'] {
  return ['es', 'nl', 'ar', 'zh-Hans'].map((locale, index) => ({
    at: `campaigns/example-campaign/campaign.yaml:${line + index}:${locale === 'zh-Hans' ? 52 : 47}`,
    rule: 'stale-translation',
    field: `texts.${locale}.translation.fingerprint`,
    found: `"37ad483c5339", but the text in "en" is now "${now}"`,
  }));
}
