import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planMedlineplus, type MedlineplusRequest } from '../../../importers/medlineplus/import-medlineplus-fs.ts';
import { formatPlan, needsDecision, planAsJson } from '../../../importers/merge/format-plan.ts';
import { writePlan } from '../../../importers/write-plan-fs.ts';
import { readContent } from '../../../librarian/content-reader-fs.ts';
import { checkContent } from '../../../librarian/check-content.ts';
import { Desk, laterProblem, TERMS, TOPICS_FILE, TOPICS_XML } from './example-import.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

const RECORD = 'resources/example-press-a-page-its-twin.yaml';

function plan(more: Partial<MedlineplusRequest> = {}, file = TOPICS_FILE) {
  const request = { root: desk.root, terms: TERMS, chosen: new Map(), create: false, take: 'ask' as const };
  return planMedlineplus({ source: { file, maxBytes: 1_000_000 }, ...request, ...more });
}

async function apply(more: Partial<MedlineplusRequest> = {}, file = TOPICS_FILE): Promise<number> {
  return writePlan(desk.root, await plan(more, file), 'medlineplus');
}

test('a plan writes nothing, and applying it writes what it said', async () => {
  const before = desk.everything();
  const planned = await plan();
  expect(desk.everything()).toEqual(before);
  const files = planned.records.filter(({ state }) => state === 'new').map(({ path }) => path);
  expect(writePlan(desk.root, planned, 'medlineplus')).toBe(files.length + 1);
  const added = Object.keys(desk.everything()).filter((path) => !(path in before));
  expect(added.sort()).toEqual([...files, '.imports/medlineplus.json'].sort());
});

