import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resourcesAsCsv } from '../../../exporters/export-fs.ts';
import { csvHeader, csvRows } from '../../../exporters/csv/resources-csv.ts';
import { planCsv, type TableRequest } from '../../../importers/csv/import-csv-fs.ts';
import { cellOf, guarded, unguarded, valueOf } from '../../../importers/csv/cells.ts';
import { needsDecision } from '../../../importers/merge/format-plan.ts';
import { writePlan } from '../../../importers/write-plan-fs.ts';
import { resourceSchema } from '../../../src/schemas/resource.ts';
import { LOCALE_IDS, PLACEMENT_SECTION_IDS } from '../../../src/schemas/vocabulary.ts';
import { Desk, laterProblem, TERMS } from './example-import.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

function plan(text: string | Uint8Array, more: Partial<TableRequest> = {}) {
  const file = desk.file('sheet.csv', text);
  const request = {
    root: desk.root,
    today: '2026-11-20',
    by: 'Example Librarian',
    terms: () => TERMS,
    take: 'ask' as const,
  };
  return planCsv({ source: { file, maxBytes: 10_000_000 }, ...request, ...more });
}

async function apply(text: string, more: Partial<TableRequest> = {}): Promise<number> {
  return writePlan(desk.root, await plan(text, more), 'csv');
}

const EDITED = 'resources/example-leaflet.yaml';

describe('an export', () => {
  test('imported at once changes nothing', async () => {
    const planned = await plan(resourcesAsCsv(desk.root));
    expect(planned.records.map(({ state }) => state)).toEqual(planned.records.map(() => 'unchanged'));
    expect(planned.records).toHaveLength(8);
  });

  test('imported where no resource is left brings them all back, and its export is the same byte for byte', async () => {
    const csv = resourcesAsCsv(desk.root);
    const before = desk.everything();
    for (const path of Object.keys(before)) if (path.startsWith('resources/')) rmSync(join(desk.root, path));
    await apply(csv);
    expect(resourcesAsCsv(desk.root)).toBe(csv);
  });

  test('edited in one cell changes that field of the record and nothing else', async () => {
    const before = desk.read(EDITED);
    await apply(resourcesAsCsv(desk.root).replace('An example of a resource in two languages.', 'A better line.'));
    expect(desk.read(EDITED)).toBe(before.replace('An example of a resource in two languages.', 'A better line.'));
  });

  test('whose records have been changed since asks about what both have changed', async () => {
    const csv = resourcesAsCsv(desk.root).replace('An example of a resource in two languages.', 'A better line.');
    desk.edit(EDITED, 'An example of a resource in two languages.', 'A line of a colleague.');
    const planned = await plan(csv);
    expect(planned.records.flatMap(({ conflicts }) => conflicts)).toMatchObject([
      { field: 'description.en', yours: 'A line of a colleague.', theirs: 'A better line.' },
    ]);
    expect(needsDecision(planned)).toBe(true);
    await apply(csv, { take: 'theirs' });
    expect(desk.read(EDITED)).toContain('A better line.');
  });

  test('imported again after a change of ours keeps it', async () => {
    const csv = resourcesAsCsv(desk.root).replace('An example of a resource in two languages.', 'A better line.');
    await apply(csv);
    desk.edit(EDITED, 'A better line.', 'A line of ours.');
    expect(await apply(csv)).toBe(0);
    expect(desk.read(EDITED)).toContain('A line of ours.');
  });

  test('with an address changed notes it in the history', async () => {
    await apply(resourcesAsCsv(desk.root).replace('https://www.example.org/leaflet', 'https://www.example.org/new'));
    expect(desk.read(EDITED)).toMatch(
      /change: address-changed\n +by: Example Librarian\n +formerUrl: https:\/\/www\.example\.org\/leaflet/,
    );
  });
});

describe('a sheet of a few columns', () => {
  const HEADER = 'id;title;url;language;publishers;placements;jurisdictions;description.en';
  const ROW =
    ';A new page;https://new.example.org/page.pdf;en;example-clinic;example-topic:start-here | example-topic:living-with:5;NL;What it is.';

  test('makes a new resource, with what is not said as in any new one', async () => {
    await apply(`${HEADER}\n${ROW}\n`);
    const record = desk.read('resources/example-clinic-a-new-page.yaml');
    for (const line of [
      'publishers: [example-clinic]',
      '    formats: [pdf]\n    check: { result: unverified }',
      '  - { topic: example-topic, section: start-here, order: 40 }\n  - { topic: example-topic, section: living-with, order: 5 }',
      'jurisdictions: [NL]',
      'description:\n  en: What it is.',
      'source: example-source',
    ]) {
      expect(record).toContain(line);
    }
  });

  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may be parted by %s, and start with a byte order mark', async (_, delimiter) => {
    const planned = await plan(`\ufeff${HEADER}\r\n${ROW}\r\n`.replaceAll(';', delimiter));
    expect(planned.records.map(({ state }) => state)).toEqual(['new']);
  });

  test('does not touch what it does not speak of', async () => {
    const before = desk.read(EDITED);
    const row = (lang: string, url: string, title: string) => `example-leaflet,${title},${url},${lang}`;
    const rows = [
      row('en', 'https://www.example.org/leaflet', 'Example leaflet'),
      row('es', 'https://www.example.org/es/leaflet.pdf', 'Otro folleto'),
    ];
    await apply(`id,title,url,language\n${rows.join('\n')}\n`, { take: 'theirs' });
    expect(desk.read(EDITED)).toBe(before.replace('Folleto de ejemplo', 'Otro folleto'));
  });

  test('is asked for a source only when there is something new', async () => {
    const terms = () => {
      throw new Error('asked');
    };
    await expect(plan(resourcesAsCsv(desk.root), { terms })).resolves.toBeDefined();
    await expect(plan(`${HEADER}\n${ROW}\n`, { terms })).rejects.toThrow('asked');
  });
});

