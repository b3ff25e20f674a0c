import { expect, test } from 'vitest';
import {
  byAudience,
  byCountry,
  byFormat,
  byLanguage,
  byTitle,
  byPublisher,
  type BrowseValue,
} from '../../../src/domain/browse.ts';
import { organization, resource, version, versionsIn } from './example-entities.ts';

/** What a list holds: ids by value. */
function idsByValue(values: readonly BrowseValue[]): Record<string, string[]> {
  return Object.fromEntries(values.map(({ value, resources }) => [value, resources.map((each) => each.id)]));
}

test('a resource stands under every language it has a version in', () => {
  const resources = [
    resource({ id: 'a', versions: versionsIn('en', 'ar') }),
    resource({ id: 'b', versions: versionsIn('ar', 'zh-Hans') }),
  ];
  expect(idsByValue(byLanguage(resources))).toEqual({ en: ['a'], ar: ['a', 'b'], 'zh-Hans': ['b'] });
});

test('a resource stands under every format of any version, once', () => {
  const resources = [
    resource({ id: 'a', versions: [version({ formats: ['html', 'pdf'] }), version({ lang: 'es', formats: ['pdf'] })] }),
    resource({ id: 'b', versions: [version({ formats: ['video'] })] }),
  ];
  expect(idsByValue(byFormat(resources))).toEqual({ html: ['a'], pdf: ['a'], video: ['b'] });
});

test('a resource stands under every audience', () => {
  const resources = [resource({ id: 'a', audiences: ['patients', 'partners'] }), resource({ id: 'b' })];
  expect(idsByValue(byAudience(resources))).toEqual({ patients: ['a', 'b'], partners: ['a'] });
});

test('a resource stands under every country its advice applies to, the whole world included', () => {
  const resources = [resource({ id: 'a', jurisdictions: ['US', 'GB'] }), resource({ id: 'b', jurisdictions: ['001'] })];
  expect(idsByValue(byCountry(resources))).toEqual({ US: ['a'], GB: ['a'], '001': ['b'] });
});

test('nothing to browse gives no values', () => {
  expect(byLanguage([])).toEqual([]);
});

test('a publisher has the resources it publishes alone or with others', () => {
  const acr = organization({ id: 'acr' });
  const rsna = organization({ id: 'rsna' });
  const resources = [
    resource({ id: 'together', publishers: [acr, rsna] }),
    resource({ id: 'alone', publishers: [rsna] }),
    resource({ id: 'another' }),
  ];
  expect(
    byPublisher(resources)
      .get('rsna')
      ?.map((each) => each.id),
  ).toEqual(['together', 'alone']);
  expect(
    byPublisher(resources)
      .get('acr')
      ?.map((each) => each.id),
  ).toEqual(['together']);
});

test('resources are ordered by the title the reader sees, and the given list stays as it is', () => {
  const resources = [
    resource({ id: 'b', versions: [version({ title: 'Beta' }), version({ lang: 'es', title: 'Aaa' })] }),
    resource({ id: 'a', versions: [version({ title: 'Alpha' })] }),
  ];
  const inOrder = (languages: string[]) =>
    byTitle(resources, languages, (a, b) => a.localeCompare(b)).map((each) => each.id);
  expect(inOrder(['en'])).toEqual(['a', 'b']);
  expect(inOrder(['es', 'en'])).toEqual(['b', 'a']);
  expect(resources.map((each) => each.id)).toEqual(['b', 'a']);
});

test('resources that are overdue for review come after the others, each in the order of their titles', () => {
  const titled = (id: string, state: 'overdue' | 'due-soon') =>
    resource({ id, versions: [version({ title: id })], freshness: { state } });
  const resources = [titled('b', 'overdue'), titled('d', 'due-soon'), titled('a', 'overdue'), titled('c', 'due-soon')];
  expect(byTitle(resources, ['en'], (a, b) => a.localeCompare(b)).map((each) => each.id)).toEqual(['c', 'd', 'a', 'b']);
});
