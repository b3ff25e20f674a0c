import type { RuleCase } from './rule-case.ts';

const RECALLS = 'recalls.yaml';
const EVERYWHERE = (text: string) => `{ en: ${text}, es: ${text}, nl: ${text}, ar: ${text}, zh-Hans: ${text} }`;

/** A recall as it is written, eight lines long. */
const recall = (id: string, target: string, fields = 'action: withdraw', on = '2026-11-01'): string => `  - id: ${id}
    target: { ${target} }
    ${fields}
    on: ${on}
    by: Example editors
    reason: ${EVERYWHERE('Wrong.')}
    texts:
      ${EVERYWHERE('{ status: draft }')}
`;
const recalls = (...all: string[]): string => `recalls:\n${all.join('')}`;
const CORRECT = `action: correct\n    correction: ${EVERYWHERE('Right.')}`;
const LIFTED = 'action: withdraw\n    lifted: { on: 2026-11-05, by: Example editors }';

/** Recalls that contradict each other, that come too early, and what rests on what they withdraw. */
export const RECALL_CASES: readonly RuleCase[] = [
  {
    rule: 'recall-conflict',
    name: 'a second recall of a thing while the first is in force, not one of what the first has ended for',
    changes: {
      [RECALLS]: recalls(
        recall('leaflet', 'term: example-term'),
        recall('leaflet-again', 'term: example-term', CORRECT),
        recall('guide', 'guide: example-steps', LIFTED),
        recall('guide-again', 'guide: example-steps'),
      ),
    },
    expected: [
      {
        at: `${RECALLS}:11:15`,
        field: 'recalls[1].target.term',
        found: '"example-term", which the recall "leaflet" is about too',
      },
    ],
  },
  {
    rule: 'future-date',
    name: 'a recall that begins or ends tomorrow',
    changes: {
      [RECALLS]: recalls(
        recall('tomorrow', 'topic: example-topic', 'action: withdraw', '2026-11-21'),
        recall('ends-tomorrow', 'term: example-term', LIFTED.replace('2026-11-05', '2026-11-21')),
      ),
    },
    expected: [
      { at: `${RECALLS}:5:5`, field: 'recalls[0].on', found: '"2026-11-21"' },
      { at: `${RECALLS}:13:15`, field: 'recalls[1].lifted.on', found: '"2026-11-21"' },
    ],
  },
  {
    rule: 'unknown-reference',
    name: 'recalls of things that are not there',
    changes: {
      [RECALLS]: recalls(
        ...['resource', 'topic', 'guide', 'term', 'fact', 'careCard', 'clinic', 'campaign'].map((kind, index) =>
          recall(`r${index}`, `${kind}: x${index}`),
        ),
      ),
    },
    expected: ['resource', 'topic', 'guide', 'term', 'fact', 'careCard', 'clinic', 'campaign'].map((kind, index) => ({
      at: `${RECALLS}:${3 + 8 * index}:15`,
      field: `recalls[${index}].target.${kind}`,
      found: `"x${index}"`,
    })),
  },
  {
    rule: 'schema',
    name: 'a recall of two things, one that ends before it begins, and corrections where they do not belong',
    changes: {
      [RECALLS]: recalls(
        recall('two', 'topic: example-topic, term: example-term'),
        recall('ended', 'guide: example-steps', LIFTED.replace('2026-11-05', '2026-10-31')),
        recall('nothing-right', 'fact: example-range', 'action: correct'),
        recall('wrong-and-right', 'fact: example-percent', `action: withdraw\n    correction: ${EVERYWHERE('Right.')}`),
      ),
    },
    expected: [
      {
        at: `${RECALLS}:3:5`,
        field: 'recalls[0].target',
        found: 'fields ("topic", "term")',
        allowed: 'exactly one of resource, topic, guide, term, fact, careCard, clinic, campaign',
      },
      { at: `${RECALLS}:13:15`, field: 'recalls[1].lifted.on', found: '"2026-10-31"' },
      { at: `${RECALLS}:19:5`, field: 'recalls[2].correction', found: 'nothing' },
      { at: `${RECALLS}:30:5`, field: 'recalls[3].correction', found: 'fields ("en", "es", "nl", "ar", "zh-Hans")' },
    ],
  },
  {
    rule: 'withdrawn-source',
    name: 'every line of a campaign, number, sign, fact, step and text that rests on a recalled resource',
    changes: { [RECALLS]: recalls(recall('guide', 'resource: example-guide')) },
    expected: [
      ['campaigns/example-campaign/campaign.yaml:27:5', 'latest[0].resource'],
      ['campaigns/example-campaign/campaign.yaml:47:3', 'video.resource'],
      ['campaigns/example-campaign/campaign.yaml:98:7', 'surveys[1].source.resource'],
      ['campaigns/example-campaign/campaign.yaml:110:5', 'standards[0].resource'],
      ['campaigns/example-campaign/campaign.yaml:160:5', 'timeline[1].resource'],
      ['campaigns/example-campaign/campaign.yaml:181:5', 'actions[0].resource'],
      ['campaigns/example-campaign/campaign.yaml:195:10', 'coping[0]'],
      ['care-countries/nl.yaml:12:5', 'contacts[0].source'],
      ['care/example-card.yaml:32:36', 'levels[1].signs[0].sources[1]'],
      ['care/example-card.yaml:53:19', 'levels[2].signs[0].sources[0]'],
      ['facts/example-instruction.yaml:5:3', 'source.resource'],
      ['facts/example-percent.yaml:12:3', 'source.resource'],
      ['facts/example-right.yaml:5:3', 'source.resource'],
      ['guides/example-steps/guide.yaml:40:34', 'timeline.steps[1].sources[1]'],
      ['topics/example-topic/ar.mdx:17:27', 'body <Cite id>'],
      ['topics/example-topic/en.mdx:16:38', 'body <Cite id>'],
      ['topics/example-topic/es.mdx:17:48', 'body <Cite id>'],
      ['topics/example-topic/nl.mdx:17:38', 'body <Cite id>'],
      ['topics/example-topic/topic.yaml:11:18', 'otherLanguages[0]'],
      ['topics/example-topic/zh-Hans.mdx:17:13', 'body <Cite id>'],
    ].map(([at = '', field = '']) => ({ at, field, found: '"example-guide", recalled on "2026-11-01"' })),
  },
  {
    rule: 'withdrawn-source',
    name: 'nothing that rests on a resource that was corrected, or whose recall has ended',
    changes: {
      [RECALLS]: recalls(
        recall('leaflet', 'resource: example-leaflet', CORRECT),
        recall('guide', 'resource: example-guide', LIFTED),
        recall('restored', 'resource: example-restored'),
      ),
      'facts/example-range.yaml': [['resource: example-leaflet', 'resource: example-restored']],
    },
    expected: [
      {
        at: 'facts/example-range.yaml:6:3',
        field: 'source.resource',
        found: '"example-restored", recalled on "2026-11-01"',
      },
    ],
  },
];
