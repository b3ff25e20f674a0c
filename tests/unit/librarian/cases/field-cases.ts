import type { RuleCase } from './rule-case.ts';

const BOOKLET = 'resources/example-booklet.yaml';
const LEAFLET = 'resources/example-leaflet.yaml';
const CLINIC = 'clinics/example-clinic.yaml';
const FACT = 'facts/example-range.yaml';
const PERCENT = 'facts/example-percent.yaml';
const TOPIC = 'topics/example-topic/topic.yaml';

/** Fields that do not hold what they should. */
export const FIELD_CASES: readonly RuleCase[] = [
  {
    rule: 'schema',
    name: 'a value that is not in the list, with the likeliest one first',
    changes: { [LEAFLET]: [['section: start-here', 'section: start-hear']] },
    expected: [
      {
        at: `${LEAFLET}:17:29`,
        field: 'placements[0].section',
        found: '"start-hear"',
        allowed:
          '"start-here", "symptoms", "diagnosis-and-tests", "prevention-and-risk-factors", "treatments-and-therapies", "living-with", "related-issues", "specifics" and 18 more',
        fix: 'Did you mean "start-here"? Write one of the allowed values.',
      },
    ],
  },
  {
    rule: 'schema',
    name: 'a field that the schema does not know',
    changes: { [LEAFLET]: [['publishers:', 'publisher:']] },
    expected: [
      { at: `${LEAFLET}:2:1`, field: 'publisher', found: 'the field "publisher"', fix: 'Did you mean "publishers"?' },
      { at: `${LEAFLET}:2:1`, field: 'publishers', found: 'nothing', allowed: 'a list (Ids of organizations)' },
    ],
  },
  {
    rule: 'schema',
    name: 'a locale that is missing, and one that is not published',
    changes: { [PERCENT]: [['  es: El ejemplo', '  fr: El ejemplo']] },
    expected: [
      {
        at: `${PERCENT}:14:1`,
        field: 'text.es',
        found: 'nothing in the locale "es"',
        allowed: 'text in every published locale: en, es, nl, ar, zh-Hans',
        fix: 'Add the missing locale: a line that starts with "es:".',
      },
      { at: `${PERCENT}:16:3`, field: 'text.fr', found: 'the field "fr"' },
    ],
  },
  {
    rule: 'schema',
    name: 'days that do not exist or are in the wrong order',
    changes: {
      [LEAFLET]: [
        ['on: 2026-01-15, change: added', 'on: 2026-02-30, change: added'],
        ['next: 2027-01-15', 'next: 2025-01-15'],
        ['on: 2026-01-15 }\n  - lang', 'on: 15-1-2026 }\n  - lang'],
      ],
    },
    expected: [
      { at: `${LEAFLET}:9:26`, field: 'versions[0].check.on', found: '"15-1-2026"' },
      { at: `${LEAFLET}:34:29`, field: 'review.next', found: '"2025-01-15"', allowed: 'later than review.last' },
      { at: `${LEAFLET}:36:7`, field: 'history[0].on', found: '"2026-02-30"' },
    ],
  },
  {
    rule: 'schema',
    name: 'values of the wrong kind',
    changes: {
      [LEAFLET]: [
        ["['001']", '[001]'],
        ['pages: 2', 'pages: two'],
        ['[patients]', 'patients'],
        ['title: Example leaflet', 'title:'],
        ['source: example-source', 'source: Example'],
        ['check: { result: ok, on: 2026-01-15 }', 'check: { result: ok }'],
      ],
    },
    expected: [
      { at: `${LEAFLET}:6:5`, field: 'versions[0].title', found: 'an empty value' },
      { at: `${LEAFLET}:9:5`, field: 'versions[0].check.on', found: 'nothing' },
      {
        at: `${LEAFLET}:14:5`,
        field: 'versions[1].pages',
        found: '"two"',
        allowed: 'a number (Number of pages of a document)',
      },
      { at: `${LEAFLET}:18:1`, field: 'audiences', found: '"patients"', allowed: 'a list' },
      {
        at: `${LEAFLET}:19:17`,
        field: 'jurisdictions[0]',
        found: '"001" (a number)',
        fix: 'Put the value between single quotes.',
      },
      { at: `${LEAFLET}:32:1`, field: 'source', found: '"Example"' },
    ],
  },
  {
    rule: 'schema',
    name: 'lists and texts of the wrong size',
    changes: {
      [LEAFLET]: [
        ['[patients]', '[]'],
        ['pages: 2', 'pages: 0'],
      ],
      'pages/about/en.mdx': [['An example of a page.', 'x'.repeat(201)]],
    },
    expected: [
      {
        at: 'pages/about/en.mdx:3:1',
        field: 'description',
        found: `"${'x'.repeat(100)}…" (201 characters)`,
        allowed: 'at most 200 characters',
      },
      { at: `${LEAFLET}:14:5`, field: 'versions[1].pages', found: '"0" (a number)' },
      { at: `${LEAFLET}:18:1`, field: 'audiences', found: 'an empty list', allowed: 'at least 1 item' },
    ],
  },
  {
    rule: 'schema',
    name: 'a fact without a source, and a figure that is none',
    changes: {
      [FACT]: [
        ["source:\n  resource: example-leaflet\n  edition: '2025-07'\n  on: 2026-01-15\n", ''],
        ['from: 2, to: 6', 'from: 6, to: 2'],
      ],
      'facts/example-percent.yaml': [['value: { amount: 80, unit: percent }\n', '']],
    },
    expected: [
      {
        at: 'facts/example-percent.yaml:2:1',
        field: 'value',
        found: 'nothing',
        allowed: 'given for every kind but instruction, standard, entitlement',
        fix: 'Add the field "value".',
      },
      {
        at: `${FACT}:2:1`,
        field: 'source',
        found: 'nothing',
        allowed: 'fields ("resource", "section", "edition", "copy", "on")',
        fix: 'Add the field "source".',
      },
      {
        at: `${FACT}:3:1`,
        field: 'value',
        found: 'fields ("from", "to", "unit", "bound")',
        allowed: 'either "amount", or "from" and a larger "to"',
      },
    ],
  },
  {
    rule: 'schema',
    name: 'a criterion that was never published, and a reason where nothing was withdrawn',
    changes: {
      [LEAFLET]: [
        ['[authorship, plain-language]', '[authorship, plain-languages]'],
        ['change: added', 'change: added, reason: gone'],
      ],
    },
    expected: [
      {
        at: `${LEAFLET}:33:37`,
        field: 'selection.criteria[1]',
        found: '"plain-languages"',
        fix: 'Did you mean "plain-language"? Write one of the allowed values.',
      },
      {
        at: `${LEAFLET}:36:38`,
        field: 'history[0].reason',
        found: '"gone"',
        allowed: 'given for a change "withdrawn", and only there',
      },
    ],
  },
  {
    rule: 'schema',
    name: 'a telephone number without a source, and one with letters',
    changes: {
      'care-countries/gb.yaml': [
        ["number: '999'\n    source: example-leaflet", "number: '999'"],
        ["number: '111'", 'number: call 111'],
      ],
    },
    expected: [
      {
        at: 'care-countries/gb.yaml:4:5',
        field: 'contacts[0].source',
        found: 'nothing',
        allowed: 'the resource that gives the number',
      },
      { at: 'care-countries/gb.yaml:19:5', field: 'contacts[1].number', found: '"call 111"' },
    ],
  },
  {
    rule: 'hidden-character',
    name: 'a character that turns the letters behind it round',
    changes: { [LEAFLET]: [['title: Example leaflet', String.raw`title: "Example \u202etelfael"`]] },
    expected: [
      {
        at: `${LEAFLET}:6:5`,
        field: 'versions[0].title',
        found: String.raw`a character that turns the direction of writing, U+202E, as character 9 of "Example \u202etelfael"`,
        allowed: 'text that readers see, with the marks that its language needs',
        fix: 'Delete it: the site sets words of another direction by itself.',
      },
    ],
  },
  {
    rule: 'hidden-character',
    name: 'what nobody sees, in fields and in the text below them',
    changes: {
      [LEAFLET]: [['title: Example leaflet', String.raw`title: "\u200b\u3164"`]],
      'topics/example-topic/es.mdx': [['## Título de', '## Título&#xfeff; de']],
      'topics/example-topic/nl.mdx': [['## ', '## \u2067']],
    },
    expected: [
      { at: `${LEAFLET}:6:5`, field: 'versions[0].title', found: 'nothing that readers can see, only U+200B, U+3164' },
      {
        at: 'topics/example-topic/es.mdx:14:4',
        field: 'body',
        found: String.raw`a character that readers cannot see, U+FEFF, as character 7 of "Título\ufeff de ejemplo"`,
      },
      {
        at: 'topics/example-topic/nl.mdx:14:4',
        field: 'body',
        found: String.raw`a mark of direction without its other half, U+2067, as character 1 of "\u2067Voorbeeldkop"`,
      },
    ],
  },
  {
    rule: 'unsafe-address',
    name: 'an address that runs code',
    changes: { [LEAFLET]: [['https://www.example.org/leaflet', 'javascript:alert(1)']] },
    expected: [
      {
        at: `${LEAFLET}:7:5`,
        field: 'versions[0].url',
        found: '"javascript:alert(1)", which can run code in the reader’s browser',
        allowed: 'an address that starts with https://',
      },
    ],
  },
  {
    rule: 'unsafe-address',
    name: 'a password, without repeating it, a file of the own disk, and a website that is code',
    changes: {
      [LEAFLET]: [
        ['https://www.example.org/leaflet', 'https://me:secret@www.example.org/leaflet'],
        ['https://www.example.org/es/leaflet.pdf', 'file:///example.pdf'],
      ],
      [CLINIC]: [['https://clinic.example.org/', 'javascript:alert(1)']],
    },
    expected: [
      {
        at: `${CLINIC}:10:1`,
        field: 'website',
        found: '"javascript:alert(1)", which can run code in the reader’s browser',
      },
      { at: `${LEAFLET}:7:5`, field: 'versions[0].url', found: 'an address with a user name or password' },
      {
        at: `${LEAFLET}:12:5`,
        field: 'versions[1].url',
        found: '"file:///example.pdf", which is not an address of the web',
      },
    ],
  },
  {
    rule: 'insecure-address',
    name: 'an http:// address without a reason',
    changes: { [LEAFLET]: [['https://www.example.org/leaflet', 'http://www.example.org/leaflet']] },
    expected: [{ at: `${LEAFLET}:7:5`, field: 'versions[0].url', found: '"http://www.example.org/leaflet"' }],
  },
  {
    rule: 'insecure-address',
    name: 'a reason that is left over, and http:// where no reason can be given',
    changes: {
      [LEAFLET]: [['title: Example leaflet', 'title: Example leaflet\n    insecure: Example']],
      'resources/example-guide.yaml': [['archiveUrl: https', 'archiveUrl: http']],
      'organizations/example-clinic.yaml': [['url: https', 'url: http']],
      [CLINIC]: [['website: https', 'website: http']],
    },
    expected: [
      { at: `${CLINIC}:10:1`, field: 'website', found: '"http://clinic.example.org/"' },
      { at: 'organizations/example-clinic.yaml:9:1', field: 'url', found: '"http://www.example.org/"' },
      {
        at: 'resources/example-guide.yaml:10:5',
        field: 'versions[0].archiveUrl',
        found: '"http://archive.example.org/nl/gids/"',
      },
      {
        at: `${LEAFLET}:7:5`,
        field: 'versions[0].insecure',
        found: 'a reason for http://, beside "https://www.example.org/leaflet"',
      },
    ],
  },
  {
    rule: 'reviewed-without-reviewer',
    name: 'texts that do not say who reviewed them, in files of their own and in records',
    changes: {
      'topics/example-topic/nl.mdx': [['status: draft', 'status: reviewed']],
      'care/example-card.yaml': [['es: { status: draft', 'es: { status: reviewed, reviewer: Example reviewer']],
      'guides/example-steps/guide.yaml': [['ar: { status: draft', 'ar: { status: reviewed']],
    },
    expected: [
      { at: 'care/example-card.yaml:57:9', field: 'texts.es.status', found: '"reviewed" without "reviewedOn"' },
      {
        at: 'guides/example-steps/guide.yaml:45:11',
        field: 'timeline.texts.ar.status',
        found: '"reviewed" without "reviewer" and "reviewedOn"',
      },
      {
        at: 'topics/example-topic/nl.mdx:6:1',
        field: 'status',
        found: '"reviewed" without "reviewer" and "reviewedOn"',
      },
    ],
  },
  {
    rule: 'code-form',
    name: 'a slip in a code',
    changes: { [TOPIC]: [['code: D000000', 'code: D00000']] },
    expected: [
      {
        at: `${TOPIC}:5:9`,
        field: 'codes.mesh[0].code',
        found: '"D00000"',
        allowed: 'a code of MeSH: a D and six or nine digits, such as "D000022"',
      },
    ],
  },
  {
    rule: 'code-form',
    name: 'check digits that do not fit, codes of another system, and names of SNOMED CT',
    changes: {
      [TOPIC]: [
        [
          '  mesh:\n',
          [
            '  icd10cm: [{ code: JA00.0, confirmed: true }, { code: O034, confirmed: true }]',
            '  icd11: [{ code: O03, confirmed: true }, { code: JAO0, confirmed: true }]',
            "  snomedct: [{ code: '17369003', confirmed: true }, { code: '17369002', display: Example, confirmed: true }]",
            '  loinc: [{ code: 19080-2, confirmed: true }]',
            '  umls: [{ code: C786, confirmed: true }]',
            '  mesh:\n',
          ].join('\n'),
        ],
      ],
    },
    expected: [
      { at: `${TOPIC}:4:15`, field: 'codes.icd10cm[0].code', found: '"JA00.0"' },
      { at: `${TOPIC}:4:50`, field: 'codes.icd10cm[1].code', found: '"O034"' },
      { at: `${TOPIC}:5:13`, field: 'codes.icd11[0].code', found: '"O03"' },
      { at: `${TOPIC}:5:45`, field: 'codes.icd11[1].code', found: '"JAO0"' },
      { at: `${TOPIC}:6:16`, field: 'codes.snomedct[0].code', found: '"17369003"' },
      {
        at: `${TOPIC}:6:73`,
        field: 'codes.snomedct[1].display',
        found: '"Example", a name of SNOMED CT',
        fix: 'Delete the display.',
      },
      { at: `${TOPIC}:7:13`, field: 'codes.loinc[0].code', found: '"19080-2"' },
      { at: `${TOPIC}:8:12`, field: 'codes.umls[0].code', found: '"C786"' },
    ],
  },
  {
    rule: 'future-date',
    name: 'days that lie ahead, but not the day of the next review',
    changes: {
      [BOOKLET]: [['on: 2026-03-02, change: description-changed', 'on: 2026-11-21, change: description-changed']],
      [FACT]: [['  on: 2026-01-15', '  on: 2026-11-21']],
      [TOPIC]: [
        ['written: 2026-01-15', 'written: 2026-11-20'],
        ['last: 2026-01-15', 'last: 2026-12-01'],
      ],
      'pages/about/en.mdx': [['updated: 2026-01-15', 'updated: 2031-01-01']],
      [CLINIC]: [['    on: 2026-01-15', '    on: 2026-11-21']],
    },
    expected: [
      { at: `${CLINIC}:55:5`, field: 'advice[0].on', found: '"2026-11-21"' },
      { at: `${FACT}:8:3`, field: 'source.on', found: '"2026-11-21"' },
      { at: 'pages/about/en.mdx:4:1', field: 'updated', found: '"2031-01-01"' },
      {
        at: `${BOOKLET}:45:7`,
        field: 'history[3].on',
        found: '"2026-11-21"',
        allowed: 'a day up to today, 2026-11-20',
      },
      { at: `${TOPIC}:22:11`, field: 'review.last', found: '"2026-12-01"' },
    ],
  },
];
