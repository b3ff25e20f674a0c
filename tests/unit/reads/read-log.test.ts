import { expect, test } from 'vitest';
import { ReadLog } from '../../../src/reads/read-log.ts';

test('what is read between pages belongs to none', () => {
  const log = new ReadLog();
  const read = log.reader('topics', 'grief');
  read('texts');
  log.begin();
  read('review');
  expect(log.end()).toEqual([{ kind: 'topics', fields: ['review'], ids: ['grief'] }]);
  read('texts');
  log.begin();
  expect(log.end()).toEqual([]);
});

test('things of which the same was read stand together', () => {
  const log = new ReadLog();
  const [a, b, c] = ['a', 'b', 'c'].map((id) => log.reader('facts', id));
  log.begin();
  for (const read of [a, b, b, a]) read!('value');
  for (const read of [b, a]) read!('source');
  c!('value');
  expect(log.end()).toEqual([
    { kind: 'facts', fields: ['source', 'value'], ids: ['a', 'b'] },
    { kind: 'facts', fields: ['value'], ids: ['c'] },
  ]);
});

test('a field that was read of most things counts as read of all', () => {
  const log = new ReadLog();
  const readers = [...'abcd'].map((id) => log.reader('resources', id));
  log.complete('resources', 4);
  log.begin();
  for (const read of readers.slice(0, 3)) read('placements');
  readers[0]!('title');
  expect(log.end()).toEqual([
    { kind: 'resources', fields: ['placements'], ids: '*' },
    { kind: 'resources', fields: ['title'], ids: ['a'] },
  ]);
});

test('of more fields than can be told apart, the rest counts as everything', () => {
  const log = new ReadLog();
  const read = log.reader('settings', 'site');
  log.begin();
  for (let field = 0; field < 31; field += 1) read(`field${field}`);
  expect(log.end()[0]?.fields).toHaveLength(31);
  log.begin();
  read('one more');
  expect(log.end()).toEqual([{ kind: 'settings', fields: ['*'], ids: ['site'] }]);
});

test('a kind may have any number of things', () => {
  const log = new ReadLog();
  const readers = Array.from({ length: 1000 }, (_, id) => log.reader('resources', `r${id}`));
  log.begin();
  readers[999]!('title');
  expect(log.end()).toEqual([{ kind: 'resources', fields: ['title'], ids: ['r999'] }]);
});

test('two pages are never rendered at a time', () => {
  const log = new ReadLog();
  log.begin();
  expect(() => log.begin()).toThrow('Two pages');
  log.end();
  log.begin();
});
