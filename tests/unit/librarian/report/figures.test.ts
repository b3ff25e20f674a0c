import { describe, expect, test } from 'vitest';
import { monthsFrom } from '../../../../librarian/report/reviews.ts';
import { reportOn } from './report-on.ts';

const NO_LINKS = { ok: 0, moved: 0, documented: 0, unverified: 0, blocked: 0, broken: 0 };

describe('links', () => {
  test('are counted by state, without those of resources that a person has withdrawn', () => {
    const { links } = reportOn();
    expect(links.total).toBe(9);
    expect(links.states).toEqual({ ...NO_LINKS, ok: 8, moved: 1 });
    expect([links.oldest, links.newest]).toEqual(['2026-01-15', '2026-03-02']);
  });

  test('count for every publisher of their resource, those that need most work first', () => {
    const { links } = reportOn({
      'organizations/second-clinic.yaml':
        'name: Second Clinic\nlang: en\nkind: hospital\ncountry: GB\nurl: https://example.com/\n',
      'resources/example-guide.yaml': [['  - example-clinic\n', '  - example-clinic\n  - second-clinic\n']],
      'resources/example-leaflet.yaml': [
        ['  - example-clinic\n', '  - second-clinic\n'],
        ['check: { result: ok, on: 2026-01-15 }', 'check: { result: broken, on: 2026-11-01 }'],
        ['check: { result: ok, on: 2026-01-15 }', 'check: { result: unverified }'],
      ],
    });
    expect(links.publishers).toEqual([
      {
        id: 'second-clinic',
        name: 'Second Clinic',
        total: 3,
        states: { ...NO_LINKS, ok: 1, broken: 1, unverified: 1 },
      },
      { id: 'example-clinic', name: 'Example Clinic', total: 7, states: { ...NO_LINKS, ok: 6, moved: 1 } },
    ]);
    expect(links.total).toBe(9);
  });
});

describe('reviews', () => {
  test('stand in the month they are due; what is overdue stands apart', () => {
    const { overdue, lapsed, months, later } = reportOn().reviews;
    expect(overdue).toEqual({ resources: 2, ours: 0 });
    expect(lapsed).toBe(1);
    expect(months).toHaveLength(18);
    expect(months.filter(({ resources, ours }) => resources + ours > 0)).toEqual([
      { month: '2026-12', resources: 1, ours: 0 },
      { month: '2027-01', resources: 3, ours: 15 },
      { month: '2027-02', resources: 0, ours: 1 },
      { month: '2027-06', resources: 1, ours: 0 },
    ]);
    expect(later).toEqual({ resources: 0, ours: 0 });
  });

  test('beyond the calendar are counted together', () => {
    const { months, later } = reportOn({}, '2025-02-01').reviews;
    expect(months.at(-1)?.month).toBe('2026-07');
    expect(later).toEqual({ resources: 6, ours: 16 });
  });

  test('one due today is in this month', () => {
    const { overdue, months } = reportOn({}, '2026-11-01').reviews;
    expect(overdue.resources).toBe(1);
    expect(months[0]).toEqual({ month: '2026-11', resources: 1, ours: 0 });
  });
});

