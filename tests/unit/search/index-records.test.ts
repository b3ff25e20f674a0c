import { expect, test } from 'vitest';
import { recordOf } from '../../../src/search/index-records.ts';
import { writeVersionLinks } from '../../../src/search/version-links.ts';

const english = { lang: 'en', title: 'Guide', url: 'https://example.org/en' };

test('a record of a resource has what the search page shows', () => {
  const fragment = {
    url: '/en/resources/guide/',
    meta: {
      title: 'A guide 流 产',
      description: 'In English.',
      publisher: 'Clinic',
      versions: writeVersionLinks([english]),
      review: 'overdue',
      image: '/x.png',
    },
    filters: { topic: ['loss', 'grief'], kind: ['resource'], other: ['x'] },
  };
  expect(recordOf('en_1', fragment, 'en')).toEqual({
    id: 'en_1',
    path: 'resources/guide/',
    title: 'A guide 流产',
    description: 'In English.',
    publisher: 'Clinic',
    versions: [english],
    overdue: true,
    filters: { kind: ['resource'], topic: ['grief', 'loss'] },
  });
});

test('a record of a page leaves out what it does not have', () => {
  const fragment = { url: '/zh-Hans/about/', meta: { title: '关 于' }, filters: {} };
  expect(recordOf('zh_1', fragment, 'zh-Hans')).toEqual({
    id: 'zh_1',
    path: 'about/',
    title: '关于',
    description: '',
    filters: {},
  });
});

test('filters stand in one order, whatever order they came in', () => {
  const record = (filters: Record<string, string[]>) => recordOf('a', { url: '/en/a/', meta: {}, filters }, 'en');
  const one = record({ kind: ['topic'], topic: ['a', 'b'], format: ['pdf'] });
  const other = record({ format: ['pdf'], topic: ['b', 'a'], kind: ['topic'] });
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
});

test('the filters of a fragment stay as they are', () => {
  const filters = { topic: ['b', 'a'] };
  recordOf('a', { url: '/en/a/', meta: {}, filters }, 'en');
  expect(filters.topic).toEqual(['b', 'a']);
});
