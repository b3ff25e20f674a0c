import { describe, expect, test } from 'vitest';
import { formatGithub } from '../../../librarian/reporters/github.ts';
import { formatJson } from '../../../librarian/reporters/json.ts';
import { formatReport } from '../../../librarian/reporters/terminal.ts';
import { reportOnChange } from './example-content.ts';

const CLINIC = 'organizations/example-clinic.yaml';
const report = reportOnChange({
  [CLINIC]: [
    ['kind: hospital', 'kind: hospitel'],
    ['country: GB', 'country: 50%,\u001b[31m'],
  ],
  'organizations/lonely.yaml': 'name: Lonely\nlang: en\nkind: charity\ncountry: GB\n',
});
const warned = reportOnChange({ 'organizations/lonely.yaml': 'name: Lonely\nlang: en\nkind: charity\ncountry: GB\n' });

test('the terminal report names place, field, what was found, what is allowed, the fix and the page', () => {
  expect(formatReport(report)).toBe(String.raw`src/content/organizations/example-clinic.yaml (2 errors)
  src/content/organizations/example-clinic.yaml:7:1 error schema
    field:   kind
    found:   "hospitel"
    allowed: "hospital", "government", "international-organization", "health-service", "practice", "professional-society", "charity", "patient-association" and 2 more
    fix:     Did you mean "hospital"? Write one of the allowed values.
    more:    docs/errors/schema.md
  src/content/organizations/example-clinic.yaml:8:1 error schema
    field:   country
    found:   "50%,\u001b[31m"
    allowed: a two-letter ISO 3166-1 country code in capitals, such as "NL"
    fix:     Correct the value.
    more:    docs/errors/schema.md

80 files checked: 2 errors, 0 warnings.
`);
});

test('warnings are a list by rule', () => {
  expect(formatReport(warned)).toBe(`warning orphan-organization (1)
  src/content/organizations/lonely.yaml:1:1 no resource, topic, organization, clinic or campaign names "lonely"
    allowed: an organization that something names
    fix:     Name it in "publishers" of a resource, or delete the file.
    more:    docs/errors/orphan-organization.md

80 files checked: 0 errors, 1 warning.
`);
});

test('colours are only used when asked for', () => {
  expect(formatReport(report)).not.toContain('\u001b');
  expect(formatReport(report, { color: true })).toContain('\u001b[31merror\u001b[39m');
});

test('the JSON report holds every part of each problem, and its page', () => {
  expect(JSON.parse(formatJson(warned))).toEqual({
    root: 'src/content',
    today: '2026-11-20',
    files: 80,
    errors: [],
    warnings: [
      {
        rule: 'orphan-organization',
        file: 'src/content/organizations/lonely.yaml',
        line: 1,
        column: 1,
        field: '',
        found: 'no resource, topic, organization, clinic or campaign names "lonely"',
        allowed: 'an organization that something names',
        fix: 'Name it in "publishers" of a resource, or delete the file.',
        page: 'docs/errors/orphan-organization.md',
      },
    ],
  });
});

test('the GitHub report escapes what would end a command', () => {
  const [first, second, summary] = formatGithub(report).split('\n');
  expect(first).toMatch(
    /^::error file=src\/content\/organizations\/example-clinic\.yaml,line=7,col=1,title=schema::Field: kind%0AFound: "hospitel"%0AAllowed: /,
  );
  expect(second).toContain(String.raw`Found: "50%25,\u001b[31m"%0A`);
  expect(summary).toBe('80 files checked: 2 errors, 0 warnings.');
  const oddName = reportOnChange({ 'a,b:c%\n.txt': '' });
  expect(formatGithub(oddName)).toContain(String.raw`file=src/content/a%2Cb%3Ac%25\u{a}.txt,`);
});

describe('very many errors', () => {
  const problem = (index: number) => ({
    rule: index % 3 === 0 ? 'schema' : 'yaml-syntax',
    file: `src/content/resources/example-${index}.yaml`,
    line: 1,
    column: 1,
    field: '',
    found: `line ${index}`,
    allowed: index % 3 === 1 ? 'a list' : 'a map',
    fix: 'Write it.',
  });
  const many = (count: number) => ({ ...report, errors: Array.from({ length: count }, (_, index) => problem(index)) });

  test('are told by what mends them, every one of them', () => {
    const text = formatReport(many(5000));
    for (const { file, line, column } of many(5000).errors) expect(text).toContain(`  ${file}:${line}:${column} line`);
    expect(text.match(/^error .*$/gm)).toEqual([
      'error schema (1667)',
      'error yaml-syntax (1667)',
      'error yaml-syntax (1666)',
    ]);
    expect(text.match(/^ {4}fix: {5}Write it\.$/gm)).toHaveLength(3);
  });

  test('are counted from a number on that may be set', () => {
    const text = formatReport(many(5000), { most: 2 });
    expect(text.match(/^error .*$/gm)).toEqual(['error schema (1667)', 'error yaml-syntax (1667)']);
    expect(text).toContain('  and 1665 more places\n');
    expect(text).toContain('and 1666 more errors: yaml-syntax (1666)\n');
    expect(text.split('\n').length).toBeLessThan(30);
  });

  test('are still told by file while they are few', () => {
    expect(formatReport(many(99), { most: 2 }).match(/^src\S+ \(1 error\)$/gm)).toHaveLength(99);
  });
});
