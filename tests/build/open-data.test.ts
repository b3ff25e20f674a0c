import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type {
  ChangeRecord,
  IndexDocument,
  LanguagesDocument,
  OrganizationRecord,
  ResourceRecord,
  TopicRecord,
} from '../../src/feeds/contract.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { API_ROOT, API_URLS } from '../../src/i18n/urls.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { idsBelow, pageAt, readSite, type Site } from './pages-fs.ts';

interface OpenApi {
  servers: { url: string }[];
  paths: Record<string, { get: { parameters?: { name: string; schema: { enum?: string[] } }[] } }>;
}

let site: Site;
let index: IndexDocument;
let openApi: OpenApi;
let topics: TopicRecord[];
let resources: ResourceRecord[];

beforeAll(async () => {
  site = readSite(inject('site'));
  index = json<IndexDocument>(API_URLS.document('index'));
  openApi = json<OpenApi>(API_URLS.document('openapi'));
  topics = json<{ topics: TopicRecord[] }>(API_URLS.document('topics')).topics;
  resources = json<{ resources: ResourceRecord[] }>(API_URLS.document('resources')).resources;
});

function read(file: string): string {
  return readFileSync(join(site.folder, file), 'utf8');
}

function json<T>(file: string): T {
  return JSON.parse(read(file)) as T;
}

/** The files of an endpoint, by its address with parameters. */
function filesOf(template: string): string[] {
  return [...site.files].filter((file) => fits(file, template) && !hasNearer(file, template));
}

