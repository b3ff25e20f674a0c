import type { RuleCase } from './rule-case.ts';
import { staleCampaign } from './stale-campaign.ts';

const CAMPAIGN = 'campaigns/example-campaign/campaign.yaml';
const TEXT = 'campaigns/example-campaign';
const STORY = 'stories/example-story.yaml';
const QUESTION = 'survey-questions/example-rating.yaml';

/** A point of a code, in one line. */
const point = (id: string) => {
  const same = ['en', 'es', 'nl', 'ar', 'zh-Hans'].map((locale) => `${locale}: Example`).join(', ');
  return `{ id: ${id}, title: { ${same} }, text: { ${same} } }`;
};

/** Campaigns that ask for what is over, say what nobody has said, or hold figures without a source. */
export const CAMPAIGN_CASES: readonly RuleCase[] = [
  {
    rule: 'action-past',
    name: 'an action whose last day has passed, but not on that day',
    changes: { [CAMPAIGN]: [['until: 2026-12-31', 'until: 2026-11-19']] },
    expected: [
      {
        at: `${CAMPAIGN}:192:5`,
        field: 'actions[1].until',
        found: '"2026-11-19", the last day of "share-example"; pages call it over since',
      },
    ],
  },
  {
    rule: 'action-past',
    name: 'open actions of a campaign that has ended',
    changes: { [CAMPAIGN]: [['status: running', "status: ended\nended: '2025'"]] },
    expected: [
      {
        at: `${CAMPAIGN}:174:5`,
        field: 'actions[0]',
        found: '"write-example", which pages still ask for, of a campaign that has ended',
      },
      {
        at: `${CAMPAIGN}:184:5`,
        field: 'actions[1]',
        found: '"share-example", which pages still ask for, of a campaign that has ended',
      },
    ],
  },
  {
    rule: 'action-without-place',
    name: 'an action without a page, but not one that needs none',
    changes: { [CAMPAIGN]: [['    resource: example-guide\n    regions: [NL]\n', '    regions: [NL]\n']] },
    expected: [
      { at: `${CAMPAIGN}:173:5`, field: 'actions[0]', found: 'no resource for "write-example", an action "write"' },
    ],
  },
  {
    rule: 'timeline-without-source',
    name: 'a change without a resource, pending or done',
    changes: {
      [CAMPAIGN]: [
        ['    facts: [example-range]\n    resource: example-leaflet\n', '    facts: [example-range]\n'],
        ['      zh-Hans: 第二个示例将会改变。\n    resource: example-guide\n', '      zh-Hans: 第二个示例将会改变。\n'],
      ],
    },
    expected: [
      { at: `${CAMPAIGN}:140:5`, field: 'timeline[0]', found: 'no resource for "first-change"' },
      { at: `${CAMPAIGN}:150:5`, field: 'timeline[1]', found: 'no resource for "second-change"' },
    ],
  },
  {
    rule: 'stale-status',
    name: 'a campaign that nobody has looked at for more than a year',
    changes: { [CAMPAIGN]: [['statusOn: 2026-01-15', 'statusOn: 2025-11-18']] },
    expected: [{ at: `${CAMPAIGN}:8:1`, field: 'statusOn', found: '"running" on "2025-11-18"' }],
  },
  {
    rule: 'future-date',
    name: 'a month or year that has not begun, but not one that has',
    changes: {
      [CAMPAIGN]: [
        ["on: '2021'", "on: '2026'"],
        ['on: 2026-01-10', "on: '2026-11'"],
        ["on: '2025'", "on: '2026-12'"],
        ['year: 2021', 'year: 2027'],
        ['published: 2021-05', "published: '2027'"],
        ['began: 2020-05', 'began: 2026-12'],
      ],
    },
    expected: [
      { at: `${CAMPAIGN}:9:1`, field: 'began', found: '"2026-12"' },
      { at: `${CAMPAIGN}:51:5`, field: 'surveys[0].year', found: '"2027"' },
      { at: `${CAMPAIGN}:52:5`, field: 'surveys[0].published', found: '"2027"' },
      {
        at: `${CAMPAIGN}:152:5`,
        field: 'timeline[1].on',
        found: '"2026-12"',
        fix: 'Write the day on which it happened; of what is pending, on which it was asked for or promised.',
      },
    ],
  },
  {
    rule: 'schema',
    name: 'a day, a month or an end of a campaign that cannot be',
    changes: {
      [CAMPAIGN]: [
        ['status: running', 'status: ended'],
        ['on: 2022-03-01', "on: '2022-02-30'"],
        ['published: 2021-05', "published: '2021-13'"],
      ],
    },
    expected: [
      { at: `${CAMPAIGN}:2:1`, field: 'ended', found: 'nothing' },
      { at: `${CAMPAIGN}:52:5`, field: 'surveys[0].published', found: '"2021-13"' },
      { at: `${CAMPAIGN}:141:5`, field: 'timeline[0].on', found: '"2022-02-30"' },
    ],
  },
  {
    rule: 'schema',
    name: 'a survey that was published in another year than its own',
    changes: { [CAMPAIGN]: [['published: 2021-05', 'published: 2022-05']] },
    expected: [
      {
        at: `${CAMPAIGN}:52:5`,
        field: 'surveys[0].published',
        found: '"2022-05"',
        allowed: 'must lie in the year that "year" names: both say when the answers were published',
      },
    ],
  },
  {
    rule: 'duplicate-value',
    name: 'ids inside a campaign',
    changes: {
      [CAMPAIGN]: [
        ['id: old-example', 'id: new-example'],
        ['id: example-2025', 'id: example-2021'],
        ['id: second-point', 'id: first-point'],
        ['id: second-change', 'id: first-change'],
        ['id: share-example', 'id: write-example'],
      ],
    },
    expected: [
      { at: `${CAMPAIGN}:28:5`, field: 'latest[1].id', found: '"new-example" a second time' },
      { at: `${CAMPAIGN}:81:5`, field: 'surveys[1].id', found: '"example-2021" a second time' },
      { at: `${CAMPAIGN}:126:9`, field: 'standards[0].points[1].id', found: '"first-point" a second time' },
      { at: `${CAMPAIGN}:151:5`, field: 'timeline[1].id', found: '"first-change" a second time' },
      { at: `${CAMPAIGN}:183:5`, field: 'actions[1].id', found: '"write-example" a second time' },
    ],
  },
  {
    rule: 'bare-figure',
    name: 'figures in the text and lines of a campaign, but not in those of its surveys',
    changes: {
      [CAMPAIGN]: [
        ['ar: يريد المثال أمثلة جيدة للجميع.', 'ar: يريد المثال ٢ من الأمثلة.'],
        ['nl: Er is een nieuw voorbeeld verschenen.', 'nl: Er zijn 3 voorbeelden verschenen.'],
        ['es: Cómo es un ejemplo.', 'es: Cómo son 2 ejemplos.'],
        ['zh-Hans: 第二点', 'zh-Hans: 百分之十五'],
        ['nl: Het eerste punt van het voorbeeld.', 'nl: Het punt van 24 uur.'],
        ['ar: تغيّر المثال الأول.', 'ar: تغيّر المثال ٥.'],
        ['es: Cargo de ejemplo', 'es: Cargo 4'],
        ['nl: Schrijf naar het voorbeeld.', 'nl: Schrijf voor 1 mei.'],
        ['nl: Alleen mensen in het voorbeeld konden', 'nl: Alleen 100 mensen konden'],
        ['nl: Mensen in het voorbeeld.', 'nl: Mensen van 16 jaar of ouder.'],
        ['es: Un cuestionario de ejemplo en un sitio web.', 'es: Un cuestionario de 20 preguntas.'],
      ],
      [`${TEXT}/nl.mdx`]: [['Deze campagne is', 'In 2012 was dit']],
      [QUESTION]: [['nl: Hoe goed is het voorbeeld?', 'nl: Hoe goed zijn 2 voorbeelden?']],
    },
    expected: [
      { at: `${CAMPAIGN}:15:5`, field: 'aim.text.ar', found: '"٢" in "يريد المثال ٢ من الأمثلة."' },
      { at: `${CAMPAIGN}:24:7`, field: 'latest[0].text.nl', found: '"3" in "Er zijn 3 voorbeelden verschenen."' },
      { at: `${CAMPAIGN}:43:5`, field: 'video.about.es', found: '"2" in "Cómo son 2 ejemplos."' },
      { at: `${CAMPAIGN}:123:11`, field: 'standards[0].points[0].text.nl', found: '"24" in "Het punt van 24 uur."' },
      {
        at: `${CAMPAIGN}:132:11`,
        field: 'standards[0].points[1].title.zh-Hans',
        found: '"百分之十五" in "百分之十五"',
      },
      { at: `${CAMPAIGN}:147:7`, field: 'timeline[0].text.ar', found: '"٥" in "تغيّر المثال ٥."' },
      { at: `${CAMPAIGN}:167:7`, field: 'supporters[1].role.es', found: '"4" in "Cargo 4"' },
      { at: `${CAMPAIGN}:178:7`, field: 'actions[0].text.nl', found: '"1" in "Schrijf voor 1 mei."' },
      { at: `${TEXT}/nl.mdx:8:1`, field: 'body', found: '"2012" in "In 2012 was dit een voorbeeld."' },
    ],
  },
  {
    rule: 'uncited-paragraph',
    name: 'a paragraph of a campaign',
    changes: { [`${TEXT}/nl.mdx`]: [[' <Cite id="example-leaflet" />', '']] },
    expected: [{ at: `${TEXT}/nl.mdx:8:1`, field: 'body', found: 'no source for "Deze campagne is een voorbeeld."' }],
  },
  {
    rule: 'unknown-reference',
    name: 'the ids of a campaign and a story',
    changes: {
      [CAMPAIGN]: [
        ['organization: example-clinic', 'organization: x1'],
        ['    facts: [example-percent]', '    facts: [x2]'],
        ['question: example-rating', 'question: x3'],
        ['{ answer: good, percent: 40 }', '{ answer: good, percent: 40, resource: x8 }'],
        ['topics: [example-topic]', 'topics: [x4]'],
        ['understanding: [example-leaflet]', 'understanding: [x5]'],
      ],
      [STORY]: [
        ['resource: example-leaflet', 'resource: x6'],
        ['campaigns: [example-campaign]', 'campaigns: [x7]'],
      ],
    },
    expected: [
      { at: `${CAMPAIGN}:4:1`, field: 'organization', found: '"x1"' },
      { at: `${CAMPAIGN}:36:13`, field: 'latest[1].facts[0]', found: '"x2"' },
      { at: `${CAMPAIGN}:76:9`, field: 'surveys[0].results[0].question', found: '"x3"' },
      { at: `${CAMPAIGN}:79:42`, field: 'surveys[0].results[0].answers[0].resource', found: '"x8"' },
      { at: `${CAMPAIGN}:193:10`, field: 'topics[0]', found: '"x4"' },
      { at: `${CAMPAIGN}:194:17`, field: 'understanding[0]', found: '"x5"' },
      { at: `${STORY}:2:1`, field: 'resource', found: '"x6"' },
      { at: `${STORY}:8:13`, field: 'campaigns[0]', found: '"x7"' },
    ],
  },
  {
    rule: 'anchor-id',
    name: 'points of codes with the address of a part of the page, or of a point of another code',
    changes: {
      [CAMPAIGN]: [
        ['id: second-point', 'id: timeline'],
        [
          'timeline:\n',
          `  - { id: other, name: Other, lang: en, resource: example-guide, points: [${point('first-point')}, ${point('code-other')}, ${point('own')}] }\ntimeline:\n`,
        ],
      ],
    },
    expected: [
      {
        at: `${CAMPAIGN}:126:9`,
        field: 'standards[0].points[1].id',
        found: '"timeline", an address of the page itself',
      },
      {
        at: `${CAMPAIGN}:139:77`,
        field: 'standards[1].points[0].id',
        found: '"first-point", a point of "example-code" too',
      },
      {
        at: `${CAMPAIGN}:139:259`,
        field: 'standards[1].points[1].id',
        found: '"code-other", an address of the page itself',
      },
      ...staleCampaign(201, 'a2d99095aaa4'),
    ],
  },
];
