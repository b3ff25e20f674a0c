import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VALID_ROOT } from '../example-content.ts';
import type { RuleCase } from './rule-case.ts';

const GUIDE = 'resources/example-guide.yaml';
const LEAFLET = 'resources/example-leaflet.yaml';
const TOPIC = 'topics/example-topic/topic.yaml';
const AR_STATE = "  ar: { status: draft, translation: { of: en, fingerprint: '70e168e68d3c', method: machine } }\n";
const AR_LINE = '  ar: مثال على مصدر بلغتين.\n';

const guide = readFileSync(join(VALID_ROOT, GUIDE), 'utf8');
const MORE = ['one', 'two', 'three', 'four', 'five', 'six'];
/** More resources of the same publisher in the same topic. */
const MORE_GUIDES = Object.fromEntries(
  MORE.map((name, index) => [
    `resources/example-${name}.yaml`,
    guide
      .replaceAll('/nl/gids/', `/nl/gids-${name}/`)
      .replace('Voorbeeldgids', `Voorbeeldgids ${name}`)
      .replace('order: 10', `order: ${index + 100}`)
      .replace('order: 20', `order: ${index + 200}`),
  ]),
);

/** Records that say too little, or say it twice, and topic pages that leave some readers without an answer. */
export const GAP_CASES: readonly RuleCase[] = [
  {
    rule: 'text-without-state',
    name: 'a description that nobody vouches for, and a state without a description',
    changes: {
      [LEAFLET]: [[AR_STATE, '']],
      [GUIDE]: [['  nl: Een voorbeeld van een bron in het Nederlands.\n', '']],
    },
    expected: [
      { at: `${GUIDE}:30:3`, field: 'texts.nl', found: 'the state of a text in "nl" that is not there' },
      {
        at: `${LEAFLET}:24:3`,
        field: 'description.ar',
        found: 'a description in "ar", and nothing of it in "texts"',
        fix: 'Add "ar: { status: draft }" to "texts".',
        repair: { steps: [{ path: ['texts', 'ar'], value: { status: 'draft' } }] },
      },
      { at: `${GUIDE}:17:1`, rule: 'missing-translation', field: 'description', found: 'no description in "nl"' },
    ],
  },
  {
    rule: 'missing-translation',
    name: 'a resource that is not described in a locale',
    changes: {
      [LEAFLET]: [
        [AR_STATE, ''],
        [AR_LINE, ''],
      ],
    },
    expected: [
      {
        at: `${LEAFLET}:20:1`,
        field: 'description',
        found: 'no description in "ar"',
        allowed: 'one line of our own in every published locale: en, es, nl, ar, zh-Hans',
      },
    ],
  },
  {
    rule: 'link-text',
    name: 'titles that say nothing where they stand alone',
    changes: {
      [LEAFLET]: [
        ['title: Example leaflet', 'title: Click here!'],
        ['title: Folleto de ejemplo', 'title: folleto.pdf'],
      ],
    },
    expected: [
      { at: `${LEAFLET}:6:5`, field: 'versions[0].title', found: '"Click here!"' },
      { at: `${LEAFLET}:11:5`, field: 'versions[1].title', found: '"folleto.pdf"' },
    ],
  },
  {
    rule: 'near-equal-title',
    name: 'the same words in another order and case, of the same publisher and language',
    changes: {
      [GUIDE]: [
        ['lang: nl', 'lang: es'],
        ['title: Voorbeeldgids', 'title: DE EJEMPLO, folletó'],
      ],
    },
    expected: [
      {
        at: `${LEAFLET}:11:5`,
        field: 'versions[1].title',
        found: `"Folleto de ejemplo", nearly as in src/content/${GUIDE}:6`,
      },
    ],
  },
  {
    rule: 'section-gap',
    name: 'a leading section that is there for nobody, and one that is there for some',
    changes: {
      [TOPIC]: [['sectionOrder: [start-here]', 'sectionOrder: [diagnosis-and-tests, games]']],
      [LEAFLET]: [['section: start-here', 'section: specifics']],
    },
    expected: [
      {
        at: `${TOPIC}:6:1`,
        field: 'sectionOrder',
        found: 'nothing in "diagnosis-and-tests" that readers of "en", "es", "ar", "zh-Hans" can read',
      },
      {
        at: `${TOPIC}:6:1`,
        field: 'sectionOrder',
        found: 'nothing in "games" that readers of "en", "es", "nl", "ar", "zh-Hans" can read',
      },
      {
        at: `${TOPIC}:6:1`,
        field: 'sectionOrder',
        found: 'nothing in "start-here" that readers of "en", "es" can read',
      },
    ],
  },
  {
    rule: 'dominant-publisher',
    name: 'a topic with most of its resources from one publisher',
    changes: MORE_GUIDES,
    expected: [{ at: `${TOPIC}:2:1`, field: '', found: '12 of 12 resources are of "example-clinic"' }],
  },
];
