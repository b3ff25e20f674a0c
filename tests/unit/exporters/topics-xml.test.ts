import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topicsAsXml } from '../../../exporters/export-fs.ts';
import { exportXml, type XmlContent } from '../../../exporters/xml/topics-xml.ts';
import { knownContent } from '../../../importers/medlineplus/known-content.ts';
import { mapTopics } from '../../../importers/medlineplus/map-topics.ts';
import type { OrganizationData } from '../../../src/schemas/organization.ts';
import type { ResourceData } from '../../../src/schemas/resource.ts';
import type { TopicData, TopicTextData } from '../../../src/schemas/topic.ts';
import { LOCALE_IDS, PLACEMENT_SECTION_IDS } from '../../../src/schemas/vocabulary.ts';
import { VALID_ROOT } from '../librarian/example-content.ts';
import { TERMS, topicsOf } from '../importers/example-import.ts';

const FRAME = { origin: 'https://www.example.org', today: '2026-11-20' };

test('a content folder is exported with its texts, links, languages and marks', () => {
  const topics = topicsOf(topicsAsXml(VALID_ROOT, FRAME));
  expect(topics.map(({ id, lang }) => [id, lang])).toEqual(
    LOCALE_IDS.map((locale) => [`${locale}/example-topic`, locale]),
  );
  const [english] = topics;
  expect(english).toMatchObject({
    url: 'https://www.example.org/en/topics/example-topic/',
    twin: { id: 'es/example-topic', lang: 'es' },
    mesh: [{ id: 'D000000', name: 'Example' }],
  });
  expect(english?.summary).toContain('<p>');
  expect(english?.sites.find(({ title }) => title === 'Example leaflet')).toMatchObject({
    url: 'https://www.example.org/leaflet',
    mappedUrl: 'https://www.example.org/es/leaflet.pdf',
    categories: ['Start Here'],
  });
});

test('what was withdrawn is not exported', () => {
  expect(topicsAsXml(VALID_ROOT, FRAME)).not.toContain('https://www.example.org/withdrawn/');
  expect(topicsAsXml(VALID_ROOT, FRAME)).toContain('https://www.example.org/restored/');
});

const TOPICS = ['example-one', 'example-two'];
const PUBLISHERS = new Map<string, OrganizationData>(
  ['Example “Society” & Friends', 'Sociedad de ejemplo', '示例机构'].map((name, index) => [
    `publisher-${index}`,
    { name, lang: 'en', kind: 'charity', country: 'NL', ...(index === 0 && { mark: 'nih' as const }) },
  ]),
);

const title = fc
  .string({ unit: fc.constantFrom(...'abc &"\'éñ流ع;-'), minLength: 1, maxLength: 15 })
  .map((text) => text.replaceAll(/\s+/g, ' ').trim() || 'x');
const links = fc
  .array(
    fc.record({
      languages: fc.uniqueArray(fc.constantFrom('en', 'es', 'nl', 'ar', 'zh-Hans', 'vi', 'pt-BR'), {
        minLength: 1,
        maxLength: 4,
      }),
      titles: fc.array(title, { minLength: 4, maxLength: 4 }),
      publishers: fc.uniqueArray(fc.constantFrom(...PUBLISHERS.keys()), { minLength: 1, maxLength: 3 }),
      places: fc.uniqueArray(
        fc.record({ topic: fc.constantFrom(...TOPICS), section: fc.constantFrom(...PLACEMENT_SECTION_IDS) }),
        {
          minLength: 1,
          maxLength: 4,
          selector: ({ topic, section }) => `${topic}/${section}`,
        },
      ),
      formats: fc.constantFrom(['html' as const], ['pdf' as const], ['video' as const, 'audio' as const]),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map(({ languages, titles, publishers, places, formats }, index) => ({
      publishers,
      versions: languages.map((lang, place) => ({
        lang,
        title: titles[place] ?? 'x',
        url: `https://r${index}.example.org/${lang}?a=1&b="${place}"`.replaceAll('"', '%22'),
        formats,
        check: { result: 'unverified' as const },
      })),
      placements: places.map((place) => ({ ...place, order: 1 })),
    })),
  );

/** What a link says that other sites should get back: pages by language, publishers, places. */
function essence(
  versions: readonly { lang: string; title: string; url: string; formats: readonly string[] }[],
  publishers: readonly string[],
  placements: readonly { topic: string; section: string }[],
): string {
  return JSON.stringify({
    versions: versions
      .map(({ lang, title, url, formats }) => ({ lang, title, url, formats }))
      .sort((a, b) => (a.lang < b.lang ? -1 : 1)),
    publishers,
    placements: placements.map(({ topic, section }) => `${topic}/${section}`).sort(),
  });
}

describe('whatever links a site has', () => {
  const records = new Map<string, Record<string, unknown>>([
    ...[...PUBLISHERS].map(
      ([id, data]) => [`organizations/${id}.yaml`, data as unknown as Record<string, unknown>] as const,
    ),
    ...TOPICS.map((id) => [`topics/${id}/topic.yaml`, { related: [], glossary: [] }] as const),
  ]);

  test('every link, category, publisher and language comes back from the export', () => {
    fc.assert(
      fc.property(links, fc.subarray([...LOCALE_IDS], { minLength: 1 }), (resources, locales) => {
        const content: XmlContent = {
          topics: new Map(
            TOPICS.map((id) => [
              id,
              {
                group: 'pregnancy-and-reproduction',
                related: [],
                glossary: [],
                written: '2026-01-01',
              } as unknown as TopicData,
            ]),
          ),
          topicTexts: new Map(
            TOPICS.flatMap((id) =>
              locales.map(
                (locale) =>
                  [
                    `${id}/${locale}`,
                    {
                      title: `${id} ${locale}`,
                      alsoCalled: [],
                      description: 'x',
                      status: 'draft',
                    } satisfies TopicTextData,
                  ] as const,
              ),
            ),
          ),
          resources: new Map(resources.map((data, index) => [`resource-${index}`, data as unknown as ResourceData])),
          organizations: PUBLISHERS,
          summaryOf: () => '<p>x</p>',
        };
        const imported = mapTopics({
          topics: topicsOf(exportXml(content, FRAME)),
          file: {},
          unknownElements: new Map(),
          known: knownContent(records),
          lock: new Map(),
          chosen: new Map(),
          create: false,
          terms: TERMS,
        });
        expect(imported.skipped).toEqual([]);
        const back = imported.records.map(({ given }) =>
          essence(given['versions'] as never, given['publishers'] as string[], given['placements'] as never),
        );
        expect(back.sort()).toEqual(
          resources.map(({ versions, publishers, placements }) => essence(versions, publishers, placements)).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });
});
