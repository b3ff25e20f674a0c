import type { Criterion, TestName } from './criterion.ts';
import type { Verdict } from './outcomes.ts';

/** What may be said of a criterion, and what it means. */
export const STATES = {
  'does-not-support': ['Does not support', 'A test has found a failure.'],
  'not-evaluated': ['Not evaluated', 'Tests did not run or cannot tell, and nobody has looked yet.'],
  'needs-review': ['No failure found by tests; needs human review', 'Tests look for some failures and found none.'],
  supports: ['Supports', 'Tests can tell, or a person has looked.'],
  'not-applicable': ['Not applicable', 'What the criterion is about is not on the site.'],
} as const;

/** A key of {@link STATES}. */
export type State = keyof typeof STATES;

/** What may be said of a criterion: never more than its tests, or a person who has looked, can know. */
export function stateOf(criterion: Criterion, verdict: (test: TestName) => Verdict): State {
  const verdicts = criterion.tests.map(verdict);
  if (verdicts.includes('failed')) return 'does-not-support';
  if (verdicts.includes('missing')) return 'not-evaluated';
  if (criterion.told === 'absent') return 'not-applicable';
  if (criterion.told === 'tests' || criterion.look) return 'supports';
  return criterion.told === 'both' ? 'needs-review' : 'not-evaluated';
}

/**
 * The report as Markdown.
 * @param verdict What became of a test.
 * @throws Error for a criterion that only people can tell about without what they have to find out.
 */
export function reportOf(criteria: readonly Criterion[], verdict: (test: TestName) => Verdict): string {
  const states = new Map(criteria.map((criterion) => [criterion, stateOf(criterion, verdict)]));
  const counts = Object.entries(STATES).map(([state, [label, meaning]]) => {
    const count = [...states.values()].filter((each) => each === state).length;
    return `| ${label} | ${count} | ${meaning} |`;
  });
  const rows = [...states].map(
    ([{ number, name, level }, state]) =>
      `| [${number} ${name}](#${anchor(number, name)}) | ${level} | ${STATES[state][0]} |`,
  );
  return [
    HEAD,
    `| state | criteria | meaning |\n| --- | --- | --- |\n${counts.join('\n')}`,
    '## At a glance',
    `| criterion | level | state |\n| --- | --- | --- |\n${rows.join('\n')}`,
    '## Criterion by criterion',
    ...[...states].map(([criterion, state]) => section(criterion, state, verdict)),
  ].join('\n\n');
}

const HEAD = `# Accessibility conformance

Written by \`npm run report:accessibility\` from the table in \`scripts/accessibility/\` and the results of the browser tests. Do not edit.

What stands here is about [WCAG 2.2](https://www.w3.org/TR/WCAG22/), levels A and AA, and about one page of every kind of page of the site
(\`scripts/templates.ts\`), opened in Chromium. Pages of other publishers are no part of it. It is no certificate: nobody with a disability and no
auditor has tested the site yet. Tests can show a failure; for most criteria only people can say that there is none.`;

function anchor(number: string, name: string): string {
  const plain = `${number} ${name}`.toLowerCase().replace(/[^a-z0-9 -]/g, '');
  return plain.replaceAll(' ', '-');
}

function section(criterion: Criterion, state: State, verdict: (test: TestName) => Verdict): string {
  const { number, name, remark, tests, told, people, look } = criterion;
  const lines = [`### ${number} ${name}`, `**${STATES[state][0]}.** ${remark}`];
  if (tests.length > 0) lines.push(`Tests:\n\n${tests.map((test) => testLine(test, verdict(test))).join('\n')}`);
  if (told === 'both' || told === 'people') lines.push(`Only people can tell: ${peopleLine(number, people, look)}`);
  return lines.join('\n\n');
}

function testLine({ spec, title }: TestName, verdict: Verdict): string {
  const said = { passed: '', failed: ' **failed**', missing: ' did not run' }[verdict];
  return `- \`${spec}\`: ${title}${said}`;
}

function peopleLine(number: string, people: string | undefined, look: Criterion['look']): string {
  if (!people) throw new Error(`Criterion ${number} does not say what people have to find out`);
  return look ? `${people} Last looked at on ${look.on} by ${look.by}: ${look.found}` : `${people} Not yet done.`;
}
