import { expect, test } from 'vitest';
import { FACETS } from '../../../src/components/browse/facets.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { FACET_IDS } from '../../../src/i18n/urls.ts';
import { resource, version } from '../domain/example-entities.ts';

const es = pageContext('es');
const guide = resource({
  versions: [version({ lang: 'ar', formats: ['pdf'] })],
  audiences: ['partners'],
  jurisdictions: ['001'],
});

test.each([
  ['languages', 'ar', 'Árabe'],
  ['formats', 'pdf', 'PDF'],
  ['audiences', 'partners', 'Parejas'],
  ['countries', '001', 'Todo el mundo'],
] as const)('readers browse %s by value and name', (id, value, name) => {
  expect(FACETS[id].collect([guide]).map((each) => each.value)).toEqual([value]);
  expect(FACETS[id].name(value, es)).toBe(name);
});

test('there is a list for every address segment', () => {
  expect(Object.keys(FACETS)).toEqual([...FACET_IDS]);
});

test('a language has a second name in the language itself', () => {
  expect(FACETS.languages.ownName?.('ar', es)).toEqual({ text: 'العربية', attributes: { lang: 'ar', dir: 'rtl' } });
});
