import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { originalVersion, servesLanguage, versionFor, versionIn } from '../../../src/domain/versions.ts';
import { versionsIn } from './example-entities.ts';

const anyTag = fc.constantFrom('en', 'en-GB', 'es', 'es-MX', 'nl', 'pt-BR', 'pt-PT', 'zh', 'zh-Hans', 'zh-Hant', 'zu');

test.each([
  ['es', 'es'],
  ['es-MX', 'es'],
  ['zh', 'zh-Hans'],
  ['zh-Hans-CN', 'zh-Hans'],
])('a version in %s serves a reader of %s', (lang, wanted) => {
  expect(servesLanguage(lang, wanted)).toBe(true);
});

test.each([
  ['pt-BR', 'pt-PT'],
  ['zh-Hant', 'zh-Hans'],
  ['en', 'es'],
  ['nds', 'nd'],
])('a version in %s does not serve a reader of %s', (lang, wanted) => {
  expect(servesLanguage(lang, wanted)).toBe(false);
});

test('serving goes both ways', () => {
  fc.assert(fc.property(anyTag, anyTag, (a, b) => servesLanguage(a, b) === servesLanguage(b, a)));
});

test('the first language that has a version wins, whatever the order of the versions', () => {
  const resource = { versions: versionsIn('en', 'es', 'nl') };
  expect(versionFor(resource, ['nl', 'en']).lang).toBe('nl');
  expect(versionFor(resource, ['fr', 'es', 'en']).lang).toBe('es');
});

test('a reader none of whose languages has a version is shown the original', () => {
  const resource = { versions: versionsIn('ar', 'fa') };
  expect(versionFor(resource, ['nl', 'en']).lang).toBe('ar');
  expect(versionIn(resource, ['nl', 'en'])).toBeUndefined();
});

test('the original is the first version', () => {
  expect(originalVersion({ versions: versionsIn('fr', 'en') }).lang).toBe('fr');
});

test('a resource without versions is a programming error', () => {
  expect(() => originalVersion({ versions: [] })).toThrow('A resource without versions passed the schema');
});

test('the version shown is one of the versions, and serves an offered language whenever one does', () => {
  const tags = fc.uniqueArray(anyTag, { minLength: 1 });
  fc.assert(
    fc.property(tags, fc.array(anyTag), (languages, wanted) => {
      const versions = versionsIn(...languages);
      const shown = versionFor({ versions }, wanted);
      expect(versions).toContain(shown);
      const possible = wanted.some((want) => languages.some((lang) => servesLanguage(lang, want)));
      expect(wanted.some((want) => servesLanguage(shown.lang, want))).toBe(possible);
    }),
  );
});
