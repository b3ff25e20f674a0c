import { expect, test } from 'vitest';
import { byStoryLanguage, byTheme, inReadingOrder } from '../../../src/domain/stories.ts';

import { resource, story, versionsIn } from './example-entities.ts';

const inLanguages = (id: string, ...languages: string[]) =>
  story({ id, resource: resource({ versions: versionsIn(...languages) }) });

test('a story is found under each of its themes, once', () => {
  const all = [story({ id: 'a', themes: ['work', 'partner'] }), story({ id: 'b', themes: ['partner', 'partner'] })];
  expect(byTheme(all).map(({ value, stories }) => [value, stories.map(({ id }) => id)])).toEqual([
    ['work', ['a']],
    ['partner', ['a', 'b']],
  ]);
});

test('a story is found under every language it can be read in', () => {
  const found = byStoryLanguage([inLanguages('a', 'fr', 'en'), inLanguages('b', 'en')]);
  expect(found.map(({ value, stories }) => [value, stories.length])).toEqual([
    ['fr', 1],
    ['en', 2],
  ]);
});

test('stories in the language of the page stand first, then those in the other languages offered, then the rest', () => {
  const all = [
    inLanguages('french', 'fr'),
    inLanguages('english', 'en'),
    inLanguages('both', 'fr', 'nl'),
    inLanguages('dutch', 'nl'),
  ];
  expect(inReadingOrder(all, ['nl', 'en']).map(({ id }) => id)).toEqual(['both', 'dutch', 'english', 'french']);
});
