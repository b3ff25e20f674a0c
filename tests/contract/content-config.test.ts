import { describe, expect, test, vi } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';

vi.mock('astro:content', () => ({ defineCollection: <T>(collection: T) => collection }));
vi.mock('astro/loaders', () => ({ glob: <T>(options: T) => options }));

interface Bound {
  loader: { base: string; pattern: string; generateId(options: { entry: string }): string };
  schema: unknown;
}

const config = await import('../../src/content.config.ts');
const bound = config.collections as unknown as Record<CollectionName, Bound>;

test('every collection is bound, and nothing else', () => {
  expect(Object.keys(bound).sort()).toEqual(Object.keys(COLLECTIONS).sort());
});

describe.each(Object.keys(COLLECTIONS) as CollectionName[])('the collection %s', (name) => {
  test('has the files and the schema of its own definition', () => {
    expect(bound[name].loader.pattern).toBe(COLLECTIONS[name].pattern);
    expect(bound[name].schema).toBe(COLLECTIONS[name].schema);
  });
});

test.each([
  ['resources', 'resources/nhs-miscarriage.yaml', 'nhs-miscarriage'],
  ['organizations', 'organizations/nhs.yaml', 'nhs'],
  ['topics', 'topics/miscarriage/topic.yaml', 'miscarriage'],
  ['topicTexts', 'topics/miscarriage/es.mdx', 'miscarriage/es'],
  ['terms', 'glossary/d-and-c/term.yaml', 'd-and-c'],
  ['termTexts', 'glossary/d-and-c/nl.mdx', 'd-and-c/nl'],
  ['careCards', 'care/miscarriage.yaml', 'miscarriage'],
  ['careCountries', 'care-countries/gb.yaml', 'gb'],
  ['facts', 'facts/miscarriage-frequency-nhs.yaml', 'miscarriage-frequency-nhs'],
  ['guides', 'guides/miscarriage-what-happens/guide.yaml', 'miscarriage-what-happens'],
  ['guideTexts', 'guides/miscarriage-what-happens/zh-Hans.mdx', 'miscarriage-what-happens/zh-Hans'],
  ['pageTexts', 'pages/about/en.mdx', 'about/en'],
  ['concepts', 'concepts/miscarriage-symptoms.yaml', 'miscarriage-symptoms'],
  ['campaigns', 'campaigns/better-care/campaign.yaml', 'better-care'],
  ['campaignTexts', 'campaigns/better-care/ar.mdx', 'better-care/ar'],
  ['surveyQuestions', 'survey-questions/waiting-time.yaml', 'waiting-time'],
  ['stories', 'stories/a-story.yaml', 'a-story'],
  ['linkChecks', 'link-checks.json', 'link-checks'],
  ['settings', 'settings/site.yaml', 'site'],
] as const)('an entry of %s at %s has the id %s', (name, entry, id) => {
  expect(bound[name].loader.generateId({ entry })).toBe(id);
});

test('the content lies in the project, unless a build says otherwise', async () => {
  expect(bound.resources.loader.base).toBe('./src/content');
  vi.resetModules();
  vi.stubEnv('SIGNPOST_CONTENT', '/elsewhere');
  try {
    const again = (await import('../../src/content.config.ts')).collections as unknown as Record<CollectionName, Bound>;
    expect(again.topics.loader.base).toBe('/elsewhere');
  } finally {
    vi.unstubAllEnvs();
  }
});
