import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentState } from '../../../src/reads/content-state.ts';
import { ReadLog, type ReadSet } from '../../../src/reads/read-log.ts';
import { watchCatalog } from '../../../src/reads/watched-catalog.ts';

interface House {
  id: string;
  name: string;
  country?: string;
}

interface Link {
  id: string;
  title: string;
  publishers: readonly House[];
  versions: readonly { lang: string; url: string }[];
}

function catalogOf(change: { name?: string; title?: string; url?: string; lang?: string; more?: boolean } = {}) {
  const houses: House[] = [
    { id: 'one', name: change.name ?? 'One' },
    { id: 'two', name: 'Two', country: 'NL' },
  ];
  const links: Link[] = [
    {
      id: 'a',
      title: change.title ?? 'A',
      publishers: [houses[0]!],
      versions: [{ lang: change.lang ?? 'en', url: change.url ?? 'https://a' }],
    },
    { id: 'b', title: 'B', publishers: houses, versions: [] },
    ...(change.more ? [{ id: 'c', title: 'C', publishers: [], versions: [] }] : []),
  ];
  return {
    today: '2026-11-28',
    links,
    houses,
    linkById: new Map(links.map((link) => [link.id, link])),
  };
}

type Catalog = ReturnType<typeof catalogOf>;

function watched(catalog: Catalog): { catalog: Catalog; read: (page: (catalog: Catalog) => unknown) => ReadSet[] } {
  const log = new ReadLog();
  const own = watchCatalog(catalog, new ContentState(catalog, String).entities, log);
  return {
    catalog: own,
    read: (page) => {
      log.begin();
      page(own);
      return log.end();
    },
  };
}

describe('a watched catalog', () => {
  test('is to pages what it was', () => {
    const { catalog } = watched(catalogOf());
    expect(JSON.parse(JSON.stringify(catalog))).toEqual(JSON.parse(JSON.stringify(catalogOf())));
    expect({ ...catalog.links[0] }).toEqual(catalogOf().links[0]);
    expect('country' in catalog.houses[0]!).toBe(false);
    expect([...catalog.linkById.keys()]).toEqual(['a', 'b']);
    expect(new Map(catalog.linkById).size).toBe(2);
    expect(catalog.linkById.size).toBe(2);
    expect(catalog.links[0]!.versions.map((version) => ({ ...version }))).toEqual([{ lang: 'en', url: 'https://a' }]);
  });

  test('gives the same object for the same thing, whichever way it is reached', () => {
    const { catalog } = watched(catalogOf());
    expect(catalog.links[0]).toBe(catalog.linkById.get('a'));
    expect(catalog.links[0]!.publishers[0]).toBe(catalog.houses[0]);
    expect(catalog.links).toBe(catalog.links);
    expect(catalog.links[0]!.versions).toBe(catalog.links[0]!.versions);
    expect(catalog.links.indexOf(catalog.linkById.get('b')!)).toBe(1);
  });

  test.each<[string, (catalog: Catalog) => unknown, ReadSet[]]>([
    ['a value', ({ today }) => today, [{ kind: 'catalog', fields: ['today'], ids: ['catalog'] }]],
    [
      'which things a list has',
      ({ links }) => links.map(({ id }) => id),
      [{ kind: 'catalog', fields: ['links'], ids: ['catalog'] }],
    ],
    [
      'a key of a map and a field',
      ({ linkById }) => linkById.get('a')!.title,
      [
        { kind: 'links', fields: ['title'], ids: ['a'] },
        { kind: 'linkById[]', fields: ['value'], ids: ['a'] },
      ],
    ],
    [
      'a key that a map lacks',
      ({ linkById }) => linkById.has('z'),
      [{ kind: 'linkById[]', fields: ['value'], ids: ['z'] }],
    ],
    [
      'a map gone through',
      ({ linkById }) => linkById.size,
      [{ kind: 'catalog', fields: ['linkById'], ids: ['catalog'] }],
    ],
    [
      'a field of a thing within a thing',
      ({ linkById }) => linkById.get('a')!.publishers[0]!.name,
      [
        { kind: 'links', fields: ['publishers'], ids: ['a'] },
        { kind: 'houses', fields: ['name'], ids: ['one'] },
        { kind: 'linkById[]', fields: ['value'], ids: ['a'] },
      ],
    ],
    [
      'a field of versions, apart from others',
      ({ links }) => links.map(({ versions }) => versions.map(({ lang }) => lang)),
      [
        { kind: 'catalog', fields: ['links'], ids: ['catalog'] },
        { kind: 'links', fields: ['versions.'], ids: '*' },
        { kind: 'links', fields: ['versions.lang'], ids: ['a'] },
      ],
    ],
    [
      'versions as a whole',
      ({ linkById }) => JSON.stringify(linkById.get('a')!.versions),
      [
        {
          kind: 'links',
          fields: ['versions', 'versions.', 'versions.lang', 'versions.toJSON', 'versions.url'],
          ids: ['a'],
        },
        { kind: 'linkById[]', fields: ['value'], ids: ['a'] },
      ],
    ],
    [
      'a thing as a whole',
      ({ linkById }) => Object.keys(linkById.get('a')!),
      [
        { kind: 'links', fields: ['*'], ids: ['a'] },
        { kind: 'linkById[]', fields: ['value'], ids: ['a'] },
      ],
    ],
  ])('notes %s', (_, page, reads) => {
    expect(watched(catalogOf()).read(page).toSorted(byKind)).toEqual(reads.toSorted(byKind));
  });

  test('holds no function: nobody could tell what it reads', () => {
    const catalog = { ...catalogOf(), linksOf: () => [] };
    expect(() => watchCatalog(catalog, new ContentState(catalog, String).entities, new ReadLog())).toThrow('"linksOf"');
  });
});

