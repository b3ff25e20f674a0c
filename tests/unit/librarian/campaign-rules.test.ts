import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOn, reportOnChange, type Changes } from './example-content.ts';

const CAMPAIGN = 'campaigns/example-campaign/campaign.yaml';
const SHARES = '          - { answer: good, percent: 40 }\n          - { answer: bad, percent: 60 }\n';

/** Slugs of what a change of the example content brings about. */
function rulesBroken(changes: Changes, today?: string): string[] {
  const { errors, warnings } = reportOnChange(changes, today);
  return [...errors, ...warnings].map(({ rule }) => rule);
}

describe('shares of a whole', () => {
  const withShares = (shares: readonly { percent: number; bound?: string }[], whole = true): Changes => ({
    [CAMPAIGN]: [
      [
        SHARES,
        shares
          .map(({ percent, bound }, index) => {
            const about = bound === undefined ? '' : `, bound: ${bound}`;
            return `          - { answer: answer-${index}, percent: ${percent}${about} }\n`;
          })
          .join(''),
      ],
    ],
    'survey-questions/example-rating.yaml': [
      ['whole: true', `whole: ${whole}`],
      [
        'answers:\n',
        `answers:\n${shares.map((_, index) => `  - { id: answer-${index}, label: { en: A, es: A, nl: A, ar: A, zh-Hans: A } }\n`).join('')}`,
      ],
    ],
  });
  const isOver = (...given: Parameters<typeof withShares>) =>
    reportOn(withShares(...given)).errors.some(({ rule }) => rule === 'shares-over-whole');

  test('that were rounded from whole people are never too many', () => {
    const people = fc.array(fc.nat(500), { minLength: 1, maxLength: 12 }).filter((all) => all.some((each) => each > 0));
    fc.assert(
      fc.property(people, fc.nat(2), (all, decimals) => {
        const everybody = all.reduce((sum, each) => sum + each, 0);
        const shares = all.map((each) => ({ percent: Number(((each / everybody) * 100).toFixed(decimals)) }));
        expect(isOver(shares)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['two whole numbers that come to 101', [50, 51], false],
    ['two whole numbers that come to 102', [51, 51], true],
    ['three whole numbers that come to 101', [33, 34, 34], false],
    ['two with a decimal that come to 100.1', [50.1, 50], false],
    ['three with a decimal that come to 101', [33.7, 33.7, 33.6], true],
    ['less than everybody', [20, 20], false],
  ] as const)('%s', (_, shares, over) => {
    expect(isOver(shares.map((percent) => ({ percent })))).toBe(over);
  });

  test('that are only the most they can be count as nothing', () => {
    expect(isOver([{ percent: 97 }, { percent: 5, bound: 'less-than' }])).toBe(false);
    expect(isOver([{ percent: 97 }, { percent: 5, bound: 'more-than' }])).toBe(true);
  });

  test('may be any where people could give several answers', () => {
    expect(isOver([{ percent: 90 }, { percent: 80 }], false)).toBe(false);
  });
});

describe('days', () => {
  test('an action can be done on its last day', () => {
    expect(rulesBroken({}, '2026-12-31')).toEqual([]);
    expect(reportOn({}, '2027-01-01').warnings.map(({ rule }) => rule)).toContain('action-past');
  });

  test('a campaign that has ended need not be looked at again', () => {
    const ended: [string, string] = ['status: running', "status: ended\nended: '2025'"];
    const old: [string, string] = ['statusOn: 2026-01-15', 'statusOn: 2024-01-15'];
    expect(rulesBroken({ [CAMPAIGN]: [ended, old] })).not.toContain('stale-status');
    expect(rulesBroken({ [CAMPAIGN]: [old] })).toEqual(['stale-status']);
    expect(rulesBroken({ [CAMPAIGN]: [['statusOn: 2026-01-15', 'statusOn: 2025-11-19']] })).toEqual([]);
  });

  test('an action that was over before the end of its campaign is told once', () => {
    const ended: [string, string] = ['status: running', "status: ended\nended: '2025'"];
    const past: [string, string] = ['until: 2026-12-31', 'until: 2026-11-19'];
    expect(rulesBroken({ [CAMPAIGN]: [ended, past] })).toEqual(['action-past', 'action-past']);
  });
});

describe('what only a campaign, a story or a country shows', () => {
  const resource = (id: string) => ({
    [`resources/${id}.yaml`]: `publishers: [example-clinic]
versions:
  - { lang: en, title: Story of ${id}, url: 'https://www.example.org/${id}', formats: [html], check: { result: ok, on: 2026-01-15 } }
placements: []
audiences: [patients]
jurisdictions: [GB]
source: example-source
selection: { criteria: [authorship], by: Example editors, on: 2026-01-15 }
review: { last: 2026-01-15, next: 2027-01-15, by: Example editors }
history: [{ on: 2026-01-15, change: added, by: Example editors }]
`,
  });
  const orphans = (changes: Changes) => rulesBroken(changes).filter((rule) => rule.startsWith('orphan-'));

  test('a resource without a placement needs a campaign or a story that names it', () => {
    const other = resource('example-other');
    expect(orphans(other)).toEqual(['orphan-resource']);
    expect(orphans({ ...other, [CAMPAIGN]: [['coping: [example-guide]', 'coping: [example-other]']] })).toEqual([]);
    expect(
      orphans({ ...other, 'stories/example-story.yaml': [['resource: example-leaflet', 'resource: example-other']] }),
    ).toEqual([]);
  });

  test('an organization may do nothing but ask people', () => {
    const other = { 'organizations/example-other.yaml': 'name: Other\nlang: en\nkind: charity\ncountry: GB\n' };
    expect(orphans(other)).toEqual(['orphan-organization']);
    expect(
      orphans({ ...other, [CAMPAIGN]: [['    year: 2025', '    organization: example-other\n    year: 2025']] }),
    ).toEqual([]);
  });

  test('a right needs nothing that names it, another fact does', () => {
    expect(
      rulesBroken({
        'facts/example-right.yaml': [['right:\n  kind: leave-and-pay\n  order: 10\n  topics: [example-topic]\n', '']],
      }),
    ).toEqual(['unlisted-fact']);
  });
});
