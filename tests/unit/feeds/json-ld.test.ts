import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breadcrumbJsonLd,
  organizationJsonLd,
  resourceJsonLd,
  serializeJsonLd,
  termJsonLd,
  topicJsonLd,
  webSiteJsonLd,
  type JsonLd,
  type JsonLdContext,
} from '../../../src/feeds/json-ld.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { createUrls } from '../../../src/i18n/urls.ts';
import type { LocaleId } from '../../../src/schemas/vocabulary.ts';
import { organization, resource, term, topic, version } from '../domain/example-entities.ts';

const ORIGIN = 'https://example.org';

function contextOf(locale: LocaleId, path: string): JsonLdContext {
  return { origin: ORIGIN, path, locale: LOCALES[locale], urls: createUrls(locale), siteName: 'Signpost' };
}

test('a breadcrumb counts its steps from one, with full addresses', () => {
  const trail = [
    { name: 'Temas', path: '/es/topics/' },
    { name: 'Miscarriage', path: '/es/topics/miscarriage/', lang: 'en' },
  ];
  expect(breadcrumbJsonLd(contextOf('es', '/es/topics/miscarriage/'), trail)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Temas', item: 'https://example.org/es/topics/' },
      { '@type': 'ListItem', position: 2, name: 'Miscarriage', item: 'https://example.org/es/topics/miscarriage/' },
    ],
  });
});

test('the home page is a web site in its language', () => {
  expect(webSiteJsonLd(contextOf('nl', '/nl/'), 'Links.')).toEqual({
    '@type': 'WebSite',
    '@id': 'https://example.org/nl/',
    url: 'https://example.org/nl/',
    name: 'Signpost',
    description: 'Links.',
    inLanguage: 'nl',
  });
});

describe('a topic', () => {
  const PATH = '/en/topics/topic/';

  test('is a medical web page about a condition, with the number of its resources, each counted once', () => {
    const inTwoSections = resource({ id: 'a' });
    const node = topicJsonLd(contextOf('en', PATH), topic(), [inTwoSections, resource({ id: 'b' }), inTwoSections]);
    expect(node).toEqual({
      '@type': 'MedicalWebPage',
      '@id': 'https://example.org/en/topics/topic/',
      url: 'https://example.org/en/topics/topic/',
      name: 'Loss',
      description: 'About loss.',
      inLanguage: 'en',
      workTranslation: [
        { '@id': 'https://example.org/es/topics/topic/' },
        { '@id': 'https://example.org/nl/topics/topic/' },
        { '@id': 'https://example.org/ar/topics/topic/' },
        { '@id': 'https://example.org/zh-Hans/topics/topic/' },
      ],
      datePublished: '2026-11-20',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
      publisher: { '@type': 'Organization', name: 'Signpost' },
      about: { '@type': 'MedicalCondition', name: 'Loss', alternateName: ['Early loss'], code: [] },
      mainEntity: { '@type': 'ItemList', numberOfItems: 2 },
    });
  });

  test('in another locale is a translation of the English page', () => {
    const node = topicJsonLd(contextOf('es', '/es/topics/topic/'), topic(), []);
    expect(node['translationOfWork']).toEqual({ '@id': 'https://example.org/en/topics/topic/' });
    expect(node).not.toHaveProperty('workTranslation');
    expect(node['name']).toBe('Pérdida');
    expect(node['inLanguage']).toBe('es');
    expect(topicJsonLd(contextOf('zh-Hans', '/zh-Hans/topics/topic/'), topic(), [])).toMatchObject({
      name: '流产',
      inLanguage: 'zh-Hans',
      translationOfWork: { '@id': 'https://example.org/en/topics/topic/' },
    });
  });

  test('names only codes that mean the topic and were seen in a published source, with their system', () => {
    const codes = {
      icd10cm: [
        { code: 'O03', confirmed: true },
        { code: 'O03.9', confirmed: false },
      ],
      icd11: [
        { code: 'JA03', confirmed: true, nearest: true as const },
        { code: 'JA00.0', confirmed: true },
      ],
      snomedct: [{ code: '17369002', confirmed: true }],
      mesh: [{ code: 'D000022', confirmed: true }],
      umls: [{ code: 'C0000786', confirmed: true }],
    };
    const node = topicJsonLd(contextOf('en', PATH), topic({ codes }), []);
    expect((node['about'] as JsonLd)['code']).toEqual([
      { '@type': 'MedicalCode', codeValue: 'O03', codingSystem: 'ICD-10-CM' },
      { '@type': 'MedicalCode', codeValue: 'JA00.0', codingSystem: 'ICD-11' },
      { '@type': 'MedicalCode', codeValue: '17369002', codingSystem: 'SNOMED CT' },
      { '@type': 'MedicalCode', codeValue: 'D000022', codingSystem: 'MeSH' },
      { '@type': 'MedicalCode', codeValue: 'C0000786', codingSystem: 'UMLS' },
    ]);
  });

  test('claims a review only when its text in this locale was reviewed', () => {
    const { en, es, ...others } = topic().texts;
    const reviewed = topic({
      texts: {
        ...others,
        en: { ...en, status: 'reviewed', reviewer: 'A. Midwife', reviewedOn: '2026-10-01' },
        es: { ...es, reviewer: 'B. Doctor', reviewedOn: '2026-10-01' },
      },
    });
    expect(topicJsonLd(contextOf('en', PATH), reviewed, [])).toMatchObject({
      lastReviewed: '2026-10-01',
      reviewedBy: { '@type': 'Person', name: 'A. Midwife' },
    });
    const inSpanish = topicJsonLd(contextOf('es', '/es/topics/topic/'), reviewed, []);
    expect(inSpanish).not.toHaveProperty('lastReviewed');
    expect(inSpanish).not.toHaveProperty('reviewedBy');
  });
});

