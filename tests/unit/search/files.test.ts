import { expect, test } from 'vitest';
import { conceptFile, engineFolder, recordFile, SEARCH_DATA, SHARED_CONCEPT_FILE } from '../../../src/search/files.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

test('every locale has files of its own', () => {
  const files = LOCALE_IDS.flatMap((id) => [conceptFile(id), recordFile(id), engineFolder(id)]);
  expect(new Set([...files, SHARED_CONCEPT_FILE]).size).toBe(files.length + 1);
});

test('addresses are whole, and say nothing but the language', () => {
  expect([SHARED_CONCEPT_FILE, conceptFile('nl'), recordFile('nl'), engineFolder('nl')]).toEqual([
    '/search-data/concepts.json',
    '/search-data/nl/concepts.json',
    '/search-data/nl/records.json',
    '/pagefind/nl/',
  ]);
  expect(conceptFile('nl').startsWith(SEARCH_DATA)).toBe(true);
});
