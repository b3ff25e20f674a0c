import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckReport } from '../../../librarian/check-content.ts';
import { formatGithub } from '../../../librarian/reporters/github.ts';
import { formatJson } from '../../../librarian/reporters/json.ts';
import { formatReport } from '../../../librarian/reporters/terminal.ts';
import { contentWith, reportOn } from './example-content.ts';

const DATA_FILES = [
  'resources/example-leaflet.yaml',
  'organizations/example-clinic.yaml',
  'topics/example-topic/topic.yaml',
  'glossary/example-term/term.yaml',
  'care/example-card.yaml',
  'care-countries/gb.yaml',
  'facts/example-range.yaml',
  'guides/example-steps/guide.yaml',
  'concepts/example-section.yaml',
  'settings/site.yaml',
];
const TEXT_FILES = [
  'topics/example-topic/en.mdx',
  'guides/example-steps/ar.mdx',
  'glossary/example-term/es.mdx',
  'pages/about/nl.mdx',
];

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), piecesOf(yamlPieces()));
const anyFields = fc.dictionary(
  fc.oneof(
    fc.string(),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'versions',
      'publishers',
      'history',
      'texts',
      'timeline',
      'review',
      'sources',
      'levels',
      'target',
      'terms',
    ),
  ),
  fc.jsonValue({ maxDepth: 4 }),
);

describe('whatever a file holds, there is a report', () => {
  test('for a data file of any text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DATA_FILES), anyText, (path, text) => expectReport(reportOn({ [path]: text }))),
    );
  });

  test('for a data file of any fields', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DATA_FILES), anyFields, (path, value) =>
        expectReport(reportOn({ [path]: JSON.stringify(value, null, 2) })),
      ),
    );
  });

  test('for a valid file with any value in any field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DATA_FILES), fc.nat(), fc.jsonValue({ maxDepth: 2 }), (path, pick, value) => {
        const valid = contentWith().files.find((file) => file.path === path)?.fields?.value;
        expectReport(reportOn({ [path]: JSON.stringify(withOneValue(valid, pick, value)) }));
      }),
    );
  });

  test('for fields with a name that every object knows, where one value is wanted', () => {
    const valid = contentWith().files.find(({ path }) => path === 'resources/example-leaflet.yaml')?.fields?.value;
    const text = JSON.stringify({ ...(valid as object), audiences: [{ toString: '', valueOf: 1 }] });
    expectReport(reportOn({ 'resources/example-leaflet.yaml': text }));
  });

  test('for a text of any words, below fields or without', () => {
    const anyBody = fc.oneof(anyText, piecesOf(textPieces()));
    fc.assert(
      fc.property(fc.constantFrom(...TEXT_FILES), fc.boolean(), anyBody, (path, below, body) => {
        const fields = 'title: A\ndescription: A\nstatus: draft\nalsoCalled: []\n';
        expectReport(reportOn({ [path]: below ? `---\n${fields}---\n${body}` : body }));
      }),
      { numRuns: 200 },
    );
  });

  test('for a file of any name', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => !text.includes('/'));
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('resources/*.yaml', 'topics/*/topic.yaml', 'pages/*/en.mdx', 'topics/a/*.mdx', '*'),
        (text, place) => expectReport(reportOn({ [place.replace('*', () => text)]: 'a: 1' })),
      ),
    );
  });
});

function expectReport(report: CheckReport): void {
  for (const problem of [...report.errors, ...report.warnings]) {
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
    expect([problem.rule, problem.file, problem.found, problem.allowed, problem.fix]).not.toContain('');
  }
  const lineBreaksOnly = /^[^\p{Cc}\p{Cs}]*$/u;
  for (const text of [formatReport(report), formatGithub(report)])
    expect(text.replaceAll('\n', '')).toMatch(lineBreaksOnly);
  expect(JSON.parse(formatJson(report))).toMatchObject({ files: report.files });
}

function piecesOf(pieces: string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
}

function yamlPieces(): string[] {
  return [
    'a',
    'lang',
    ':',
    ': ',
    '\n',
    '\n  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '#',
    '&x',
    '*x',
    '!!str ',
    '<<',
    '|',
    '>',
    '? ',
    '---\n',
    '...\n',
    '\t',
    '%YAML 1.1\n',
    '2026-11-20',
    '\r\n',
    'é',
    '😀',
    '\u0000',
    '\u009b',
  ];
}

function textPieces(): string[] {
  return [
    '<Cite',
    ' id="example-leaflet"',
    ' />',
    '<Term id="x">',
    '</Term>',
    '<',
    '>',
    '{',
    '}',
    'import ',
    'export ',
    '\\',
    '`',
    '[a](b)',
    '![',
    '\n\n',
    '\n',
    '- ',
    '> ',
    '# ',
    '| a |\n|-|\n',
    '[^1]:',
    '<!--',
    '$',
    '*',
    '_',
    'é',
    '😀',
    '&amp;',
    'www.example.org',
    '\r\n',
  ];
}

/** The value with one of its inner values, counted through, replaced. */
function withOneValue(value: unknown, pick: number, replacement: unknown): unknown {
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const copy = structuredClone(value);
  const collect = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    for (const key of Object.keys(inner)) {
      places.push([inner as Record<string, unknown>, key]);
      collect((inner as Record<string, unknown>)[key]);
    }
  };
  collect(copy);
  const place = places[pick % places.length];
  if (place) place[0][place[1]] = replacement;
  return copy;
}
