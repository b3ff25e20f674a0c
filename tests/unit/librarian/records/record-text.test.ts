import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { format, type Options } from 'prettier';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeOf } from '../../../../librarian/content-parser.ts';
import { addToList, editFields, setField, stringifyRecord } from '../../../../librarian/records/record-text.ts';
import { VALID_ROOT } from '../example-content.ts';

const REAL_ROOT = join(import.meta.dirname, '../../../../src/content');
const OPTIONS: Options = { parser: 'yaml', printWidth: 120, singleQuote: true };
/** Every data file of the real content and of the examples, by path below its root. */
const RECORDS = [REAL_ROOT, VALID_ROOT].flatMap((root) =>
  globSync('**/*.yaml', { cwd: root })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
);

describe('what is written', () => {
  test('is the same record, in a form that prettier leaves as it is', async () => {
    for (const { path, text } of RECORDS.filter((_, index) => index % 5 === 0)) {
      const { collection } = placeOf(path)!;
      const written = stringifyRecord(collection, path, parse(text) as object);
      expect(parse(written), path).toEqual(parse(text));
      expect(await format(written, OPTIONS), path).toBe(written);
    }
  });

  test('starts with the way to the schema, which is there', () => {
    const text = stringifyRecord('topics', 'topics/example-topic/topic.yaml', {});
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schemas\/json\/topic\.schema\.json\n/);
  });

  test('has its fields in the order of the schema, those without a value left out', () => {
    const text = stringifyRecord('organizations', 'organizations/x.yaml', {
      url: 'https://www.example.org/',
      partOf: undefined,
      kind: 'charity',
      name: 'Example',
      lang: 'en',
    });
    expect(text.split('\n').slice(1, -1)).toEqual([
      'name: Example',
      'lang: en',
      'kind: charity',
      'url: https://www.example.org/',
    ]);
  });

  test('keeps any text, whatever it looks like', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string(), async (line, other) => {
        const data = { name: line, formerNames: [other, line], names: { es: other } };
        expect(parse(stringifyRecord('organizations', 'organizations/x.yaml', data))).toEqual(data);
      }),
      { numRuns: 300 },
    );
  });
});

const RECORD = `# A note on top
name: 'Example' # beside the name
lang: en

# Before the kind
kind: charity
names: { es: Ejemplo, nl: "Voorbeeld" }
formerNames:
  - One
`;

describe('an edit', () => {
  test('changes what it is asked to and nothing else', () => {
    const text = editFields(RECORD, (document) => {
      setField(document, ['name'], "An 'other' name");
      setField(document, ['names', 'es'], 'Otro');
      addToList(document, ['formerNames'], 'Two');
      setField(document, ['country'], 'GB');
    });
    expect(text).toBe(`# A note on top
name: 'An ''other'' name' # beside the name
lang: en

# Before the kind
kind: charity
names: { es: Otro, nl: "Voorbeeld" }
formerNames:
  - One
  - Two
country: GB
`);
  });

  test('that asks for nothing leaves nearly every record as it is, and the others the same record', () => {
    const changed = RECORDS.filter(({ text }) => editFields(text, () => undefined) !== text);
    for (const { text } of changed) expect(parse(editFields(text, () => undefined))).toEqual(parse(text));
    // Lists that are too long for a line, which prettier breaks in a way of its own.
    expect(changed.length).toBeLessThan(RECORDS.length / 5);
    expect(changed.filter(({ path }) => /^(?:resources|organizations)\//.test(path))).toEqual([]);
  });

  test('puts a small group of a list on one line, and a new list below its field', () => {
    const text = editFields('a: 1\n', (document) => {
      addToList(document, ['history'], { on: '2026-01-15', change: 'added', by: 'Example editors' });
      addToList(document, ['history'], { on: '2026-01-16', change: 'reviewed', by: 'Example editors' });
    });
    expect(text).toBe(
      'a: 1\nhistory:\n  - { on: 2026-01-15, change: added, by: Example editors }\n  - { on: 2026-01-16, change: reviewed, by: Example editors }\n',
    );
  });

  test('of a text changes its fields and leaves the text', () => {
    const text = '---\ntitle: Old # note\nstatus: draft\n---\n\ntitle: Old\n\n---\n';
    const edited = editFields(text, (document) => setField(document, ['title'], 'New'));
    expect(edited).toBe('---\ntitle: New # note\nstatus: draft\n---\n\ntitle: Old\n\n---\n');
  });

  test('of what is no YAML is refused', () => {
    expect(() => editFields('a: [', () => undefined)).toThrow(/^line 1: /);
  });
});