describe('what is wrong is said with line and column', () => {
  const header = 'id,title,url,language,publishers,placements,jurisdictions,pages\n';
  const good = 'new-page,New,https://new.example.org/,en,example-clinic,example-topic:start-here,NL,\n';
  test.each([
    ['an unknown column', `id,titel,url\n`, 1, 2, 'the column "titel"', 'Did you mean "title"?'],
    ['a column twice', 'title,url,url\n', 1, 3, 'the column "url" twice', 'Delete one'],
    ['no column for the address', 'id,title\n', 1, 1, 'no column "url"', 'Add the column'],
    ['no rows at all', '\n\n', 1, 1, 'no rows', 'first row'],
    ['a cell too many', `${header}${good.trim()},x\n`, 2, 9, 'a cell in column 9', 'delimiter too many'],
    ['a number in words', `${header}${good.trim()}two\n`, 2, 8, '"two"', 'digits'],
    [
      'a placement without a section',
      `${header}${good.replace(':start-here', '')}`,
      2,
      6,
      '"example-topic"',
      'miscarriage:start-here',
    ],
    [
      'a section nobody knows',
      `${header}${good.replace('start-here', 'start-hear')}`,
      2,
      6,
      '"start-hear"',
      'Did you mean "start-here"?',
    ],
    [
      'a topic nobody knows',
      `${header}${good.replace('example-topic', 'exampel-topic')}`,
      2,
      6,
      '"exampel-topic"',
      'Did you mean "example-topic"?',
    ],
    [
      'a publisher nobody knows',
      `${header}${good.replace('example-clinic', 'other')}`,
      2,
      5,
      '"other"',
      'add a publisher first',
    ],
    [
      'an address that is none',
      `${header}${good.replace('https://new.example.org/', 'javascript:x')}`,
      2,
      3,
      '"javascript:x"',
      'Correct the value',
    ],
    ['a language that is none', `${header}\n\n${good.replace(',en,', ',en_GB,')}`, 4, 4, '"en_GB"', 'Correct'],
    ['no publisher', `${header}${good.replace('example-clinic', '')}`, 2, 5, 'nothing', 'Add the field "publishers"'],
    ['an id that is none', `${header}${good.replace('new-page', 'New Page')}`, 2, 1, '"New Page"', 'leave it empty'],
    [
      'rows of one resource that disagree',
      `${header}${good}${good.replace(',en,', ',es,').replace(',NL,', ',GB,')}`,
      3,
      7,
      'something else than in the first row of "new-page", line 2',
      'first row',
    ],
    [
      'a quotation mark that is not closed',
      `${header}new,"New\n${good}`,
      2,
      1,
      'not closed before the end',
      'Close the quotation mark',
    ],
    [
      'text behind a quotation mark',
      `${header}new,"New" page,x\n`,
      2,
      1,
      'text behind a closed quotation mark',
      'Save the sheet',
    ],
  ])('%s', async (_, text, line, column, found, fix) => {
    const problem = await laterProblem(plan(text));
    expect(problem).toMatchObject({
      rule: 'import-csv',
      file: expect.stringContaining('sheet.csv') as string,
      line,
      column,
    });
    expect(problem.found).toContain(found);
    expect(problem.fix).toContain(fix);
  });

  test('a spreadsheet in the form of Excel', async () => {
    const problem = await laterProblem(plan(Uint8Array.from([0x50, 0x4b, 0x03, 0x04])));
    expect(problem.found).toContain('in the form of Excel');
  });

  test('a row without end', async () => {
    expect((await laterProblem(plan(`${header}"${'x'.repeat(1_500_000)}`))).found).toContain('a row of more than');
  });

  test('all of it at once', async () => {
    const { problems } = (await plan(
      `${header}${good.replace('NL', 'nl')}${good.replace('new-page', 'other').replace(',en,', ',xx-,')}`,
    ).catch((error: unknown) => error)) as { problems: { line: number }[] };
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('refuses an id that no file system takes as a name', async () => {
    const row = ['Example', 'https://a.example.org/', 'x'.repeat(101), 'en', 'example-clinic', 'NL'].join(',');
    const problem = await laterProblem(plan(`title,url,id,language,publishers,jurisdictions\n${row}\n`));
    expect(problem).toMatchObject({ line: 2, field: 'id', allowed: expect.stringContaining('at most 100') as string });
  });
});

describe('cells', () => {
  test.each(['=1+1', '+31 20', '-5', '@x', '\tx', "'=1", "'", "'x", "''=x", 'x', ''])('%j comes back', (cell) => {
    expect(unguarded(guarded(cell))).toBe(cell);
    expect(guarded(cell)).not.toMatch(/^[=+\-@\t\r\n]/);
  });

  test('whatever a cell holds comes back, and starts no formula', () => {
    const start = fc.stringMatching(/^['=+\-@\t]{0,4}/);
    fc.assert(
      fc.property(fc.tuple(start, fc.string()), (parts) => {
        const cell = parts.join('');
        expect(unguarded(guarded(cell))).toBe(cell);
        expect(guarded(cell)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('lists come back, with strokes and backslashes in their items', () => {
    const item = fc
      .string({ unit: fc.constantFrom('a', 'b', '|', '\\', ' ', 'é'), minLength: 1 })
      .map((text) => text.trim() || 'x');
    fc.assert(
      fc.property(fc.array(item), (list) => {
        expect(valueOf(cellOf(list, 'list'), 'list')).toEqual({ value: list });
      }),
    );
  });
});

/** The states of texts that nobody has reviewed. */
function statesOf(description: object) {
  return Object.fromEntries(Object.keys(description).map((locale) => [locale, { status: 'draft' }]));
}

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
const line = fc
  .string({ unit: fc.constantFrom(...'ab=+-@\'",;|\\ \té流ع'.replace('\t', '')), minLength: 1, maxLength: 20 })
  .map((text) => text.trim() || 'x');
const texts = fc.dictionary(fc.constantFrom(...LOCALE_IDS), line, { minKeys: 1, noNullPrototype: true });
const address = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }).filter((url) => url.includes('.'));
const version = fc.record(
  {
    lang: fc.constantFrom('en', 'es', 'nl', 'vi', 'zh-Hans'),
    title: line,
    url: address,
    formats: fc.constantFrom(['html'], ['pdf', 'video']),
    pages: fc.integer({ min: 1, max: 99 }),
    workingTitle: fc.boolean(),
    exact: fc.boolean(),
    insecure: line,
    formerUrls: fc.array(address, { minLength: 1, maxLength: 2 }),
    check: fc.oneof(
      fc.constant({ result: 'unverified' }),
      day.map((on) => ({ result: 'ok', on })),
    ),
  },
  { requiredKeys: ['lang', 'title', 'url', 'formats', 'check'], noNullPrototype: true },
);
const resource = fc
  .record(
    {
      publishers: fc.constant(['example-clinic']),
      versions: fc.uniqueArray(version, { selector: ({ lang }) => lang, minLength: 1, maxLength: 3 }),
      placements: fc.uniqueArray(
        fc.record(
          {
            topic: fc.constant('example-topic'),
            section: fc.constantFrom(...PLACEMENT_SECTION_IDS),
            order: fc.nat(99),
          },
          { noNullPrototype: true },
        ),
        { selector: ({ section }) => section, maxLength: 3 },
      ),
      audiences: fc.constant(['patients', 'partners']),
      jurisdictions: fc.constant(['001']),
      description: texts,
      notes: texts,
      source: fc.constant('example-source'),
      selection: fc.record({ criteria: fc.constant(['authorship']), by: line, on: day }, { noNullPrototype: true }),
      review: fc.record(
        { last: fc.constant('2026-01-01'), next: fc.constant('2027-01-01'), by: line, note: texts },
        { requiredKeys: ['last', 'next', 'by'], noNullPrototype: true },
      ),
      history: fc.tuple(day, line).map(([on, by]) => [{ on, change: 'added', by }]),
      alternatives: fc.constant(['other-resource']),
    },
    {
      requiredKeys: [
        'publishers',
        'versions',
        'placements',
        'audiences',
        'jurisdictions',
        'source',
        'selection',
        'review',
        'history',
      ],
      noNullPrototype: true,
    },
  )
  .map((data) => ({ ...data, ...(data.description && { texts: statesOf(data.description) }) }))
  .filter((data) => resourceSchema.safeParse(data).success);

test('whatever resources hold comes back from their export', async () => {
  for (const path of Object.keys(desk.everything())) if (path.startsWith('resources/')) rmSync(join(desk.root, path));
  await fc.assert(
    fc.asyncProperty(fc.array(resource, { minLength: 1, maxLength: 4 }), async (resources) => {
      const csv = csvHeader() + resources.map((data, index) => csvRows(`resource-${index}`, data)).join('');
      const planned = await plan(csv);
      expect(planned.records.map(({ after }) => after)).toEqual(resources);
    }),
    { numRuns: 150 },
  );
});

test('the header of an export names every column that the guide explains', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/desk/import.md'), 'utf8');
  const names = csvHeader().replace('\ufeff', '').trim().split(',');
  expect(
    names.filter((name) => !guide.includes(`\`${name.replace(/\.(?:en|es|nl|ar|zh-Hans)$/, '.<locale>')}\``)),
  ).toEqual([]);
});
