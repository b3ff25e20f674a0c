import * as fc from 'fast-check';
import { COLUMN_NAMES } from '../../importers/csv/columns.ts';
import type { FileKind } from './file-kind.ts';

/** Files in the right form, with values that nobody would expect. */
export function oddFiles(kind: FileKind): fc.Arbitrary<string> {
  return { medlineplus: topicsFile, csv: sheet, json: records }[kind];
}

const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 15 }).map((text) => text.replaceAll(/\p{Cc}/gu, ' ')),
  fc.constantFrom(
    ...[
      '',
      ' ',
      'constructor',
      '__proto__',
      'toString',
      '-',
      '/',
      '../x',
      '{x}',
      '<b>',
      '&',
      '流产',
      'ألم',
      '💔',
      'x'.repeat(500),
    ],
    ...[
      'Example topic',
      'example-topic',
      'example-clinic',
      'Example Clinic',
      'example-leaflet',
      'en',
      'es',
      'start-here',
      '0',
      '1e99',
    ],
  ),
);
const address = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    ...[
      'https://a.example.org/',
      'http://a.example.org',
      'https://a.example.org/#b',
      '//a.example.org/x',
      'https://www.example.org/leaflet',
    ],
    ...[
      'javascript:x',
      'https://x',
      'https://user@a.example.org/',
      'https://a.example.org/%',
      'https://a.example.org/a b|c\\',
      'ftp://a.example.org',
      '',
    ],
    ...[
      'https://xn--a.example.org',
      'https://[::1]/',
      'https://a.example.org:99999/',
      'https://流产.example.org/流?产=1',
    ],
  ),
);
const category = fc.constantFrom(
  'Start Here',
  'Spanish/Español',
  'NON-DISPLAY (Patient Handout)',
  'constructor',
  '',
  'Niños',
);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;

const site = fc
  .record({
    title: odd,
    url: address,
    mapped: fc.option(address, { nil: '' }),
    categories: fc.array(category, { maxLength: 3 }),
    organizations: fc.array(odd, { maxLength: 2 }),
    lang: fc.constantFrom('', 'vi', 'x', 'zh-Hans'),
  })
  .map(({ title, url, mapped, categories, organizations, lang }) => {
    const inner = [
      ...categories.map((name) => element('information-category', name)),
      ...organizations.map((name) => element('organization', name)),
    ];
    return `<site title="${escaped(title)}" url="${escaped(url)}" language-mapped-url="${escaped(mapped)}" xml:lang="${lang}">${inner.join('')}</site>`;
  });

const topic = fc
  .record({
    id: fc.constantFrom('1', '2', '3', 'en/example-topic', 'constructor', ''),
    twin: fc.constantFrom('', '1', '2', '3', 'es/example-topic'),
    language: fc.constantFrom('English', 'Spanish', 'Dutch', 'vi'),
    title: odd,
    url: address,
    names: fc.array(odd, { maxLength: 2 }),
    summary: fc.array(
      fc.oneof(odd, fc.constantFrom('<p>', '</p>', '<ul><li>', '<strong>', '<TOPIC ID="1" LINKTEXT="x"/>')),
      { maxLength: 6 },
    ),
    group: fc.constantFrom('pregnancy-and-reproduction', 'x'),
    sites: fc.array(site, { maxLength: 5 }),
  })
  .map(({ id, twin, language, title, url, names, summary, group, sites }) =>
    [
      `<health-topic id="${id}" title="${escaped(title)}" url="${escaped(url)}" language="${language}">`,
      ...names.map((name) => element('also-called', name)),
      element('full-summary', summary.join('')),
      `<group id="${group}">${group}</group>`,
      `<language-mapped-topic id="${twin}" language="English" url="${escaped(url)}">${escaped(title)}</language-mapped-topic>`,
      `<related-topic id="${twin}">x</related-topic><mesh-heading><descriptor id="D00000${twin.length}">x</descriptor></mesh-heading>`,
      ...sites,
      '</health-topic>',
    ].join('\n'),
  );
const topicsFile = fc
  .array(topic, { maxLength: 5 })
  .map((topics) => `<health-topics>\n${topics.join('\n')}\n</health-topics>`);

const cell = fc.oneof(
  odd,
  address,
  fc.constantFrom(
    'yes',
    '12',
    'html | pdf',
    'example-topic:start-here',
    'example-topic:men:5 | x',
    '[]',
    '{}',
    'null',
    '2026-01-01',
    "'=1",
    'a\\|b',
  ),
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const likely = fc.constantFrom('title', 'url', 'language', 'publishers', 'placements', 'jurisdictions', 'id');
const sheet = fc
  .record({
    extra: fc.subarray([...COLUMN_NAMES], { maxLength: 6 }),
    some: fc.uniqueArray(likely, { minLength: 4 }),
    delimiter: fc.constantFrom(',', ';', '\t'),
    rows: fc.array(fc.array(cell, { minLength: 4, maxLength: 16 }), { maxLength: 5 }),
    end: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ extra, some, delimiter, rows, end }) => {
    const names = [...new Set(['title', 'url', ...some, ...extra])];
    const good: Readonly<Record<string, string>> = {
      language: 'en',
      publishers: 'example-clinic',
      placements: 'example-topic:start-here',
      jurisdictions: 'NL',
    };
    const lines = rows.map((row, index) =>
      names.map((name, place) => (index % 2 === 0 ? (good[name] ?? row[place] ?? '') : (row[place] ?? ''))),
    );
    return [names, ...lines].map((row) => row.map(quoted).join(delimiter)).join(end);
  });

const entry = fc.record({
  collection: fc.constantFrom('organizations', 'organizations', 'resources', 'recalls', 'topicTexts', 'constructor'),
  id: fc.oneof(fc.constantFrom('a', 'b', 'example-clinic', '__proto__'), odd),
  record: fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.record({
      name: odd,
      lang: fc.constantFrom('en', 'x-'),
      kind: fc.constantFrom('charity', 'x'),
      country: fc.constantFrom('NL', 'nl'),
    }),
  ),
});
const records = fc
  .array(entry, { maxLength: 4 })
  .map((all) => JSON.stringify({ format: 'signpost-records/1', records: all }));
