import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VALID_ROOT } from '../example-content.ts';
import type { RuleCase } from './rule-case.ts';
import { staleCampaign } from './stale-campaign.ts';

const CAMPAIGN = 'campaigns/example-campaign/campaign.yaml';
const QUESTION = 'survey-questions/example-rating.yaml';
const question = readFileSync(join(VALID_ROOT, QUESTION), 'utf8');

const METHOD = `    method:
      en: An example questionnaire on a website.
      es: Un cuestionario de ejemplo en un sitio web.
      nl: Een voorbeeldvragenlijst op een website.
      ar: استبيان مثال على موقع إلكتروني.
      zh-Hans: 网站上的示例问卷。
`;

const shares = (...lines: string[]) => lines.map((line) => `          - { answer: ${line} }\n`).join('');
const SHARES_2021 = shares('good, percent: 40', 'bad, percent: 60');
const SHARES_2025 = shares('good, percent: 62.5', 'bad, percent: 37.5');

/** Surveys that do not say how they were done, or whose figures cannot be. */
export const SURVEY_CASES: readonly RuleCase[] = [
  {
    rule: 'survey-without-method',
    name: 'a survey that does not say how people were asked, and one that does not say how many either',
    changes: {
      [CAMPAIGN]: [
        [METHOD, ''],
        ['    sampleSize: 100\n', ''],
        [METHOD, ''],
        ['    sampleSize: 200\n    sampleBound: more-than\n', ''],
      ],
    },
    expected: [
      { at: `${CAMPAIGN}:50:5`, field: 'surveys[0]', found: 'no method of "example-2021"' },
      { at: `${CAMPAIGN}:74:5`, field: 'surveys[1]', found: 'no method of "example-2025"' },
      {
        at: `${CAMPAIGN}:85:5`,
        field: 'surveys[1].caveats',
        found: 'no number of people who answered "example-2025", and nothing to bear in mind',
      },
      ...staleCampaign(185, 'c09428f953aa'),
    ],
  },
  {
    rule: 'survey-without-method',
    name: 'methods that say nothing, but not one that is short',
    changes: {
      [CAMPAIGN]: [
        ['es: Un cuestionario de ejemplo en un sitio web.', 'es: "-----"'],
        ['ar: استبيان مثال على موقع إلكتروني.', 'ar: " ؟  "'],
        ['nl: Een voorbeeldvragenlijst op een website.', 'nl: TBD'],
        ['zh-Hans: 网站上的示例问卷。', 'zh-Hans: 网上问卷'],
      ],
    },
    expected: [
      {
        at: `${CAMPAIGN}:61:7`,
        field: 'surveys[0].method.es',
        found: '"-----", which says no method of "example-2021"',
      },
      { at: `${CAMPAIGN}:62:7`, field: 'surveys[0].method.nl', found: '"TBD", which says no method of "example-2021"' },
      { at: `${CAMPAIGN}:63:7`, field: 'surveys[0].method.ar', found: '"؟", which says no method of "example-2021"' },
    ],
  },
  {
    rule: 'unknown-answer',
    name: 'answers that the question does not have',
    changes: { [CAMPAIGN]: [[SHARES_2021, shares('goood, percent: 40', 'neither, percent: 10')]] },
    expected: [
      {
        at: `${CAMPAIGN}:79:15`,
        field: 'surveys[0].results[0].answers[0].answer',
        found: '"goood", which is no answer of "example-rating"',
      },
      {
        at: `${CAMPAIGN}:80:15`,
        field: 'surveys[0].results[0].answers[1].answer',
        found: '"neither", which is no answer of "example-rating"',
      },
    ],
  },
  {
    rule: 'duplicate-value',
    name: 'an answer twice in a result, a question twice in a survey',
    changes: {
      [CAMPAIGN]: [
        [SHARES_2021, shares('good, percent: 40', 'good, percent: 30')],
        [SHARES_2025, `${SHARES_2025}      - question: example-rating\n        answers:\n${SHARES_2025}`],
      ],
    },
    expected: [
      { at: `${CAMPAIGN}:80:15`, field: 'surveys[0].results[0].answers[1].answer', found: '"good" a second time' },
      { at: `${CAMPAIGN}:106:9`, field: 'surveys[1].results[1].question', found: '"example-rating" a second time' },
    ],
  },
  {
    rule: 'shares-over-whole',
    name: 'parts of a whole that are more than it, beyond what rounding explains',
    changes: {
      [CAMPAIGN]: [
        [SHARES_2021, shares('good, percent: 42', 'bad, percent: 60')],
        [SHARES_2025, shares('good, percent: 62.6', 'bad, percent: 37.6')],
      ],
    },
    expected: [
      {
        at: `${CAMPAIGN}:78:9`,
        field: 'surveys[0].results[0].answers',
        found: '102 percent in all, more than rounding explains, of "example-rating"',
      },
      {
        at: `${CAMPAIGN}:103:9`,
        field: 'surveys[1].results[0].answers',
        found: '100.2 percent in all, more than rounding explains, of "example-rating"',
      },
    ],
  },
  {
    rule: 'unused-question',
    name: 'a question that no survey asks',
    changes: { 'survey-questions/other-rating.yaml': question },
    expected: [{ at: 'survey-questions/other-rating.yaml:1:1', field: '', found: 'no survey names "other-rating"' }],
  },
];
