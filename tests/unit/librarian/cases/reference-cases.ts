import type { RuleCase } from './rule-case.ts';

const LEAFLET = 'resources/example-leaflet.yaml';
const GUIDE = 'resources/example-guide.yaml';
const TOPIC = 'topics/example-topic/topic.yaml';
const CLINIC = 'organizations/example-clinic.yaml';
const UNKNOWN = 'unknown-reference';

/** States of texts that were each written in their language. */
const TEXTS = `texts:
${['en', 'es', 'nl', 'ar', 'zh-Hans'].map((locale) => `  ${locale}: { status: draft }\n`).join('')}`;

/** A line in every language. */
const SAME = ['en', 'es', 'nl', 'ar', 'zh-Hans'].map((locale) => `${locale}: Example`).join(', ');

/** A resource that is valid by itself. */
const otherResource = (placements: string, url: string): string => `publishers: [example-clinic]
versions:
  - { lang: en, title: Other, url: '${url}', formats: [html], check: { result: ok, on: 2026-01-15 } }
placements: ${placements}
audiences: [patients]
jurisdictions: [GB]
description: { en: Other., es: Otro., nl: Ander., ar: آخر, zh-Hans: 其他 }
source: example-source
selection: { criteria: [authorship], by: Example editors, on: 2026-01-15 }
review: { last: 2026-01-15, next: 2027-01-15, by: Example editors }
history: [{ on: 2026-01-15, change: added, by: Example editors }]
${TEXTS}`;

/** What is said of a fact once nothing names it any more. */
const unlisted = (id: string) => ({
  at: `facts/${id}.yaml:1:1`,
  rule: 'unlisted-fact',
  field: '',
  found: `no question, text, step, clinic or campaign names "${id}"`,
});