function byKind(a: ReadSet, b: ReadSet): number {
  return a.kind < b.kind ? -1 : 1;
}

describe('the state of content', () => {
  const page = ({ links, linkById }: Catalog) =>
    `${links.length} ${linkById.get('a')!.publishers[0]!.name} ${linkById.get('a')!.versions[0]!.lang}`;
  const digests = (reads: readonly ReadSet[], catalog: Catalog) => {
    const state = new ContentState(catalog, String);
    return reads.map((read) => state.ofReads(read));
  };

  test.each<[string, Parameters<typeof catalogOf>[0], boolean]>([
    ['nothing', {}, true],
    ['a field that was read', { name: 'Other' }, false],
    ['a field that was not read', { title: 'Other' }, true],
    ['a field of versions that was read', { lang: 'nl' }, false],
    ['a field of versions that was not read', { url: 'https://b' }, true],
    ['the length of a list that was read', { more: true }, false],
  ])('is seen to change with %s', (_, change, same) => {
    const reads = watched(catalogOf()).read(page);
    expect(JSON.stringify(digests(reads, catalogOf())) === JSON.stringify(digests(reads, catalogOf(change)))).toBe(
      same,
    );
  });

  test('tells nothing of a function', () => {
    const state = new ContentState(catalogOf(), String);
    expect(state.ofValue({ make: () => 1 })).toBeUndefined();
    expect(state.ofValue(undefined)).toBe('undefined');
  });

  test('names things in a value, and leaves out what they hold', () => {
    const catalog = catalogOf();
    const state = new ContentState(catalog, String);
    const own = watchCatalog(catalog, state.entities, new ReadLog());
    expect(state.ofValue({ item: own.links[0] })).toBe('{"item":{"→":["links","a"]}}');
    expect(state.ofValue(new Map([['a', new Set([catalog.links[0]])]]))).toBe(
      '{"Map":[["a",{"Set":[{"→":["links","a"]}]}]]}',
    );
  });
});

/** A page as a list of what it looks at. */
const looks = fc.array(
  fc.oneof(
    fc.record({ list: fc.constant(true), field: fc.constantFrom('name', 'country', 'parent', 'tags', 'versions') }),
    fc.record({
      id: fc.constantFrom('0', '1', '2', '3', '4'),
      field: fc.constantFrom('name', 'country', 'parent', 'versions'),
    }),
  ),
  { minLength: 1, maxLength: 4 },
);

interface Place {
  id: string;
  name: string;
  country?: string | undefined;
  tags: string[];
  versions?: { lang: string; title?: string }[] | undefined;
  parent?: Place | undefined;
}

const places = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('0', '1', '2', '3'),
    name: fc.constantFrom('x', 'y'),
    country: fc.option(fc.constantFrom('x', 'NL'), { nil: undefined }),
    tags: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    versions: fc.option(
      fc.array(
        fc.record({ lang: fc.constantFrom('en', 'nl'), title: fc.constantFrom('x', 'y') }, { requiredKeys: ['lang'] }),
        {
          maxLength: 2,
        },
      ),
      { nil: undefined },
    ),
    parent: fc.option(fc.nat(3), { nil: undefined }),
  }),
  { selector: ({ id }) => id },
);

test('a page that comes out otherwise has read something that is otherwise', () => {
  const made = (given: readonly (Omit<Place, 'parent'> & { parent?: number | undefined })[]) => {
    const all: Place[] = given.map((place) => ({ ...place, parent: undefined }));
    for (const [at, { parent }] of given.entries()) if (parent !== undefined) all[at]!.parent = all[parent];
    return { places: all, placeById: new Map(all.map((place) => [place.id, place])) };
  };
  type Places = ReturnType<typeof made>;
  const shown = ({ places: all, placeById }: Places, what: readonly { id?: string; field: string }[]) =>
    what
      .map(({ id, field }) => (id === undefined ? all : [placeById.get(id)]).map((place) => text(place, field)).join())
      .join(';');
  fc.assert(
    fc.property(places, places, looks, (before, after, what) => {
      const catalog = made(before);
      const state = new ContentState(catalog, String);
      const log = new ReadLog();
      const own = watchCatalog(catalog, state.entities, log);
      log.begin();
      const first = shown(own, what);
      const reads = log.end();
      expect(first).toBe(shown(made(before), what));
      const later = new ContentState(made(after), String);
      const same = reads.every((read) => later.ofReads(read) === state.ofReads(read));
      if (same) expect(shown(made(after), what)).toBe(first);
    }),
  );
});

function text(place: Place | undefined, field: string): string {
  if (!place) return 'none';
  if (field === 'parent') return place.parent ? `${place.parent.id} ${place.parent.name}` : 'none';
  if (field === 'versions') {
    return (place.versions ?? []).map(({ lang, title }) => (lang === 'en' ? String(title) : lang)).join('+');
  }
  return `${place.id} ${String(place[field as 'name'])}`;
}