test('what is written passes the content check', async () => {
  await apply();
  const { errors } = checkContent(readContent(desk.root), { today: '2026-11-20' });
  // Host names of examples are refused in real content only.
  expect(errors.filter(({ rule }) => rule !== 'example-in-content')).toEqual([]);
  expect(desk.read(RECORD)).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../../schemas/json/resource.schema.json
    publishers: [example-press, example-clinic]
    versions:
      - lang: en
        title: A page & its ‹twin›
        url: https://one.example.org/page?a=1&b=%22two%22
        formats: [html]
        check: { result: unverified }
      - lang: es
        title: Una página y su gemela
        url: https://one.example.org/es/pagina
        formats: [html]
        check: { result: unverified }
    placements:
      - { topic: example-topic, section: start-here, order: 40 }
      - { topic: example-topic, section: patient-handouts, order: 10 }
      - { topic: example-topic, section: specifics, order: 10 }
    audiences: [general-public]
    jurisdictions: [US]
    source: example-source
    selection:
      criteria: [authorship]
      by: Example Librarian
      on: 2026-11-20
    review: { last: 2026-11-20, next: 2026-12-20, by: Example Librarian }
    history:
      - { on: 2026-11-20, change: added, by: Example Librarian }
    "
  `);
});

test('the same file again changes nothing', async () => {
  await apply({ create: true, group: 'pregnancy-and-reproduction' });
  const before = desk.everything();
  expect(await apply({ create: true, group: 'pregnancy-and-reproduction' })).toBe(0);
  expect(desk.everything()).toEqual(before);
});

describe('when the file has changed', () => {
  const newer = (from: string, to: string) => desk.file('newer.xml', TOPICS_XML.replace(from, to));

  test('fields that nobody has touched follow it, and the rest of the record stays as it is written', async () => {
    await apply();
    desk.edit(RECORD, 'publishers:', '# A comment of ours.\npublishers:');
    desk.edit(RECORD, 'audiences: [general-public]', 'audiences: [partners]');
    const before = desk.read(RECORD);
    await apply({}, newer('Una página y su gemela', 'Una página mejor'));
    expect(desk.read(RECORD)).toBe(before.replace('Una página y su gemela', 'Una página mejor'));
  });

  test('what we have changed stays', async () => {
    await apply();
    desk.edit(RECORD, 'title: Una página y su gemela', 'title: Título nuestro');
    const before = desk.everything();
    expect(await apply()).toBe(0);
    expect(desk.everything()).toEqual(before);
  });

  test('what both have changed is a conflict: shown, and ours until somebody decides', async () => {
    await apply();
    desk.edit(RECORD, 'title: Una página y su gemela', 'title: Título nuestro');
    const file = newer('Una página y su gemela', 'Una página mejor');
    const planned = await plan({}, file);
    expect(needsDecision(planned)).toBe(true);
    const conflict = {
      field: 'versions.es.title',
      base: 'Una página y su gemela',
      yours: 'Título nuestro',
      theirs: 'Una página mejor',
    };
    expect(planned.records.flatMap(({ conflicts }) => conflicts)).toEqual([conflict]);
    const shown = formatPlan(planned, { written: undefined, verbose: false });
    for (const line of [
      'last import: "Una página y su gemela"',
      'yours:       "Título nuestro"',
      'theirs:      "Una página mejor"',
    ]) {
      expect(shown).toContain(line);
    }
    expect(JSON.parse(planAsJson(planned, { written: undefined }))).toMatchObject({
      written: null,
      counts: { conflicts: 1 },
    });

    await apply({}, file);
    expect(desk.read(RECORD)).toContain('title: Título nuestro');
    expect(needsDecision(await plan({}, file))).toBe(true);
    await apply({ take: 'yours' }, file);
    expect(needsDecision(await plan({}, file))).toBe(false);
    expect(desk.read(RECORD)).toContain('title: Título nuestro');
  });

  test('taking theirs ends a conflict too', async () => {
    await apply();
    desk.edit(RECORD, 'title: Una página y su gemela', 'title: Título nuestro');
    await apply({ take: 'theirs' }, newer('Una página y su gemela', 'Una página mejor'));
    expect(desk.read(RECORD)).toContain('title: Una página mejor');
  });

  test('a new address is noted in the history, and has not been looked at', async () => {
    await apply();
    desk.edit(RECORD, 'check: { result: unverified }', 'check: { result: ok, on: 2026-11-20 }');
    await apply({}, desk.file('newer.xml', TOPICS_XML.replaceAll('one.example.org/page?', 'one.example.org/moved?')));
    expect(desk.read(RECORD)).toContain(
      'url: https://one.example.org/moved?a=1&b=%22two%22\n    formats: [html]\n    check: { result: unverified }',
    );
    expect(desk.read(RECORD)).toMatch(
      /change: address-changed\n +by: Example Librarian\n +formerUrl: https:\/\/one\.example\.org\/page/,
    );
    expect(
      await apply({}, desk.file('newer.xml', TOPICS_XML.replaceAll('one.example.org/page?', 'one.example.org/moved?'))),
    ).toBe(0);
  });

  test('what has gone from it is named and stays', async () => {
    await apply();
    const planned = await plan(
      {},
      newer(
        '<information-category>Start Here</information-category>\n<information-category>Patient',
        '<information-category>Patient',
      ),
    );
    expect(planned.records.flatMap(({ gone }) => gone)).toEqual(['placements.example-topic/start-here']);
    const without = TOPICS_XML.replace(/<site title="A search"[\s\S]*?<\/site>/, '');
    const { gone } = await plan({}, desk.file('without.xml', without));
    expect(gone).toEqual([
      'organizations/example-search-example-org.yaml',
      'resources/example-search-example-org-a-search.yaml',
    ]);
  });

  test('what we have deleted is not brought back', async () => {
    await apply();
    writePlan(desk.root, { ...(await plan()), records: [] }, 'medlineplus');
    const { unlinkSync } = await import('node:fs');
    unlinkSync(`${desk.root}/${RECORD}`);
    const planned = await plan();
    expect(planned.records.find(({ path }) => path === RECORD)?.state).toBe('deleted-here');
    expect(writePlan(desk.root, planned, 'medlineplus')).toBe(0);
  });
});

test('a page that is one of our resources already gets the places and languages it lacks, and keeps what it says', async () => {
  const link =
    '<site title="Their title" url="https://www.example.org/leaflet"><information-category>Living With</information-category><organization>Other</organization></site>';
  await apply({}, desk.file('ours.xml', TOPICS_XML.replace('<site title="A search"', `${link}<site title="A search"`)));
  const record = desk.read('resources/example-leaflet.yaml');
  expect(record).toContain('title: Example leaflet');
  expect(record).toContain('- { topic: example-topic, section: living-with, order: ');
  expect(record).not.toContain('Their title');
});

describe('nothing is written', () => {
  test.each([
    ['a file that is cut short', TOPICS_XML.slice(0, 4000), 'import-xml'],
    ['a file that is too large', TOPICS_XML.padEnd(2_000_000), 'import-file'],
    ['an empty file', '', 'import-file'],
    ['a file in another encoding', Uint8Array.from([...TOPICS_XML].map((c) => c.charCodeAt(0))), 'import-file'],
  ])('from %s', async (_, content, rule) => {
    const before = desk.everything();
    const problem = await laterProblem(apply({}, desk.file('bad.xml', content)));
    expect(problem).toMatchObject({ rule, file: expect.stringContaining('bad.xml') as string });
    expect(desk.everything()).toEqual(before);
  });

  test('from a file that is not there', async () => {
    expect((await laterProblem(plan({}, '/nowhere.xml'))).found).toBe('nothing here');
  });

  test('onto content that is broken, or without its memory', async () => {
    desk.edit('organizations/example-clinic.yaml', 'kind:', 'kin:');
    expect(await laterProblem(apply())).toMatchObject({
      rule: 'import-file',
      file: expect.stringContaining('example-clinic') as string,
    });
    desk.edit('organizations/example-clinic.yaml', 'kin:', 'kind:');
    await apply();
    desk.edit('.imports/medlineplus.json', '"format"', '"former"');
    expect(await laterProblem(apply())).toMatchObject({ rule: 'import-conflict' });
  });
});