test('months follow each other over the end of a year', () => {
  expect(monthsFrom('2026-11-20', 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
});

describe('coverage', () => {
  test('counts listed resources by section and language', () => {
    const { languages, core, topics } = reportOn().coverage;
    expect(languages).toEqual(['en', 'es', 'nl', 'ar', 'zh-Hans']);
    const [topic] = topics;
    expect([topic?.id, topic?.title, topic?.listed]).toEqual(['example-topic', 'Example topic', 6]);
    expect(topic?.byLanguage).toEqual([4, 1, 1, 1, 1]);
    expect(topic?.sections).toHaveLength(26);
    expect(topic?.sections.filter(({ listed }) => listed > 0)).toEqual([
      { id: 'start-here', listed: 3, byLanguage: [1, 1, 1, 1, 1] },
      { id: 'diagnosis-and-tests', listed: 1, byLanguage: [0, 0, 1, 0, 0] },
      { id: 'living-with', listed: 3, byLanguage: [3, 0, 0, 0, 0] },
    ]);
    expect(core).toContain('symptoms');
    expect(topic?.gaps.find(({ section }) => section === 'diagnosis-and-tests')?.languages).toEqual([
      'en',
      'es',
      'ar',
      'zh-Hans',
    ]);
    expect(topic?.gaps.map(({ section }) => section)).not.toContain('start-here');
  });

  test('a resource whose review lapses covers nothing any more', () => {
    const { topics } = reportOn({}, '2027-01-31').coverage;
    expect(topics[0]?.sections.find(({ id }) => id === 'living-with')?.listed).toBe(2);
  });
});

test('publishers are counted by listed resources, overall and by topic', () => {
  const { publishers } = reportOn({
    'organizations/second-clinic.yaml':
      'name: Second Clinic\nlang: en\nkind: hospital\ncountry: GB\nurl: https://example.com/\n',
    'resources/example-guide.yaml': [['  - example-clinic\n', '  - example-clinic\n  - second-clinic\n']],
    'resources/example-booklet.yaml': [
      ['placements:\n  - { topic: example-topic, section: start-here, order: 30 }', 'placements: []'],
    ],
  });
  const second = { id: 'second-clinic', name: 'Second Clinic', count: 1 };
  expect(publishers.listed).toBe(6);
  expect(publishers.publishers).toEqual([{ id: 'example-clinic', name: 'Example Clinic', count: 6 }, second]);
  expect(publishers.topics).toEqual([
    {
      id: 'example-topic',
      title: 'Example topic',
      listed: 5,
      publishers: [{ id: 'example-clinic', name: 'Example Clinic', count: 5 }, second],
    },
  ]);
});

describe('reading level', () => {
  const HARD = `${'Notwithstanding aforementioned considerations, gynaecological ultrasonography investigations necessitate multidisciplinary deliberation preceding pharmacological interventions. '.repeat(12)}\n`;
  const PAGE = (waiver: string) =>
    `---\ntitle: About\ndescription: About this site.\nupdated: 2026-01-15\nstatus: draft\n${waiver}---\n\n${HARD}`;
  const english = (waiver: string) =>
    reportOn({ 'pages/about/en.mdx': PAGE(waiver) }).reading.find(({ locale }) => locale === 'en')!;
  const before = reportOn().reading.find(({ locale }) => locale === 'en')!;

  test('counts texts against the limits of their locale', () => {
    expect(before).toMatchObject({ within: 12, short: 2, waived: 0, harder: 0 });
    expect(before.limits).toBe('Flesch–Kincaid grade at most 8, SMOG grade at most 9.5');
    const after = english('');
    expect(after.harder).toBe(1);
    expect(after.within + after.short + after.waived + after.harder).toBe(14);
  });

  test('a reason that is written down sets a text apart', () => {
    expect(english('readingWaiver: An example of a reason.\n')).toMatchObject({ waived: 1, harder: 0 });
  });
});

describe('translations', () => {
  test('are counted by locale and kind', () => {
    const { locales, kinds } = reportOn().translations;
    expect(locales).toEqual([
      { locale: 'en', reviewed: 1, draft: 30, stale: 0, missing: 0 },
      { locale: 'es', reviewed: 0, draft: 31, stale: 0, missing: 0 },
      { locale: 'nl', reviewed: 0, draft: 31, stale: 0, missing: 0 },
      { locale: 'ar', reviewed: 0, draft: 31, stale: 0, missing: 0 },
      { locale: 'zh-Hans', reviewed: 0, draft: 30, stale: 1, missing: 0 },
    ]);
    expect(kinds.find(({ kind }) => kind === 'Glossary terms')?.locales.at(-1)).toEqual({
      locale: 'zh-Hans',
      reviewed: 0,
      draft: 0,
      stale: 1,
      missing: 0,
    });
  });

  test('of campaigns are counted apart: their texts, their lines, and the questions of surveys', () => {
    const { kinds } = reportOn({ 'campaigns/example-campaign/ar.mdx': null }).translations;
    const arabic = (wanted: string) =>
      kinds.find(({ kind }) => kind === wanted)?.locales.find(({ locale }) => locale === 'ar');
    expect(arabic('Campaigns')).toMatchObject({ draft: 0, missing: 1 });
    expect(arabic('Lines of campaigns')).toMatchObject({ draft: 1, missing: 0 });
    expect(arabic('Survey questions')).toMatchObject({ draft: 1, missing: 0 });
  });

  test('count what is missing, and a description that nobody vouches for as a draft', () => {
    const { kinds } = reportOn({
      'resources/example-due-soon.yaml': [
        ['  nl: Een voorbeeld van een bron die binnenkort weer wordt nagekeken.\n', ''],
        ["  nl: { status: draft, translation: { of: en, fingerprint: 'd1881d2afb23', method: machine } }\n", ''],
        ["  ar: { status: draft, translation: { of: en, fingerprint: 'd1881d2afb23', method: machine } }\n", ''],
      ],
    }).translations;
    const { locales } = kinds.find(({ kind }) => kind === 'Descriptions of resources')!;
    expect(locales.find(({ locale }) => locale === 'nl')).toMatchObject({ draft: 6, missing: 1 });
    expect(locales.find(({ locale }) => locale === 'ar')).toMatchObject({ draft: 7, missing: 0 });
  });

  test('stale outweighs reviewed', () => {
    const { kinds } = reportOn({
      'facts/example-range.yaml': [
        ['The example wait takes about 2 to 6 weeks.', 'The example wait takes 2 to 6 weeks.'],
        ['nl: { status: draft,', 'nl: { status: reviewed, reviewer: Example Reviewer, reviewedOn: 2026-01-15,'],
      ],
    }).translations;
    const { locales } = kinds.find(({ kind }) => kind === 'Facts')!;
    expect(locales.find(({ locale }) => locale === 'nl')).toMatchObject({ draft: 5, reviewed: 0, stale: 1 });
  });
});

describe('the report', () => {
  test('is the same for the same content and day, and survives as JSON', () => {
    expect(reportOn()).toEqual(reportOn());
    expect(JSON.parse(JSON.stringify(reportOn()))).toEqual(reportOn());
  });

  test('names what it could not read', () => {
    const { notRead, check } = reportOn({ 'resources/example-guide.yaml': 'publishers: [\n' });
    expect(notRead).toEqual(['src/content/resources/example-guide.yaml']);
    expect(check[0]).toEqual({
      rule: 'yaml-syntax',
      title: 'The fields of a file cannot be read',
      severity: 'error',
      count: 1,
    });
  });

  test('cannot be made without settings, and says where they should be', () => {
    expect(() => reportOn({ 'settings/site.yaml': null })).toThrow('src/content/settings/site.yaml is missing');
  });
});
