import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument, type Document } from 'yaml';
import { writeChanges } from '../../../cms/editor/changes.ts';
import { fileFormat } from '../../../cms/editor/file-format.ts';
import { parseFile, placeOf } from '../../../librarian/content-parser.ts';
import { COLLECTIONS, type WrittenCollectionName } from '../../../src/schemas/collections.ts';

/** All but what the link checker writes. */
const COLLECTION_NAMES = Object.keys(COLLECTIONS).filter((name) => name !== 'linkChecks') as WrittenCollectionName[];
const CONTENT = join(import.meta.dirname, '../../../src/content');
const EXAMPLES = join(import.meta.dirname, '../../fixtures/content/valid');
const files = globSync('**/*.{yaml,mdx}', { cwd: CONTENT })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}

type Values = Record<string, unknown>;

const formats = new Map(COLLECTION_NAMES.map((name) => [name, fileFormat(name)]));

/** What the CMS does with a file: it trims what it reads and what it writes. */
function saved(path: string, text: string, change: (values: Values) => void = () => undefined): string {
  const format = formats.get(placeOf(path)!.collection as WrittenCollectionName)!;
  const values = structuredClone(format.fromFile(text.trim()));
  change(values);
  return `${format.toFile(values).trim()}\n`;
}

test('saving without a change leaves every file of the site as it is', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((path) => saved(path, read(CONTENT, path)) !== read(CONTENT, path))).toEqual([]);
});

describe('saving a change', () => {
  const path = 'resources/example-guide.yaml';
  const before = read(EXAMPLES, path);

  test('changes the line of the field and no other', () => {
    const commented = before.replace('audiences:', '# Read before the click.\naudiences:');
    const after = saved(path, commented, (values) => {
      (values['versions'] as Values[])[0]!['title'] = 'Een andere gids';
    });
    expect(after).toBe(commented.replace('Voorbeeldgids', 'Een andere gids'));
  });

  test('leaves out what a form holds empty', () => {
    const after = saved(path, before, (values) => {
      const [version] = values['versions'] as Values[];
      Object.assign(version!, { minutes: '', insecure: null, workingTitle: undefined, formerUrls: [] });
      Object.assign(values, { notes: { en: '', es: null }, alternatives: [] });
    });
    expect(after).toBe(before.replace('    minutes: 3\n', ''));
  });

  test('keeps a day a text, and an empty list where the schema wants one', () => {
    const after = saved(path, before, (values) => {
      (values['selection'] as Values)['on'] = '2026-02-01';
      values['placements'] = null;
    });
    expect(parse(after)).toMatchObject({ placements: [], selection: { on: '2026-02-01' } });
    expect(parseFile({ path, file: path, text: after }).source.issues).toEqual([]);
  });

  test('keeps null where it has a meaning', () => {
    const settings = 'settings/site.yaml';
    const text = read(EXAMPLES, settings).replace(/^contactEmail: .*$/m, 'contactEmail: example@example.org');
    expect(saved(settings, text, (values) => (values['contactEmail'] = ''))).toBe(
      text.replace('example@example.org', 'null'),
    );
  });

  test('of a text keeps every mark in it', () => {
    const topic = 'topics/example-topic/en.mdx';
    const text = read(EXAMPLES, topic);
    expect(text).toContain('<Cite id=');
    const after = saved(topic, text, (values) => (values['title'] = 'Another example'));
    expect(after).toBe(text.replace('title: Example topic', 'title: Another example'));
    const longer = saved(topic, text, (values) => (values['body'] = `${String(values['body'])}\n\nThe end.`));
    expect(longer).toBe(`${text}\nThe end.\n`);
  });
});

test('a new record has its fields in the order of the schema, and the line for editors', () => {
  const { toFile } = fileFormat('organizations');
  expect(toFile({ country: 'NL', kind: 'charity', lang: 'en', name: 'Example', names: { en: '' }, mark: '' })).toBe(
    [
      '# yaml-language-server: $schema=../../schemas/json/organization.schema.json',
      'name: Example',
      'lang: en',
      'kind: charity',
      'country: NL',
      '',
    ].join('\n'),
  );
  expect(
    fileFormat('termTexts').toFile({ title: 'Word', description: 'A word', status: 'draft', body: 'Text.\n' }),
  ).toBe('---\ntitle: Word\ndescription: A word\nstatus: draft\n---\n\nText.\n');
});

test('a file that is not YAML is said to be so, with its line', () => {
  expect(() => fileFormat('organizations').fromFile('name: [')).toThrow(/^line 1: /);
  expect(() => fileFormat('termTexts').fromFile('Text alone')).toThrow('no fields between two lines');
});

test('whatever is changed into whatever, the document holds what was meant', () => {
  const leaf = fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.boolean());
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('tree')),
    ),
  }));
  const record = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tree, { minKeys: 1 });
  fc.assert(
    fc.property(record, record, (before, after) => {
      const document = parseDocument(JSON.stringify(before)) as unknown as Document;
      writeChanges(document, structuredClone(before), structuredClone(after));
      expect(document.toJS()).toEqual(parse(JSON.stringify(after)));
    }),
  );
});