/** Ids that lead nowhere, and things that are there twice or not used. */
export const REFERENCE_CASES: readonly RuleCase[] = [
  {
    rule: UNKNOWN,
    name: 'the ids of a resource',
    changes: {
      [LEAFLET]: [
        ['  - example-clinic', '  - example-clinic\n  - exampel-clinic'],
        ['topic: example-topic', 'topic: another'],
        ['source: example-source', 'source: other-source'],
      ],
      'resources/example-withdrawn.yaml': [['[example-leaflet]', '[x1]']],
    },
    expected: [
      {
        at: `${LEAFLET}:4:5`,
        field: 'publishers[1]',
        found: '"exampel-clinic"',
        allowed: 'the id of an organization, as in organizations/<id>.yaml',
        fix: 'Did you mean "example-clinic"? Correct the id, or add what is missing: organizations/exampel-clinic.yaml.',
      },
      { at: `${LEAFLET}:18:7`, field: 'placements[0].topic', found: '"another"' },
      { at: `${LEAFLET}:33:1`, field: 'source', found: '"other-source"' },
      { at: 'resources/example-withdrawn.yaml:35:16', field: 'alternatives[0]', found: '"x1"' },
      {
        at: 'topics/example-topic/topic.yaml:6:1',
        rule: 'section-gap',
        field: 'sectionOrder',
        found: 'nothing in "start-here" that readers of "en", "es" can read',
      },
    ],
  },
  {
    rule: UNKNOWN,
    name: 'the term that explains a code',
    changes: {
      'topics/example-topic/topic.yaml': [['display: Example, confirmed: true', 'confirmed: true, term: exampel-term']],
    },
    expected: [
      {
        at: 'topics/example-topic/topic.yaml:5:41',
        field: 'codes.mesh[0].term',
        found: '"exampel-term"',
        allowed: 'the id of a glossary term, as in glossary/<id>/term.yaml',
      },
    ],
  },
  {
    rule: UNKNOWN,
    name: 'the ids of a topic',
    changes: {
      [TOPIC]: [
        ['related: []', 'related: [x1]'],
        ['glossary: [example-term]', 'glossary: [x2]'],
        ['care: example-card', 'care: x3'],
        ['primaryInstitute: example-clinic', 'primaryInstitute: x4'],
        ['otherLanguages: [example-guide]', 'otherLanguages: [x5]'],
        ['[example-one-in, example-percent]', '[example-one-in, x6]'],
      ],
    },
    expected: [
      { at: `${TOPIC}:7:11`, field: 'related[0]', found: '"x1"' },
      { at: `${TOPIC}:8:12`, field: 'glossary[0]', found: '"x2"' },
      { at: `${TOPIC}:9:1`, field: 'care', found: '"x3"' },
      { at: `${TOPIC}:10:1`, field: 'primaryInstitute', found: '"x4"' },
      { at: `${TOPIC}:11:18`, field: 'otherLanguages[0]', found: '"x5"' },
      { at: `${TOPIC}:20:29`, field: 'questions[0].facts[1]', found: '"x6"' },
    ],
  },
  {
    rule: UNKNOWN,
    name: 'the ids of terms, care cards and organizations',
    changes: {
      'glossary/example-term/term.yaml': [
        ['[example-leaflet]', '[x1]'],
        ['seeAlso: []', 'seeAlso: [x2]'],
      ],
      'care/example-card.yaml': [['[example-leaflet, example-guide]', '[example-leaflet, x3]']],
      [CLINIC]: [['country: GB', 'country: GB\npartOf: x4']],
    },
    expected: [
      { at: 'care/example-card.yaml:32:36', field: 'levels[1].signs[0].sources[1]', found: '"x3"' },
      { at: 'glossary/example-term/term.yaml:2:11', field: 'sources[0]', found: '"x1"' },
      { at: 'glossary/example-term/term.yaml:3:11', field: 'seeAlso[0]', found: '"x2"' },
      { at: `${CLINIC}:9:1`, field: 'partOf', found: '"x4"' },
    ],
  },
  {
    rule: UNKNOWN,
    name: 'the ids in a text, at their lines',
    changes: {
      'topics/example-topic/es.mdx': [
        ['<Term id="example-term">', '<Term id="x1">'],
        ['<Cite id="example-guide" />', '<Cite id="x2" />'],
        ['/es/about/). <Cite id="example-leaflet" />', '/es/about/). <Cite />'],
      ],
    },
    expected: [
      { at: 'topics/example-topic/es.mdx:10:40', field: 'body <Term id>', found: '"x1"' },
      { at: 'topics/example-topic/es.mdx:17:48', field: 'body <Cite id>', found: '"x2"' },
      { at: 'topics/example-topic/es.mdx:21:54', field: 'body <Cite id>', found: 'no id' },
    ],
  },
  {
    rule: UNKNOWN,
    name: 'the ids of facts, guides and whom to call in a country',
    changes: {
      'facts/example-range.yaml': [['resource: example-leaflet', 'resource: x1']],
      'care-countries/nl.yaml': [['source: example-guide', 'source: x2']],
      'guides/example-steps/guide.yaml': [
        ['topic: example-topic', 'topic: x3'],
        ['facts: [example-range]', 'facts: [example-rage]'],
        ['sources: [example-leaflet, example-guide]', 'sources: [example-leaflet, x5]'],
      ],
      'guides/example-steps/nl.mdx': [['<Fact id="example-one-in" />', '<Fact id="x6" />']],
    },
    expected: [
      { at: 'care-countries/nl.yaml:12:5', field: 'contacts[0].source', found: '"x2"' },
      { at: 'facts/example-range.yaml:6:3', field: 'source.resource', found: '"x1"' },
      { at: 'guides/example-steps/guide.yaml:2:1', field: 'topic', found: '"x3"' },
      {
        at: 'guides/example-steps/guide.yaml:39:15',
        field: 'timeline.steps[1].facts[0]',
        found: '"example-rage"',
        fix: 'Did you mean "example-range"? Correct the id, or add what is missing: facts/example-rage.yaml.',
      },
      { at: 'guides/example-steps/guide.yaml:40:34', field: 'timeline.steps[1].sources[1]', found: '"x5"' },
      { at: 'guides/example-steps/nl.mdx:12:1', field: 'body <Fact id>', found: '"x6"' },
    ],
  },
  {
    rule: UNKNOWN,
    name: 'the ids of a clinic',
    changes: {
      'clinics/example-clinic.yaml': [
        ['organization: example-clinic', 'organization: x1'],
        ['topics: [example-topic]', 'topics: [x2]'],
        ['facts: [example-range]', 'facts: [x3]'],
        ['  - topic: example-topic', '  - topic: x4'],
        ['theme:', `basis: { resource: x5, on: 2026-01-15, note: { ${SAME} } }\ntheme:`],
      ],
    },
    expected: [
      { at: 'clinics/example-clinic.yaml:6:1', field: 'organization', found: '"x1"' },
      { at: 'clinics/example-clinic.yaml:47:14', field: 'advice[0].topics[0]', found: '"x2"' },
      { at: 'clinics/example-clinic.yaml:54:13', field: 'advice[0].facts[0]', found: '"x3"' },
      { at: 'clinics/example-clinic.yaml:68:10', field: 'basis.resource', found: '"x5"' },
      { at: 'clinics/example-clinic.yaml:72:5', field: 'topics[0].topic', found: '"x4"' },
    ],
  },
  {
    rule: 'former-id',
    name: 'former ids that are ids of today, its own or another one’s, and one of two things',
    changes: {
      [TOPIC]: [['[early-example-topic]', '[early-example-topic, example-topic]']],
      'glossary/example-term/term.yaml': [['[example-word]', '[early-example-topic]']],
      [CLINIC]: [['formerIds: [example-surgery]', 'partOf: other-clinic\nformerIds: [other-clinic, old-clinic]']],
      'organizations/other-clinic.yaml':
        'name: Other Clinic\nlang: en\nkind: hospital\ncountry: GB\nformerIds: [old-clinic]\n',
    },
    expected: [
      {
        at: `${CLINIC}:11:13`,
        field: 'formerIds[0]',
        found: '"other-clinic", the id of src/content/organizations/other-clinic.yaml',
      },
      {
        at: 'organizations/other-clinic.yaml:5:13',
        field: 'formerIds[0]',
        found: '"old-clinic", which src/content/organizations/example-clinic.yaml:11 has as well',
      },
      { at: `${TOPIC}:23:34`, field: 'formerIds[1]', found: '"example-topic", the id of the entry itself' },
    ],
  },
  {
    rule: 'circular-reference',
    name: 'a topic, a term, a resource and organizations that lead back to themselves',
    changes: {
      [TOPIC]: [['related: []', 'related: [example-topic]']],
      'glossary/example-term/term.yaml': [['seeAlso: []', 'seeAlso: [example-term]']],
      'resources/example-withdrawn.yaml': [['[example-leaflet]', '[example-withdrawn]']],
      [CLINIC]: [['country: GB', 'country: GB\npartOf: other-clinic']],
      'organizations/other-clinic.yaml':
        'name: Other Clinic\nlang: en\nkind: hospital\ncountry: GB\npartOf: example-clinic\n',
    },
    expected: [
      { at: 'glossary/example-term/term.yaml:3:11', field: 'seeAlso[0]', found: '"example-term", the entry itself' },
      {
        at: `${CLINIC}:9:1`,
        field: 'partOf',
        found: '"example-clinic" is part of "other-clinic" is part of "example-clinic"',
      },
      {
        at: 'organizations/other-clinic.yaml:5:1',
        field: 'partOf',
        found: '"other-clinic" is part of "example-clinic" is part of "other-clinic"',
      },
      {
        at: 'resources/example-withdrawn.yaml:35:16',
        field: 'alternatives[0]',
        found: '"example-withdrawn", the entry itself',
      },
      { at: `${TOPIC}:7:11`, field: 'related[0]', found: '"example-topic", the entry itself' },
    ],
  },
  {
    rule: 'duplicate-address',
    name: 'the same page spelt in another way',
    changes: {
      'resources/example-other.yaml': otherResource(
        '[{ topic: example-topic, section: videos-and-tutorials, order: 1 }]',
        'http://EXAMPLE.org:80/leaflet/?utm_source=x#top',
      ).replace('title: Other,', 'title: Other, insecure: Example,'),
    },
    expected: [
      {
        at: 'resources/example-other.yaml:3:50',
        field: 'versions[0].url',
        found: `"http://EXAMPLE.org:80/leaflet/?utm_source=x#top", the same page as in src/content/${LEAFLET}:7`,
      },
    ],
  },
  {
    rule: 'duplicate-language',
    name: 'two versions in one language',
    changes: { [LEAFLET]: [['lang: es', 'lang: en']] },
    expected: [{ at: `${LEAFLET}:10:5`, field: 'versions[1].lang', found: '"en" a second time' }],
  },
  {
    rule: 'duplicate-placement',
    name: 'a position and a section taken twice',
    changes: {
      [LEAFLET]: [['order: 10 }', 'order: 20 }\n  - { topic: example-topic, section: start-here, order: 30 }']],
    },
    expected: [
      {
        at: `${LEAFLET}:17:50`,
        field: 'placements[0].order',
        found: `position 20 in "start-here" of "example-topic", taken by src/content/${GUIDE}:14`,
      },
      {
        at: `${LEAFLET}:18:29`,
        field: 'placements[1].section',
        found: '"start-here" of "example-topic" a second time',
      },
    ],
  },
  {
    rule: 'duplicate-value',
    name: 'lists that say the same twice',
    changes: {
      [LEAFLET]: [['[patients]', '[patients, families, patients]']],
      'care/example-card.yaml': [['level: urgent', 'level: emergency']],
      'settings/site.yaml': [
        [
          'sources:',
          'sources:\n  - { id: example-source, name: { en: A, es: B, nl: C, ar: D, zh-Hans: E }, on: 2026-01-15 }',
        ],
      ],
    },
    expected: [
      { at: 'care/example-card.yaml:18:5', field: 'levels[1].level', found: '"emergency" a second time' },
      { at: `${LEAFLET}:18:33`, field: 'audiences[2]', found: '"patients" a second time' },
      { at: 'settings/site.yaml:16:5', field: 'sources[1].id', found: '"example-source" a second time' },
    ],
  },
  {
    rule: 'shared-address',
    name: 'an address that was copied to another language',
    changes: { [LEAFLET]: [['https://www.example.org/es/leaflet.pdf', 'https://www.example.org/leaflet']] },
    expected: [
      {
        at: `${LEAFLET}:12:5`,
        field: 'versions[1].url',
        found: '"https://www.example.org/leaflet", the same page as the version in "en"',
      },
    ],
  },
  {
    rule: 'orphan-organization',
    name: 'an organization that nothing names',
    changes: {
      'organizations/other-clinic.yaml':
        'name: Other Clinic\nlang: en\nkind: hospital\ncountry: GB\npartOf: example-clinic\n',
    },
    expected: [
      {
        at: 'organizations/other-clinic.yaml:1:1',
        field: '',
        found: 'no resource, topic, organization, clinic or campaign names "other-clinic"',
      },
    ],
  },
  {
    rule: 'orphan-resource',
    name: 'a resource that no page lists',
    changes: { 'resources/example-other.yaml': otherResource('[]', 'https://www.example.org/other') },
    expected: [
      {
        at: 'resources/example-other.yaml:4:1',
        field: 'placements',
        found: 'no placement, and nothing names "example-other"',
      },
    ],
  },
  {
    rule: 'unlisted-fact',
    name: 'a fact that no question, text, step, clinic or campaign names, unless it is a right',
    changes: {
      'topics/example-topic/topic.yaml': [['[example-one-in, example-percent]', '[example-one-in]']],
      'campaigns/example-campaign/campaign.yaml': [
        ['    facts: [example-percent]\n', ''],
        ['facts: [example-percent, example-one-in]', 'facts: [example-one-in]'],
      ],
    },
    expected: [unlisted('example-percent')],
  },
  {
    rule: 'unverified-address',
    name: 'all languages of a resource in one problem',
    changes: {
      [LEAFLET]: [
        ['check: { result: ok, on: 2026-01-15 }', 'check: { result: unverified }'],
        ['check: { result: ok, on: 2026-01-15 }', 'check: { result: unverified }'],
      ],
    },
    expected: [{ at: `${LEAFLET}:9:14`, field: 'versions[0].check.result', found: '"unverified" in "en", "es"' }],
  },
];