function fits(file: string, template: string): boolean {
  return new RegExp(`^${template.replaceAll(/[.+]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(file);
}

/** Whether another address names the file by more of its own words: OpenAPI matches these before those with parameters. */
function hasNearer(file: string, template: string): boolean {
  const parameters = (path: string) => path.split('{').length;
  return Object.keys(openApi.paths).some((path) => parameters(path) < parameters(template) && fits(file, path));
}

function isData(file: string): boolean {
  return file.startsWith(API_ROOT) || file.startsWith('/feeds/');
}

describe('the files for programs', () => {
  test('are those that the OpenAPI document names, each by one address', () => {
    const templates = Object.keys(openApi.paths);
    const named = templates.flatMap(filesOf);
    // The address of a hub without a clinic is no address of one with a clinic, but JSON Feeds end as documents do.
    expect(named.toSorted()).toEqual([...site.files].filter(isData).sort());
    const clinics = index.counts.clinics > 0;
    const empty = templates.filter((template) => filesOf(template).length === 0);
    expect(empty).toEqual(clinics ? [] : ['/api/v1/hubs/{locale}/{topic}/{clinic}.json']);
    expect(openApi.servers).toEqual([{ url: site.origin }]);
  });

  test('exist for every value that a parameter may have', () => {
    const missing = Object.entries(openApi.paths).flatMap(([template, { get }]) => {
      const { parameters = [] } = get;
      if (parameters.some(({ schema }) => !schema.enum)) return [];
      const paths = parameters.reduce(
        (made, { name, schema }) =>
          made.flatMap((path) => (schema.enum ?? []).map((value) => path.replace(`{${name}}`, value))),
        [template],
      );
      return paths.filter((path) => !site.files.has(path));
    });
    expect(missing).toEqual([]);
  });

  test('are named in the index, with feeds that exist', () => {
    const paths = index.endpoints.map(({ url }) => url.slice(site.origin.length));
    expect(paths).toEqual(expect.arrayContaining(Object.keys(openApi.paths)));
    expect(paths).toHaveLength(Object.keys(openApi.paths).length);
    const feeds = index.feeds.flatMap(({ rss, atom, json }) => [rss, atom, json]);
    expect(feeds.map((feed) => feed.slice(site.origin.length)).sort()).toEqual(
      [...site.files].filter((file) => file.startsWith('/feeds/')).sort(),
    );
  });
});

describe('every document', () => {
  test('is valid against the schema that the site itself publishes', () => {
    const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
    let checked = 0;
    for (const { url, schema } of index.endpoints) {
      if (!schema) continue;
      const validate = ajv.getSchema(schema) ?? ajv.compile(json(schema.slice(site.origin.length)));
      for (const file of filesOf(url.slice(site.origin.length))) {
        validate(json(file));
        expect(validate.errors ?? [], file).toEqual([]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(300);
  });

  test('leads to nothing on this site that does not exist', () => {
    const address = new RegExp(`"${site.origin}([^"#]*)`, 'g');
    const documents = [...site.files].filter((file) => isData(file) && /\.(?:json|jsonld)$/.test(file));
    const missing = documents.flatMap((file) =>
      [...read(file).matchAll(address)]
        .map(([, path = '']) => decodeURI(path))
        .filter((path) => path !== '' && !path.includes('{'))
        .map((path) => (path.endsWith('/') ? `${path}index.html` : path))
        .filter((path) => !site.files.has(path))
        .map((path) => `${file}: ${path}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test('names only records that there are', () => {
    const known = new Set(filesOf(API_URLS.resource('{resource}')).map((file) => /([^/]+)\.json$/.exec(file)?.[1]));
    const organizations = json<{ organizations: OrganizationRecord[] }>(API_URLS.document('organizations'));
    const listed = new Set(resources.map(({ id }) => id));
    for (const topic of topics) {
      for (const section of topic.sections) expect(section.resources.filter((id) => !listed.has(id))).toEqual([]);
    }
    for (const each of organizations.organizations) {
      expect(each.resources.filter((id) => !listed.has(id))).toEqual([]);
    }
    const publishers = new Set(organizations.organizations.map(({ id }) => id));
    expect(resources.flatMap((each) => each.publishers).filter(({ id }) => !publishers.has(id))).toEqual([]);
    const { facts } = json<{ facts: { source: { resource: string } }[] }>(API_URLS.document('facts'));
    expect(facts.filter(({ source }) => !known.has(source.resource))).toEqual([]);
  });
});

describe('the numbers of the data', () => {
  test('are those of the pages', () => {
    expect(index.counts).toMatchObject({
      topics: idsBelow(site, '/en/topics/').length,
      organizations: idsBelow(site, '/en/organizations/').length,
      resources: resources.length,
    });
    expect(filesOf(API_URLS.resource('{resource}'))).toHaveLength(idsBelow(site, '/en/resources/').length);
  });

  test('of a topic are those of its page', () => {
    for (const locale of LOCALE_IDS) {
      const { urls, locale: own } = pageContext(locale);
      for (const topic of topics) {
        const shown = pageAt(site, urls.topic(topic.id))
          .root.querySelectorAll('.resources a')
          .map((link) => new RegExp(`^${urls.resources}([^/]+)/$`).exec(link.getAttribute('href') ?? '')?.[1])
          .filter((id) => id !== undefined);
        const readable = (id: string) =>
          resources
            .find((each) => each.id === id)!
            .versions.some(({ lang }) =>
              own.readingLanguages.some((wanted) => lang.split('-')[0] === wanted.split('-')[0]),
            );
        const listed = topic.sections.flatMap((section) => section.resources.filter(readable));
        expect(new Set(listed), `${locale} ${topic.id}`).toEqual(new Set(shown));
      }
    }
  });

  test('of languages are those of their pages', () => {
    const { languages } = json<LanguagesDocument>(API_URLS.document('languages'));
    for (const { tag, resources: count } of languages) {
      const page = pageAt(site, pageContext('en').urls.facetValue('languages', tag));
      expect(page.root.querySelectorAll('li.resource').length, tag).toBe(count);
    }
    expect(languages).toHaveLength(idsBelow(site, '/en/languages/').length);
  });

  test('of changes are those of the page of what is new', () => {
    const { changes } = json<{ changes: ChangeRecord[] }>(API_URLS.document('changes'));
    const shown = pageAt(site, '/en/whats-new/').root.querySelectorAll('.additions a');
    expect(changes.map(({ pages }) => pages.en.slice(site.origin.length))).toEqual(
      shown.map((link) => link.getAttribute('href')),
    );
  });
});

test('the table has what the documents have', () => {
  const rows = parse(read(API_URLS.resourceTable), { bom: true, columns: true }) as Record<string, string>[];
  const said = rows.map((row) => ({
    id: row['id'],
    lang: row['lang'],
    title: row['title'],
    url: row['url'],
    formats: row['formats'],
    publishers: row['publishers'],
    placements: row['placements'],
    check: `${row['check_result']} ${row['check_on']}`.trim(),
    description: row['description_ar'],
    notes: row['notes_en'],
    next: row['review_next'],
    state: row['state'],
  }));
  const known = resources.flatMap((resource) =>
    resource.versions.map(({ lang, title, url, formats, check }) => ({
      id: resource.id,
      lang,
      title,
      url,
      formats: formats.join(' '),
      publishers: resource.publishers.map(({ id }) => id).join(' '),
      placements: resource.placements.map(({ topic, section, order }) => `${topic}/${section}/${order}`).join(' '),
      check: [check?.result, check?.on].filter(Boolean).join(' '),
      description: resource.description.ar,
      notes: resource.notes?.en ?? '',
      next: resource.review.next,
      state: resource.state,
    })),
  );
  expect(said).toEqual(known);
  expect(rows).toHaveLength(index.counts.versions);
});

describe('linked data of a topic', () => {
  interface Node {
    [name: string]: unknown;
  }

  test.each(LOCALE_IDS)('is what its page in %s carries, with its links', (locale) => {
    for (const { id } of topics) {
      const { urls } = pageContext(locale);
      const page = pageAt(site, urls.topic(id));
      const carried = JSON.parse(page.root.querySelector('script[type="application/ld+json"]')!.rawText) as {
        '@graph': Node[];
      };
      const document = json<{ '@graph': Node[] }>(API_URLS.jsonLd(locale, id));
      const [node, trail] = document['@graph'];
      const { hasPart, sdDatePublished, sdLicense, sdPublisher, ...same } = node!;
      const list = same['mainEntity'] as { itemListElement: { item: Node }[]; numberOfItems: number };
      expect({ ...same, mainEntity: { '@type': 'ItemList', numberOfItems: list.numberOfItems } }).toEqual(
        carried['@graph'][0],
      );
      expect(trail).toEqual(carried['@graph'][1]);
      expect([sdDatePublished, sdLicense, sdPublisher].every(Boolean)).toBe(true);
      expect(list.itemListElement).toHaveLength(list.numberOfItems);
      const names = (hasPart as { url: string }[]).map(({ url }) => url.split('#')[1] ?? '');
      expect(names.filter((fragment) => !page.root.querySelector(`[id="${fragment}"]`))).toEqual([]);
    }
  });
});

describe('the page of the data', () => {
  test.each(LOCALE_IDS)('in %s leads to the documents, and to every feed of the language', (locale) => {
    const { urls } = pageContext(locale);
    const page = pageAt(site, urls.data);
    const links = new Set(page.root.querySelectorAll('main a').map((link) => link.getAttribute('href')));
    const feeds = index.feeds
      .filter((feed) => feed.locale === locale)
      .flatMap(({ rss, atom, json }) => [rss, atom, json]);
    for (const feed of feeds) expect(links).toContain(feed.slice(site.origin.length));
    const single = index.endpoints
      .map(({ url }) => url.slice(site.origin.length))
      .filter((path) => path.startsWith(API_ROOT) && !path.includes('{') && !path.endsWith('.dtd'));
    for (const path of single) expect(links).toContain(path);
    expect(page.root.querySelector('pre')?.text).toContain(`fetch('${site.origin}${API_URLS.document('resources')}')`);
  });

  test('and that of what is new name feeds of all kinds to readers of feeds', () => {
    for (const locale of LOCALE_IDS) {
      const { urls } = pageContext(locale);
      for (const path of [urls.data, urls.whatsNew]) {
        const types = pageAt(site, path)
          .root.querySelectorAll('link[rel="alternate"][type]')
          .map((link) => [link.getAttribute('type'), link.getAttribute('href')]);
        expect(types).toEqual([
          ['application/rss+xml', urls.feedOf('xml')],
          ['application/atom+xml', urls.feedOf('atom')],
          ['application/feed+json', urls.feedOf('json')],
        ]);
      }
    }
  });
});
