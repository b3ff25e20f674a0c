import { XMLParser } from 'fast-xml-parser';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlText } from '../../../src/feeds/xml.ts';
import { hostileText } from './hostile.ts';
import { assertWellFormed } from './xml-checks.ts';

test('elements stand in their order, lists one by one, and what is undefined is left out', () => {
  const text = xmlText('a', { '@x': 'y', b: ['1', '2'], c: undefined, d: { '@lang': 'nl', '#text': 'drie' }, e: [] });
  expect(text).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a x="y">\n <b>1</b>\n <b>2</b>\n <d lang="nl">drie</d>\n</a>\n',
  );
});

test('a text comes back as it was, without what XML cannot hold', () => {
  const text = xmlText('a', { '@x': '"1"\n\'2\'', b: 'x\u0000 <y> & ]]>\ufffe' });
  assertWellFormed(text);
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(text) as { a: Record<string, string> };
  expect(parsed.a).toEqual({ '@_x': '"1" \'2\'', b: 'x <y> & ]]>' });
});

test('half of a pair of code units becomes the sign for what cannot be read', () => {
  expect(xmlText('a', { b: 'x\ud800y' })).toContain('<b>x\ufffdy</b>');
});

test('any text makes a well-formed document', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (one, other) => {
      assertWellFormed(xmlText('a', { '@x': one, b: [other, { '@y': other, '#text': one }] }));
    }),
  );
});
