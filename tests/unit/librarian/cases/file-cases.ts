import type { RuleCase } from './rule-case.ts';

/** One letter more than an id may have. */
const LONG = 'x'.repeat(101);

/** Files that cannot be read, lie in the wrong place, or are missing. */
export const FILE_CASES: readonly RuleCase[] = [
  {
    rule: 'unreadable-file',
    name: 'a file that is not UTF-8',
    changes: {
      'organizations/example-clinic.yaml': {
        found: 'bytes that are not UTF-8 text',
        allowed: 'text in UTF-8',
        fix: 'Save the file again and choose the encoding “UTF-8”.',
      },
    },
    expected: [{ at: 'organizations/example-clinic.yaml:1:1', field: '', found: 'bytes that are not UTF-8 text' }],
  },
  {
    rule: 'unknown-file',
    name: 'a resource with another ending',
    changes: { 'resources/example-booklet.yml': 'publishers: []\n' },
    expected: [
      {
        at: 'resources/example-booklet.yml:1:1',
        field: '',
        found: '"resources/example-booklet.yml"',
        fix: 'Rename it to end in ".yaml".',
      },
    ],
  },
  {
    rule: 'unknown-file',
    name: 'a file in a folder that no collection has',
    changes: { 'topics/example-topic/drafts/en.mdx': 'Example', 'notes.txt': 'Example' },
    expected: [
      { at: 'notes.txt:1:1', field: '', found: '"notes.txt"' },
      { at: 'topics/example-topic/drafts/en.mdx:1:1', field: '', found: '"topics/example-topic/drafts/en.mdx"' },
    ],
  },
  {
    rule: 'file-name',
    name: 'a name that cannot be part of an address',
    changes: {
      'organizations/Example Clinic.yaml':
        'name: Example\nlang: en\nkind: hospital\ncountry: GB\npartOf: example-clinic\n',
    },
    expected: [
      { at: 'organizations/Example Clinic.yaml:1:1', field: '', found: '"Example Clinic"' },
      {
        at: 'organizations/Example Clinic.yaml:1:1',
        rule: 'orphan-organization',
        field: '',
        found: 'no resource, topic, organization, clinic or campaign names "Example Clinic"',
      },
    ],
  },
  {
    rule: 'file-name',
    name: 'a name that is longer than an id may be',
    changes: {
      [`organizations/${LONG}.yaml`]: 'name: Example\nlang: en\nkind: hospital\ncountry: GB\npartOf: example-clinic\n',
    },
    expected: [
      { at: `organizations/${LONG}.yaml:1:1`, field: '', found: `"${LONG.slice(0, 100)}…"` },
      {
        at: `organizations/${LONG}.yaml:1:1`,
        rule: 'orphan-organization',
        field: '',
        found: `no resource, topic, organization, clinic or campaign names "${LONG.slice(0, 100)}…"`,
      },
    ],
  },
  {
    rule: 'file-name',
    name: 'a guide that would take the address of another page',
    changes: {
      'guides/sources/guide.yaml':
        'topic: example-topic\norder: 9\nwritten: 2026-01-01\nreview: { last: 2026-01-01, next: 2027-01-01, by: Example }\n',
      ...Object.fromEntries(
        ['en', 'es', 'nl', 'ar', 'zh-Hans'].map((locale) => [
          `guides/sources/${locale}.mdx`,
          '---\ntitle: Example\ndescription: Example\nstatus: draft\n---\n',
        ]),
      ),
    },
    expected: [{ at: 'guides/sources/guide.yaml:1:1', field: '', found: '"sources"' }],
  },
  {
    rule: 'file-name',
    name: 'a topic that would take the address of what other websites show of campaigns',
    changes: {
      'topics/campaigns/topic.yaml':
        'group: pregnancy-and-reproduction\nrelated: []\nglossary: []\nwritten: 2026-01-01\nreview: { last: 2026-01-01, next: 2027-01-01, by: Example }\n',
      ...Object.fromEntries(
        ['en', 'es', 'nl', 'ar', 'zh-Hans'].map((locale) => [
          `topics/campaigns/${locale}.mdx`,
          '---\ntitle: Example\nalsoCalled: []\ndescription: Example\nstatus: draft\n---\n',
        ]),
      ),
    },
    expected: [{ at: 'topics/campaigns/topic.yaml:1:1', field: '', found: '"campaigns"' }],
  },
  {
    rule: 'file-name',
    name: 'a publisher that would take the address of a letter of a long list',
    changes: {
      'organizations/letter-0627.yaml': 'name: Example\nlang: ar\nkind: charity\ncountry: GB\n',
    },
    expected: [
      { at: 'organizations/letter-0627.yaml:1:1', field: '', found: '"letter-0627"' },
      {
        at: 'organizations/letter-0627.yaml:1:1',
        rule: 'orphan-organization',
        field: '',
        found: 'no resource, topic, organization, clinic or campaign names "letter-0627"',
      },
    ],
  },
  {
    rule: 'file-name',
    name: 'settings and pages that the site does not know',
    changes: { 'settings/sites.yaml': 'contactEmail: x\n', 'pages/abuot/en.mdx': '---\ntitle: Example\n---\n' },
    expected: [
      noText('ar'),
      { at: 'pages/abuot/en.mdx:1:1', field: '', found: '"abuot"', fix: 'Did you mean "about"? Rename or delete it.' },
      { at: 'pages/abuot/en.mdx:2:1', rule: 'schema', field: 'description', found: 'nothing' },
      { at: 'pages/abuot/en.mdx:2:1', rule: 'schema', field: 'status', found: 'nothing' },
      { at: 'pages/abuot/en.mdx:2:1', rule: 'schema', field: 'updated', found: 'nothing' },
      ...['es', 'nl', 'zh-Hans'].map((locale) => noText(locale)),
      { at: 'settings/sites.yaml:1:1', field: '', found: '"sites"', fix: 'Did you mean "site"? Rename or delete it.' },
      { at: 'settings/sites.yaml:1:1', rule: 'schema', field: 'contactEmail', found: '"x"' },
      { at: 'settings/sites.yaml:1:1', rule: 'schema', field: 'freshness', found: 'nothing' },
      { at: 'settings/sites.yaml:1:1', rule: 'schema', field: 'infobutton', found: 'nothing' },
      { at: 'settings/sites.yaml:1:1', rule: 'schema', field: 'latestCount', found: 'nothing' },
      { at: 'settings/sites.yaml:1:1', rule: 'schema', field: 'quickExit', found: 'nothing' },
      { at: 'settings/sites.yaml:1:1', rule: 'schema', field: 'sources', found: 'nothing' },
      { at: 'settings/sites.yaml:1:1', rule: 'schema', field: 'unreviewedCare', found: 'nothing' },
    ],
  },
  {
    rule: 'missing-file',
    name: 'texts whose topic has no file of its own',
    changes: {
      'topics/other-topic/en.mdx': textOf('Other'),
      'topics/other-topic/es.mdx': textOf('Otro'),
      'topics/other-topic/nl.mdx': textOf('Ander'),
      'topics/other-topic/ar.mdx': textOf('آخر'),
      'topics/other-topic/zh-Hans.mdx': textOf('其他'),
    },
    expected: [
      {
        at: 'topics/other-topic/topic.yaml:1:1',
        field: '',
        found: 'no such file: the texts in this folder belong to nothing',
      },
    ],
  },
  {
    rule: 'missing-file',
    name: 'texts whose guide has no file of its own',
    changes: { 'guides/example-steps/guide.yaml': null },
    expected: [
      {
        at: 'guides/example-steps/guide.yaml:1:1',
        field: '',
        found: 'no such file: the texts in this folder belong to nothing',
      },
    ],
  },
  {
    rule: 'missing-file',
    name: 'texts whose campaign has no file of its own',
    changes: { 'campaigns/example-campaign/campaign.yaml': null, 'stories/example-story.yaml': null },
    expected: [
      {
        at: 'campaigns/example-campaign/campaign.yaml:1:1',
        field: '',
        found: 'no such file: the texts in this folder belong to nothing',
      },
      {
        at: 'survey-questions/example-rating.yaml:1:1',
        rule: 'unused-question',
        field: '',
        found: 'no survey names "example-rating"',
      },
    ],
  },
  {
    rule: 'missing-file',
    name: 'missing settings, without a second problem for each use of them',
    changes: { 'settings/site.yaml': null },
    expected: [{ at: 'settings/site.yaml:1:1', field: '', found: 'no such file: the site cannot be built without it' }],
  },
  {
    rule: 'missing-locale',
    name: 'texts that are not there in a published locale',
    changes: {
      'topics/example-topic/es.mdx': null,
      'guides/example-steps/ar.mdx': null,
      'glossary/example-term/nl.mdx': null,
      'campaigns/example-campaign/zh-Hans.mdx': null,
      'pages/about/nl.mdx': null,
    },
    expected: [
      {
        at: 'campaigns/example-campaign/zh-Hans.mdx:1:1',
        field: '',
        found: 'no text of "example-campaign" in the locale "zh-Hans"',
      },
      { at: 'glossary/example-term/nl.mdx:1:1', field: '', found: 'no text of "example-term" in the locale "nl"' },
      { at: 'guides/example-steps/ar.mdx:1:1', field: '', found: 'no text of "example-steps" in the locale "ar"' },
      { at: 'pages/about/nl.mdx:1:1', field: '', found: 'no text of "about" in the locale "nl"' },
      { at: 'topics/example-topic/es.mdx:1:1', field: '', found: 'no text of "example-topic" in the locale "es"' },
    ],
  },
  {
    rule: 'unknown-locale',
    name: 'a text in a locale that is not published',
    changes: { 'topics/example-topic/fr.mdx': textOf('Exemple') },
    expected: [
      {
        at: 'topics/example-topic/fr.mdx:1:1',
        field: '',
        found: '"fr"',
        allowed: 'the published locales: en, es, nl, ar, zh-Hans',
      },
    ],
  },
];

function noText(locale: string): RuleCase['expected'][number] {
  return {
    at: `pages/abuot/${locale}.mdx:1:1`,
    rule: 'missing-locale',
    field: '',
    found: `no text of "abuot" in the locale "${locale}"`,
  };
}

function textOf(title: string): string {
  return `---\ntitle: ${title}\nalsoCalled: []\ndescription: Example.\nstatus: draft\n---\n\nExample. <Cite id="example-leaflet" />\n`;
}
