import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byAudience, byCountry, byFormatIn, byTopic } from '../../../src/domain/browse.ts';
import { combinations, narrower, type Combination } from '../../../src/domain/combinations.ts';
import { AUDIENCE_IDS } from '../../../src/schemas/vocabulary.ts';
import { placed, resource, version, versionsIn } from './example-entities.ts';

/** Ids of resources by language and value. */
function idsByPair(found: readonly Combination[]): Record<string, string[]> {
  return Object.fromEntries(
    found.map(({ language, value, resources }) => [`${language} ${value}`, resources.map((each) => each.id)]),
  );
}

test('a resource stands under every topic that lists it, once', () => {
  const resources = [
    placed('a', 'miscarriage', { 'start-here': 10, symptoms: 20 }),
    placed('b', 'stillbirth', { men: 10 }),
  ];
  const found = byTopic(resources).map(({ value, resources: of }) => [value, of.map((each) => each.id)]);
  expect(found).toEqual([
    ['miscarriage', ['a']],
    ['stillbirth', ['b']],
  ]);
});

describe('combinations with a language', () => {
  test('are those that some resource has, and no others', () => {
    const resources = [
      resource({ id: 'a', versions: versionsIn('en', 'ar'), audiences: ['patients'] }),
      resource({ id: 'b', versions: versionsIn('en'), audiences: ['patients', 'partners'] }),
    ];
    expect(idsByPair(combinations(resources, byAudience))).toEqual({
      'en patients': ['a', 'b'],
      'en partners': ['b'],
      'ar patients': ['a'],
    });
  });

  test('keep the codes of languages and countries as they are written', () => {
    const resources = [resource({ id: 'a', versions: versionsIn('zh-Hans'), jurisdictions: ['001', 'US'] })];
    expect(idsByPair(combinations(resources, byCountry))).toEqual({ 'zh-Hans 001': ['a'], 'zh-Hans US': ['a'] });
  });

  test('count a format only for the language it is in', () => {
    const resources = [
      resource({
        id: 'a',
        versions: [version({ formats: ['html', 'video'] }), version({ lang: 'es', formats: ['pdf'] })],
      }),
    ];
    expect(idsByPair(combinations(resources, byFormatIn))).toEqual({
      'en html': ['a'],
      'en video': ['a'],
      'es pdf': ['a'],
    });
  });

  test('do not exist without resources', () => {
    expect(combinations([], byTopic)).toEqual([]);
    expect(combinations([resource({ placements: [] })], byTopic)).toEqual([]);
  });

  test('hold every resource under each of its languages and values, and nothing twice', () => {
    const anyResource = fc.record({
      id: fc.uuid(),
      versions: fc
        .uniqueArray(fc.constantFrom('en', 'es', 'ar', 'zh-Hans'), { minLength: 1 })
        .map((languages) => versionsIn(...languages)),
      audiences: fc.uniqueArray(fc.constantFrom(...AUDIENCE_IDS), { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyResource, { selector: ({ id }) => id }), (fields) => {
        const found = combinations(
          fields.map((each) => resource(each)),
          byAudience,
        );
        const said = found.flatMap(({ language, value, resources }) =>
          resources.map(({ id }) => `${language} ${value} ${id}`),
        );
        const wanted = fields.flatMap(({ id, versions, audiences }) =>
          versions.flatMap(({ lang }) => audiences.map((audience) => `${lang} ${audience} ${id}`)),
        );
        expect(said.sort()).toEqual(wanted.sort());
      }),
    );
  });
});

test('a value narrows a list down when it leaves some of its resources out', () => {
  const resources = [
    resource({ id: 'a', audiences: ['patients', 'partners'] }),
    resource({ id: 'b', audiences: ['patients'] }),
  ];
  expect(narrower(byAudience(resources), resources).map(({ value }) => value)).toEqual(['partners']);
  expect(narrower([], resources)).toEqual([]);
});