describe('a resource', () => {
  const context = contextOf('nl', '/nl/resources/guide/');

  test('is a work of its publishers, described by us', () => {
    const publishers = [
      organization({ kind: 'government', name: 'Ministry', url: 'https://ministry.example/' }),
      organization({ name: 'Clinic' }),
    ];
    expect(resourceJsonLd(context, resource({ publishers }))).toEqual({
      '@id': 'https://example.org/nl/resources/guide/#resource',
      '@type': 'WebPage',
      name: 'A guide',
      url: 'https://example.org/guide',
      inLanguage: 'en',
      description: 'In het Nederlands.',
      publisher: [
        { '@type': 'GovernmentOrganization', name: 'Ministry', url: 'https://ministry.example/' },
        { '@type': 'Organization', name: 'Clinic' },
      ],
      subjectOf: { '@type': 'WebPage', '@id': 'https://example.org/nl/resources/guide/', inLanguage: 'nl' },
    });
  });

  test('is shown in the reader’s language, with its original and the other translations', () => {
    const versions = [
      version({ title: 'Guide' }),
      version({ lang: 'nl', title: 'Gids', url: 'https://example.org/gids', formats: ['pdf', 'html'] }),
      version({ lang: 'ar', title: 'دليل', url: 'https://example.org/ar', formats: ['video'] }),
    ];
    const node = resourceJsonLd(context, resource({ versions }));
    expect(node).toMatchObject({
      '@type': 'DigitalDocument',
      name: 'Gids',
      url: 'https://example.org/gids',
      inLanguage: 'nl',
      encodingFormat: 'application/pdf',
    });
    expect(node['translationOfWork']).toEqual({
      '@type': 'WebPage',
      name: 'Guide',
      url: 'https://example.org/guide',
      inLanguage: 'en',
    });
    expect(node['workTranslation']).toEqual([
      { '@type': 'VideoObject', name: 'دليل', url: 'https://example.org/ar', inLanguage: 'ar' },
    ]);
  });

  test.each([
    ['html', 'WebPage'],
    ['pdf', 'DigitalDocument'],
    ['video', 'VideoObject'],
    ['audio', 'AudioObject'],
    ['slideshow', 'PresentationDigitalDocument'],
    ['data', 'Dataset'],
    ['forum', 'WebPage'],
  ] as const)('in the format %s is a %s', (format, type) => {
    expect(resourceJsonLd(context, resource({ versions: [version({ formats: [format] })] }))['@type']).toBe(type);
  });
});

test('a publisher has its names and country', () => {
  const nhs = organization({
    name: 'NHS',
    kind: 'government',
    url: 'https://www.nhs.uk/',
    names: { es: 'Servicio Nacional de Salud' },
    country: 'GB',
  });
  expect(organizationJsonLd(nhs)).toEqual({
    '@type': 'GovernmentOrganization',
    name: 'NHS',
    url: 'https://www.nhs.uk/',
    alternateName: ['Servicio Nacional de Salud'],
    address: { '@type': 'PostalAddress', addressCountry: 'GB' },
  });
});

test('a term is defined in the glossary of its locale', () => {
  expect(termJsonLd(contextOf('en', '/en/glossary/term/'), term())).toEqual({
    '@type': 'DefinedTerm',
    name: 'D&C',
    alternateName: ['Curettage'],
    description: 'A procedure.',
    inLanguage: 'en',
    inDefinedTermSet: 'https://example.org/en/glossary/',
  });
  expect(termJsonLd(contextOf('es', '/es/glossary/term/'), term())).not.toHaveProperty('alternateName');
});

describe('a document', () => {
  test('holds its nodes in one graph', () => {
    expect(JSON.parse(serializeJsonLd([{ '@type': 'WebSite' }]))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebSite' }],
    });
  });

  test('cannot end the script element it stands in', () => {
    const text = serializeJsonLd([{ name: 'x</script><script>alert(1)</script><!--' }]);
    expect(text).toContain('x\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\\u003c!--');
    expect(text).not.toContain('<');
  });

  test('says the same after the escapes, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (name, value) => {
        const nodes = [{ name, value }];
        const text = serializeJsonLd(nodes);
        expect(text).not.toContain('<');
        expect((JSON.parse(text) as JsonLd)['@graph']).toEqual(JSON.parse(JSON.stringify(nodes)));
      }),
    );
  });
});
