import type { RuleCase } from './rule-case.ts';

const ORGANIZATION = 'organizations/example-clinic.yaml';
const TEXT = 'topics/example-topic/en.mdx';

/** Files that cannot be understood. */
export const SYNTAX_CASES: readonly RuleCase[] = [
  {
    rule: 'yaml-syntax',
    name: 'a quote that is never closed',
    changes: { [ORGANIZATION]: [['abbreviation: EC', "abbreviation: 'EC"]] },
    expected: [{ at: `${ORGANIZATION}:6:15`, field: '', found: "Missing closing 'quote" }],
  },
  {
    rule: 'yaml-syntax',
    name: 'a field that is there twice',
    changes: { [ORGANIZATION]: [['kind: hospital', 'kind: hospital\nkind: charity']] },
    expected: [{ at: `${ORGANIZATION}:8:1`, field: '', found: 'the same field twice' }],
  },
  {
    rule: 'yaml-syntax',
    name: 'an empty file',
    changes: { [ORGANIZATION]: '' },
    expected: [{ at: `${ORGANIZATION}:1:1`, field: '', found: 'no fields' }],
  },
  {
    rule: 'yaml-syntax',
    name: 'a list where fields belong',
    changes: { [ORGANIZATION]: '# Example\n- name: Example Clinic\n' },
    expected: [{ at: `${ORGANIZATION}:2:1`, field: '', found: 'a list' }],
  },
  {
    rule: 'yaml-syntax',
    name: 'two documents in one file',
    changes: { [ORGANIZATION]: [['kind: hospital', '---\nkind: hospital']] },
    expected: [
      {
        at: `${ORGANIZATION}:7:1`,
        field: '',
        found: 'Source contains multiple documents; please use YAML.parseAllDocuments()',
      },
    ],
  },
  {
    rule: 'yaml-syntax',
    name: 'short cuts of YAML',
    changes: {
      [ORGANIZATION]: [
        ['kind: hospital', 'kind: &kind hospital'],
        ['country: GB', 'country: !!str GB'],
      ],
    },
    expected: [
      { at: `${ORGANIZATION}:7:13`, field: '', found: 'an anchor, "&kind"' },
      { at: `${ORGANIZATION}:8:16`, field: '', found: 'a tag, "tag:yaml.org,2002:str"' },
    ],
  },
  {
    rule: 'yaml-syntax',
    name: 'a fault above a text, at its line in the file',
    changes: { [TEXT]: [['alsoCalled: [Sample topic]', 'alsoCalled: [Sample topic']] },
    expected: [
      {
        at: `${TEXT}:4:1`,
        field: '',
        found: 'Flow sequence in block collection must be sufficiently indented and end with a ]',
      },
    ],
  },
  {
    rule: 'yaml-syntax',
    name: 'a text without fields',
    changes: { [TEXT]: 'An example.\n' },
    expected: [{ at: `${TEXT}:1:1`, field: '', found: 'a text without fields above it' }],
  },
  {
    rule: 'text-syntax',
    name: 'an element that is not closed',
    changes: { [TEXT]: [['<Cite id="example-guide" />', '<Cite id="example-guide">']] },
    expected: [
      {
        at: `${TEXT}:16:38`,
        field: 'body',
        found: 'Expected a closing tag for `<Cite>` (16:38) before the end of `paragraph`',
      },
    ],
  },
];
