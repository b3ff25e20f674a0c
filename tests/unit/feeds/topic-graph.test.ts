import { describe, expect, test } from 'vitest';
import type { JsonLd } from '../../../src/feeds/json-ld.ts';
import { topicGraph } from '../../../src/feeds/topic-graph.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { placed, topic, version } from '../domain/example-entities.ts';

const SITE = new URL('https://example.org');
const resources = [
  placed('twice', 'topic', { symptoms: 10, 'patient-handouts': 5 }),
  { ...placed('video', 'topic', { symptoms: 20 }), versions: [version({ lang: 'nl', formats: ['video'] })] },
  placed('elsewhere', 'other', { symptoms: 1 }),
];

function graphOf(locale: 'en' | 'nl') {
  return topicGraph(topic(), resources, pageContext(locale), SITE)['@graph'] as JsonLd[];
}

describe('the page of a topic as linked data', () => {
  const [page, trail] = graphOf('nl');

  test('is the node of the page and its breadcrumb', () => {
    expect(page).toMatchObject({
      '@type': 'MedicalWebPage',
      '@id': 'https://example.org/nl/topics/topic/',
      name: 'Verlies',
      sdLicense: 'https://creativecommons.org/licenses/by/4.0/',
      sdDatePublished: '2026-11-20',
      sdPublisher: { '@type': 'Organization', name: 'Signpost' },
    });
    expect(trail).toMatchObject({ '@type': 'BreadcrumbList' });
  });

  test('lists what the page lists, once each, as works in their language', () => {
    expect(page?.['mainEntity']).toMatchObject({
      numberOfItems: 2,
      itemListElement: [
        { position: 1, item: { '@type': 'VideoObject', inLanguage: 'nl' } },
        {
          position: 2,
          item: {
            '@type': 'WebPage',
            '@id': 'https://example.org/nl/resources/twice/#resource',
            name: 'Guide in en',
            description: 'In het Nederlands.',
          },
        },
      ],
    });
    expect((graphOf('en')[0]?.['mainEntity'] as JsonLd)['numberOfItems']).toBe(1);
  });

  test('names its sections, with the aspect of health where schema.org has one', () => {
    expect(page?.['hasPart']).toMatchObject([
      {
        '@type': 'HealthTopicContent',
        url: 'https://example.org/nl/topics/topic/#summary',
        hasHealthAspect: 'https://schema.org/OverviewHealthAspect',
        inLanguage: 'nl',
      },
      { '@type': 'HealthTopicContent', hasHealthAspect: 'https://schema.org/SymptomsHealthAspect' },
      { '@type': 'WebPageElement', url: 'https://example.org/nl/topics/topic/#patient-handouts' },
    ]);
  });
});
