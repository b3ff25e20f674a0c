import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordsAsJson } from '../../../exporters/export-fs.ts';
import { recordsJson } from '../../../exporters/json/records-json.ts';
import { EXPORTED_COLLECTIONS } from '../../../importers/json/export-format.ts';
import { planJson } from '../../../importers/json/import-json-fs.ts';
import { readJson } from '../../../importers/json/map-json.ts';
import { writePlan } from '../../../importers/write-plan-fs.ts';
import { placeOf } from '../../../librarian/content-parser.ts';
import { Desk, laterProblem, problemOf, TERMS } from './example-import.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

function plan(text: string) {
  const file = desk.file('records.json', text);
  const request = {
    root: desk.root,
    today: '2026-11-20',
    by: 'Example Librarian',
    terms: () => TERMS,
    take: 'ask' as const,
  };
  return planJson({ source: { file, maxBytes: 10_000_000 }, ...request });
}

test('an export imported at once changes nothing', async () => {
  const planned = await plan(recordsAsJson(desk.root));
  expect(new Set(planned.records.map(({ state }) => state))).toEqual(new Set(['unchanged']));
  expect(new Set(planned.records.map(({ collection }) => collection))).toEqual(new Set(EXPORTED_COLLECTIONS));
});

test('an export imported where no record is left brings them all back, and its export is the same byte for byte', async () => {
  const json = recordsAsJson(desk.root);
  for (const path of Object.keys(desk.everything())) {
    if (placeOf(path)?.locale === undefined) rmSync(join(desk.root, path));
  }
  writePlan(desk.root, await plan(json), 'json');
  expect(recordsAsJson(desk.root)).toBe(json);
});

test('a field that the export has lost goes from the record', async () => {
  const json = recordsAsJson(desk.root).replace(/"notes":\{"en":"This is an example of a note\.".*?\},/, '');
  const planned = await plan(json);
  expect(planned.records.flatMap(({ changes }) => changes.map(({ field, after }) => [field, after]))).toEqual([
    ['notes', undefined],
  ]);
});

test('an address changed is noted in the history', async () => {
  const planned = await plan(
    recordsAsJson(desk.root, ['resources']).replace(
      '"https://www.example.org/leaflet"',
      '"https://www.example.org/new"',
    ),
  );
  expect(planned.records.find(({ state }) => state === 'changed')?.after).toMatchObject({
    history: [
      { change: 'added' },
      { change: 'address-changed', by: 'Example Librarian', formerUrl: 'https://www.example.org/leaflet' },
    ],
  });
});

test('whatever records hold comes back from their text', () => {
  const organization = fc.record(
    {
      name: fc.stringMatching(/^[^<>\s][^<>\n\r]{0,20}$/).map((name) => name.trim()),
      lang: fc.constant('en'),
      kind: fc.constant('charity'),
      country: fc.constant('NL'),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.array(organization, { maxLength: 5 }), (all) => {
      const records = all.map((record, index) => ({ collection: 'organizations' as const, id: `o-${index}`, record }));
      expect(readJson(recordsJson(records)).map(({ given }) => given)).toEqual(all);
    }),
  );
});

const record = '{"name":"X","lang":"en","kind":"charity","country":"NL"}';
const file = (entries: string) => `{ "format": "signpost-records/1", "records": [\n${entries}\n] }`;
const entry = (id: string, data = record) => `{"collection":"organizations","id":"${id}","record":${data}}`;

describe('what is wrong is said with line and column', () => {
  test.each([
    ['a file cut short', file(entry('a')).slice(0, -8), 2, 'the end of the file within a value'],
    ['a string cut short', '{"format": "sign', 1, 'the end of the file'],
    ['a comma too many', file(`${entry('a')},`), 3, 'where it cannot stand'],
    ['a comment', `// records\n${file('')}`, 1, 'where it cannot stand'],
    ['two values', `${file('')}\n{}`, 4, 'where it cannot stand'],
    ['another form', '[1, 2]', 1, 'something else than groups of fields'],
    ['another form of fields', '{"resources": []}', 1, 'the fields "resources"'],
    ['a field twice', file(entry('a', '{"name":"X",\n"name":"Y"}')), 3, 'the field "name" twice'],
    ['a field that means something else to programs', file(entry('a', '{\n"__proto__":{"x":1}}')), 3, '"__proto__"'],
    ['the same, written otherwise', file(entry('a', '{\n"\\u005f_proto__":{"x":1}}')), 3, '"__proto__"'],
    ['a collection nobody knows', file(entry('a').replace('organizations', 'organisations')), 2, '"organisations"'],
    ['a collection of texts', file(entry('a').replace('organizations', 'topicTexts')), 2, '"topicTexts"'],
    ['an id that leads elsewhere', file(entry('../../x')), 2, '"../../x"'],
    ['a record twice', file(`${entry('a')},\n${entry('a')}`), 3, '"a" of organizations again, as in record 1'],
    ['no record', file(entry('a', '3')), 2, 'no record'],
    ['a field beside the record', file(entry('a').replace('"id"', '"note":1,"id"')), 2, 'the field "note"'],
    ['a field nobody knows', file(entry('a', record.replace('"kind"', '"kynd"'))), 2, 'nothing'],
    ['a value nobody knows', file(entry('a', record.replace('charity', 'charities'))), 2, '"charities"'],
    ['groups without end', '['.repeat(100_000), 1, 'more than 40 groups within each other'],
  ])('%s', (_, text, line, found) => {
    const problem = problemOf(() => readJson(text));
    expect(problem).toMatchObject({ rule: 'import-json', line });
    expect(problem.found).toContain(found);
    expect(problem.fix).not.toBe('');
  });

  test('and the name of the file', async () => {
    expect(await laterProblem(plan('{'))).toMatchObject({ file: expect.stringContaining('records.json') as string });
  });
});

test('a prototype is never touched', () => {
  expect(() => readJson(file(entry('a', '{"constructor":{"prototype":{"x":1}}}')))).toThrow();
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('spaces and marks around a text do not count', () => {
  const [read] = readJson(file(entry('a', record.replace('"X"', '" X\\ufeff "'))));
  expect(read?.given['name']).toBe('X');
});
