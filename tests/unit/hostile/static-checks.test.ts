import { expect, test } from 'vitest';
import { PAYLOADS } from '../../hostile/payloads.ts';
import {
  characterFaults,
  csvFaults,
  htmlFaults,
  jsonFaults,
  lookupFaults,
  xmlFaults,
} from '../../hostile/static-checks.ts';

const ORIGIN = 'https://signpost.example';
const named = (name: string) => PAYLOADS.find((payload) => payload.name === name)!.text;

test.each([
  'html script',
  'html script src',
  'html image with handler',
  'html svg onload',
  'html frame with document',
  'html style element',
  'html refresh',
  'html base',
  'html form',
  'html details',
  'svg animate',
])('%s is a fault of a page', (name) => {
  expect(htmlFaults(`<p>${named(name)}</p>`, ORIGIN)).not.toEqual([]);
});

test('an attribute that was broken out of is a fault, and an address that is code', () => {
  expect(htmlFaults(`<p title="${named('attribute double quote')}">`, ORIGIN)).not.toEqual([]);
  expect(htmlFaults('<a href="JaVaScRiPt:alert(1)">x</a>', ORIGIN)).not.toEqual([]);
  expect(htmlFaults('<img src="//hostile.example/x">', ORIGIN)).not.toEqual([]);
  expect(
    htmlFaults('<a href="https://www.example.org/">x</a><img src="/a.png"><script src="/a.js"></script>', ORIGIN),
  ).toEqual([]);
});

test('data in a page is read', () => {
  const page = (data: string) => `<script type="application/ld+json">${data}</script>`;
  expect(htmlFaults(page('{"a":"x"}'), ORIGIN)).toEqual([]);
  expect(htmlFaults(page(`{"a":"${named('json-ld end of the text')}`), ORIGIN)).not.toEqual([]);
});

test('other forms are read', () => {
  expect(xmlFaults('<a>&lt;</a>')).toEqual([]);
  expect([xmlFaults('<a>&nbsp;</a>'), xmlFaults(`${named('xml doctype')}<x/>`)]).not.toContainEqual([]);
  expect([jsonFaults('{}'), jsonFaults('{')].map(({ length }) => length)).toEqual([0, 1]);
  expect(csvFaults(`a,"=1+1"\r\n'=1,b\r\n`)).toEqual(['=1+1']);
  expect(characterFaults('\ufeffa\tb\r\n')).toEqual([]);
  expect(characterFaults('a\u202eb')).toHaveLength(1);
  expect(lookupFaults('<path d="function Object() { [native code] }">')).toEqual(['[native code]']);
});
