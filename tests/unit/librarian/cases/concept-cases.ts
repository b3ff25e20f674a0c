import type { RuleCase } from './rule-case.ts';

const SECTION = 'concepts/example-section.yaml';
const OTHER = 'concepts/other.yaml';

const concept = (target: string, terms: string) => `target: { ${target} }\nterms:\n${terms}`;

/** A topic on which nothing is listed, with its texts. */
const OTHER_TOPIC: RuleCase['changes'] = {
  'topics/other-topic/topic.yaml':
    'group: pregnancy-and-reproduction\nrelated: []\nglossary: []\nwritten: 2026-01-15\nreview: { last: 2026-01-15, next: 2027-01-15, by: Example editors }\n',
  ...Object.fromEntries(
    ['en', 'es', 'nl', 'ar', 'zh-Hans'].map((locale) => [
      `topics/other-topic/${locale}.mdx`,
      '---\ntitle: Other\nalsoCalled: []\ndescription: Example.\nstatus: draft\n---\n\nExample. <Cite id="example-leaflet" />\n',
    ]),
  ),
};

/** Words of the search that lead nowhere, lead there twice, or are no words. */
export const CONCEPT_CASES: readonly RuleCase[] = [
  {
    rule: 'schema',
    name: 'a target that is none, and one that is two',
    changes: {
      [SECTION]: [['topic: example-topic, ', '']],
      [OTHER]: concept('topic: example-topic, term: example-term', '  en: { lay: [sampler] }\n'),
      'concepts/none.yaml': 'target: {}\nterms: {}\n',
    },
    expected: [
      {
        at: `${SECTION}:2:1`,
        field: 'target',
        found: 'fields ("section")',
        allowed:
          'one of: "topic"; "topic" and "section"; "topic" and "guide"; "term"; "organization"; "page"; "campaign"; "place"; "place: rights" and "country"',
        fix: 'Correct the fields inside it.',
      },
      { at: 'concepts/none.yaml:1:1', field: 'target', found: 'no fields' },
      { at: `${OTHER}:1:1`, field: 'target', found: 'fields ("topic", "term")' },
    ],
  },
  {
    rule: 'schema',
    name: 'words of a kind, and for a section, that there is not',
    changes: {
      [SECTION]: [
        ['start-here', 'summary'],
        ['misspelling', 'mispelling'],
      ],
    },
    expected: [
      { at: `${SECTION}:2:33`, field: 'target.section', found: '"summary"' },
      {
        at: `${SECTION}:8:5`,
        field: 'terms.en.mispelling',
        found: 'the field "mispelling"',
        fix: 'Did you mean "misspelling"?',
      },
    ],
  },
  {
    rule: 'schema',
    name: 'a country with a list that has none',
    changes: { [OTHER]: concept('place: stories, country: NL', '  en: { lay: [sampler] }\n') },
    expected: [{ at: `${OTHER}:1:1`, field: 'target', found: 'fields ("place", "country")' }],
  },
  {
    rule: 'concept-of-empty-country',
    name: 'a country of which no fact says what people can count on',
    changes: {
      [OTHER]: concept('place: rights, country: ES', '  en: { lay: [sampler] }\n'),
      'concepts/there.yaml': concept('place: rights, country: NL', '  en: { lay: [sampler] }\n'),
    },
    expected: [
      {
        at: `${OTHER}:1:26`,
        field: 'target.country',
        found: '"ES", for which no fact has "right"',
        allowed: '"GB", "NL"',
      },
    ],
  },
  {
    rule: 'unknown-reference',
    name: 'the ids that words lead to',
    changes: {
      [SECTION]: [['topic: example-topic', 'topic: exampel-topic']],
      [OTHER]: concept('term: x1', '  en: { lay: [sampler] }\n'),
      'concepts/campaign.yaml': concept('campaign: x3', '  en: { lay: [sampler] }\n'),
      'concepts/steps.yaml': concept('topic: example-topic, guide: x2', '  en: { lay: [sampler] }\n'),
    },
    expected: [
      { at: 'concepts/campaign.yaml:1:11', field: 'target.campaign', found: '"x3"' },
      {
        at: `${SECTION}:2:11`,
        field: 'target.topic',
        found: '"exampel-topic"',
        allowed: 'the id of a topic, as in topics/<id>/topic.yaml',
      },
      { at: `${OTHER}:1:11`, field: 'target.term', found: '"x1"' },
      { at: 'concepts/steps.yaml:1:33', field: 'target.guide', found: '"x2"' },
    ],
  },
  {
    rule: 'unknown-reference',
    name: 'a guide of another topic',
    changes: {
      ...OTHER_TOPIC,
      [OTHER]: concept('topic: other-topic, guide: example-steps', '  en: { lay: [sampler] }\n'),
    },
    expected: [
      {
        at: `${OTHER}:1:31`,
        field: 'target.guide',
        found: '"example-steps", a guide of "example-topic"',
        allowed: 'a guide of "other-topic", which has none',
        fix: 'Write "topic: example-topic", or name another guide.',
      },
    ],
  },
  {
    rule: 'concept-of-empty-section',
    name: 'a section in which nothing is listed',
    changes: { [SECTION]: [['start-here', 'statistics-and-research']] },
    expected: [
      {
        at: `${SECTION}:2:33`,
        field: 'target.section',
        found: '"statistics-and-research", where "example-topic" lists no resource',
        allowed: '"start-here", "diagnosis-and-tests", "living-with"',
      },
    ],
  },
  {
    rule: 'concept-of-empty-section',
    name: 'a section whose one resource was withdrawn, but not one whose review has lapsed',
    changes: {
      [SECTION]: [['start-here', 'genetics']],
      [OTHER]: concept('topic: example-topic, section: games', '  en: { lay: [sampler] }\n'),
      'resources/example-withdrawn.yaml': [['living-with', 'genetics']],
      'resources/example-lapsed.yaml': [['living-with', 'games']],
    },
    expected: [
      {
        at: `${SECTION}:2:33`,
        field: 'target.section',
        found: '"genetics", where "example-topic" lists no resource',
      },
    ],
  },
  {
    rule: 'concept-of-empty-section',
    name: 'a section of a topic that lists nothing at all',
    changes: {
      ...OTHER_TOPIC,
      [OTHER]: concept('topic: other-topic, section: games', '  en: { lay: [sampler] }\n'),
    },
    expected: [
      {
        at: `${OTHER}:1:31`,
        field: 'target.section',
        found: '"games", where "other-topic" lists no resource',
        allowed: '"topic: other-topic" alone: it lists nothing',
      },
    ],
  },
  {
    rule: 'short-term',
    name: 'words of one letter or none, but not of one Chinese character',
    changes: {
      [OTHER]: concept(
        'term: example-term',
        "  en: { lay: [e, 'ß!', B6], abbreviation: ['?'] }\n  ar: { lay: [مُ] }\n  zh-Hans: { lay: [例] }\n",
      ),
    },
    expected: [
      {
        at: `${OTHER}:3:15`,
        field: 'terms.en.lay[0]',
        found: '"e", which has one letter or digit',
        fix: 'Write the whole word, or delete it.',
      },
      { at: `${OTHER}:3:18`, field: 'terms.en.lay[1]', found: '"ß!", which has one letter or digit' },
      { at: `${OTHER}:3:44`, field: 'terms.en.abbreviation[0]', found: '"?", which has no letter or digit' },
      { at: `${OTHER}:4:15`, field: 'terms.ar.lay[0]', found: '"مُ", which has one letter or digit' },
    ],
  },
  {
    rule: 'repeated-term',
    name: 'words that stand twice in a file, or in another of the same target and language',
    changes: {
      [SECTION]: [['misspelling: [were to beginn]', 'misspelling: [Where to begin]']],
      [OTHER]: concept(
        'section: start-here, topic: example-topic',
        '  en: { abbreviation: [ex, unit, unit] }\n  es: { clinical: [where to begin] }\n',
      ),
      'concepts/steps.yaml': concept('topic: example-topic, guide: example-steps', '  en: { lay: [where to begin] }\n'),
    },
    expected: [
      {
        at: `${SECTION}:8:19`,
        field: 'terms.en.misspelling[0]',
        found: `"Where to begin" in "en" a second time, after src/content/${SECTION}:5`,
        allowed: 'each word once for what it leads to; titles, other names and search terms are known anyway',
        fix: 'Delete it.',
      },
      {
        at: `${OTHER}:3:24`,
        field: 'terms.en.abbreviation[0]',
        found: `"ex" in "en" a second time, after src/content/${SECTION}:7`,
      },
      {
        at: `${OTHER}:3:34`,
        field: 'terms.en.abbreviation[2]',
        found: `"unit" in "en" a second time, after src/content/${OTHER}:3`,
      },
    ],
  },
  {
    rule: 'repeated-term',
    name: 'titles, other names and search terms of the same language',
    changes: {
      [OTHER]: concept(
        'topic: example-topic',
        '  en: { lay: [example topic, sample topic, Specimen] }\n  nl: { lay: [sample topic] }\n',
      ),
      'concepts/page.yaml': concept('page: about', '  en: { lay: [about this site] }\n'),
      'concepts/steps.yaml': concept('topic: example-topic, guide: example-steps', '  en: { lay: [example STEPS] }\n'),
      'concepts/term.yaml': concept('term: example-term', '  en: { lay: [example term, example topic] }\n'),
    },
    expected: [
      {
        at: `${OTHER}:3:15`,
        field: 'terms.en.lay[0]',
        found: '"example topic" in "en" a second time, after src/content/topics/example-topic/en.mdx:2',
      },
      {
        at: `${OTHER}:3:30`,
        field: 'terms.en.lay[1]',
        found: '"sample topic" in "en" a second time, after src/content/topics/example-topic/en.mdx:3',
      },
      {
        at: `${OTHER}:3:44`,
        field: 'terms.en.lay[2]',
        found: '"Specimen" in "en" a second time, after src/content/topics/example-topic/en.mdx:4',
      },
      {
        at: 'concepts/page.yaml:3:15',
        field: 'terms.en.lay[0]',
        found: '"about this site" in "en" a second time, after src/content/pages/about/en.mdx:2',
      },
      {
        at: 'concepts/steps.yaml:3:15',
        field: 'terms.en.lay[0]',
        found: '"example STEPS" in "en" a second time, after src/content/guides/example-steps/en.mdx:2',
      },
      {
        at: 'concepts/term.yaml:3:15',
        field: 'terms.en.lay[0]',
        found: '"example term" in "en" a second time, after src/content/glossary/example-term/en.mdx:2',
      },
    ],
  },
];
