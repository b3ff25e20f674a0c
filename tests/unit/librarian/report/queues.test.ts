import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shellWord } from '../../../../librarian/report/commands.ts';
import { QUEUE_IDS } from '../../../../librarian/report/queue-words.ts';
import { readWords } from '../../../../librarian/report/words.ts';
import { contentWith } from '../example-content.ts';
import { queueOf, reportOn } from './report-on.ts';

const EDITOR = 'http://localhost:4330/#/collections/';

test('there is every queue, in order', () => {
  expect(reportOn().queues.map(({ id }) => id)).toEqual(QUEUE_IDS);
});

test('every row is about a record that exists, at a line of its file', () => {
  const content = contentWith();
  const rows = reportOn().queues.flatMap((queue) => queue.rows);
  expect(rows).toHaveLength(5);
  for (const { record, file, line } of rows) {
    expect(content.ids[record!.collection].has(record!.id)).toBe(true);
    expect(content.files.some((each) => each.file === file)).toBe(true);
    expect(line).toBeGreaterThan(0);
  }
});

test('rows about campaigns, questions, stories and rights have their names, pages and places in the editor', () => {
  const OVERDUE: [string, string][] = [['next: 2027-01-15', 'next: 2026-11-01']];
  const { rows } = queueOf(
    reportOn({
      'campaigns/example-campaign/campaign.yaml': OVERDUE,
      'survey-questions/example-rating.yaml': OVERDUE,
      'stories/example-story.yaml': OVERDUE,
      'facts/example-right.yaml': OVERDUE,
    }),
    'overdue',
  );
  const seen = rows.map(({ record, name, what, page, editor }) => [
    record?.id,
    name.text,
    what.split(',')[0],
    page,
    editor?.replace(EDITOR, ''),
  ]);
  expect(seen).toEqual(
    expect.arrayContaining([
      [
        'example-campaign',
        'Example Campaign',
        'Campaign',
        '/en/campaigns/example-campaign/',
        'campaigns/entries/example-campaign',
      ],
      [
        'example-rating',
        'Example rating',
        'Survey question',
        '/en/surveys/example-rating/',
        'surveyQuestions/entries/example-rating',
      ],
      ['example-story', 'Example leaflet', 'Story', undefined, 'stories/entries/example-story'],
      ['example-right', 'Everybody in the example has leave.', 'Fact', '/en/rights/nl/', 'facts/entries/example-right'],
    ]),
  );
});

test('a text of a campaign behind its source has its page and its form in the editor', () => {
  const { rows } = queueOf(
    reportOn({ 'campaigns/example-campaign/nl.mdx': [['07fefa2098c7', '000000000000']] }),
    'stale-translations',
  );
  expect(rows).toContainEqual(
    expect.objectContaining({
      name: { text: 'Voorbeeldcampagne', lang: 'nl' },
      page: '/nl/campaigns/example-campaign/',
      editor: `${EDITOR}campaignTexts/entries/campaignTexts-example-campaign`,
    }),
  );
});

describe('links', () => {
  const CHANGES = {
    'resources/example-leaflet.yaml': [
      ['check: { result: ok, on: 2026-01-15 }', 'check: { result: broken, on: 2026-11-01 }'],
      ['check: { result: ok, on: 2026-01-15 }', 'check: { result: unverified }'],
    ],
    'resources/example-guide.yaml': [
      ['check: { result: ok, on: 2026-01-15 }', 'check: { result: blocked, on: 2026-11-02 }'],
    ],
    'resources/example-restored.yaml': [
      ['check: { result: ok, on: 2026-01-15 }', 'check: { result: broken, on: 2026-10-01 }'],
    ],
    'resources/example-withdrawn.yaml': [
      ['check: { result: ok, on: 2026-01-15 }', 'check: { result: broken, on: 2026-10-01 }'],
    ],
  } satisfies Parameters<typeof reportOn>[0];

  test('that are broken come with title, address, day, page, place, editor and command, the oldest first', () => {
    const { rows } = queueOf(reportOn(CHANGES), 'broken');
    expect(rows.map(({ record }) => record?.id)).toEqual(['example-restored', 'example-leaflet']);
    expect(rows[1]).toEqual({
      record: { collection: 'resources', id: 'example-leaflet' },
      name: { text: 'Example leaflet', lang: 'en' },
      what: 'In English',
      address: 'https://www.example.org/leaflet',
      on: '2026-11-01',
      page: '/en/resources/example-leaflet/',
      file: 'src/content/resources/example-leaflet.yaml',
      line: 7,
      editor: `${EDITOR}resources/entries/example-leaflet`,
      fix: 'npm run desk -- edit example-leaflet',
    });
  });

  test('that were never seen have no day and are looked at first', () => {
    const { rows } = queueOf(reportOn(CHANGES), 'unverified');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ name: { lang: 'es' }, fix: 'npm run desk -- links --id example-leaflet' });
    expect(rows[0]).not.toHaveProperty('on');
  });

  test('that refuse checks are vouched for by a person', () => {
    const { rows } = queueOf(reportOn(CHANGES), 'blocked');
    expect(rows[0]?.fix).toBe(
      "npm run desk -- edit example-guide --set 'versions[0].check={ result: ok, on: 2026-11-20 }'",
    );
  });

  test('none broken is no good news while nobody has looked', () => {
    const files = ['booklet', 'due-soon', 'guide', 'lapsed', 'leaflet', 'overdue', 'restored'];
    const documented = Object.fromEntries(
      files.map((name): [string, [string, string][]] => [
        `resources/example-${name}.yaml`,
        [
          [name === 'booklet' ? 'result: moved' : 'result: ok', 'result: documented'],
          ...(['booklet', 'leaflet'].includes(name) ? [['result: ok', 'result: documented'] as [string, string]] : []),
        ],
      ]),
    );
    const report = reportOn(documented);
    expect(report.links.states.documented).toBe(9);
    expect(queueOf(report, 'broken').idle).toBe('no address has been opened yet');
    expect(queueOf(report, 'unverified')).not.toHaveProperty('idle');
    expect(queueOf(reportOn(), 'broken')).not.toHaveProperty('idle');
  });
});

describe('reviews', () => {
  test('overdue ones say who reviewed last and what follows, the longest overdue first', () => {
    const { rows } = queueOf(reportOn(), 'overdue');
    expect(rows.map(({ record, on, what }) => [record?.id, on, what])).toEqual([
      [
        'example-lapsed',
        '2026-06-01',
        'Resource, last reviewed 2026-01-15 by Example editors; off the lists since 2026-08-31',
      ],
      ['example-overdue', '2026-11-01', 'Resource, last reviewed 2026-01-15 by Example editors'],
    ]);
    expect(rows[0]?.fix).toBe("npm run desk -- review example-lapsed --by 'Your name'");
  });

  test('those of our own are in it too, by a name that tells them from records of the same id', () => {
    const { rows } = queueOf(
      reportOn({
        'topics/example-topic/topic.yaml': [['next: 2027-01-15', 'next: 2026-11-25']],
        'facts/example-leaflet.yaml': `kind: instruction
jurisdictions: ['001']
source: { resource: example-leaflet, on: 2026-01-15 }
text: { en: An example., es: Un ejemplo., nl: Een voorbeeld., ar: مثال., zh-Hans: 示例。 }
review: { last: 2026-01-15, next: 2026-11-26, by: Example editors }
texts:
  { en: { status: draft }, es: { status: draft }, nl: { status: draft }, ar: { status: draft }, zh-Hans: { status: draft } }
`,
      }),
      'due-soon',
    );
    expect(rows.map(({ fix }) => fix)).toEqual([
      "npm run desk -- review example-topic --by 'Your name'",
      "npm run desk -- review facts/example-leaflet --by 'Your name'",
      "npm run desk -- review example-due-soon --by 'Your name'",
    ]);
    expect(rows[0]).toMatchObject({ name: { text: 'Example topic' }, page: '/en/topics/example-topic/' });
    expect(rows[1]).not.toHaveProperty('page');
  });
});

describe('texts', () => {
  test('descriptions that are missing in some languages or in all', () => {
    const { rows } = queueOf(
      reportOn({
        'resources/example-due-soon.yaml': [
          ['  nl: Een voorbeeld van een bron die binnenkort weer wordt nagekeken.\n', ''],
          ['  ar: مثال على مصدر يحين موعد مراجعته قريبًا.\n', ''],
        ],
        'resources/example-booklet.yaml': [
          [
            `description:
  en: An example of a resource in Arabic and Chinese.
  es: Un ejemplo de recurso en árabe y chino.
  nl: Een voorbeeld van een bron in het Arabisch en Chinees.
  ar: مثال على مصدر بالعربية والصينية.
  zh-Hans: 阿拉伯语和中文资料示例。
`,
            '',
          ],
        ],
      }),
      'missing-translations',
    );
    expect(rows.map(({ record, what, on }) => [record?.id, what, on])).toEqual([
      ['example-booklet', 'No description in any language', '2025-01-15'],
      ['example-due-soon', 'No description in nl, ar', '2026-01-15'],
    ]);
  });

  test('translations behind their source lead to the page and the file of their language', () => {
    const { rows } = queueOf(reportOn(), 'stale-translations');
    expect(rows).toEqual([
      {
        record: { collection: 'termTexts', id: 'example-term' },
        name: { text: '示例术语', lang: 'zh-Hans' },
        what: 'zh-Hans, translated from en',
        page: '/zh-Hans/glossary/example-term/',
        file: 'src/content/glossary/example-term/zh-Hans.mdx',
        line: 5,
        editor: `${EDITOR}termTexts/entries/termTexts-example-term`,
        fix: 'npm run edit',
      },
    ]);
  });

  test('records that nothing uses, as the content check finds them', () => {
    const changes = {
      'organizations/second-clinic.yaml':
        'name: Second Clinic\nlang: en\nkind: hospital\ncountry: GB\nurl: https://example.com/\n',
    };
    const { rows } = queueOf(reportOn(changes), 'orphans');
    expect(rows).toMatchObject([
      { record: { collection: 'organizations', id: 'second-clinic' }, fix: 'npm run desk -- edit second-clinic' },
    ]);
    const broken = queueOf(reportOn({ ...changes, 'resources/example-guide.yaml': 'publishers: [\n' }), 'orphans');
    expect(broken).toMatchObject({ idle: 'not known while a file is not valid', rows: [] });
  });
});

describe('words that people use', () => {
  const heard = readWords(
    'where to begin\n\nzzqx blorf # heard at the counter\n# nothing\nExample topic\n',
    'words.txt',
  );

  test('are read one search per line, with remarks', () => {
    expect(heard.map(({ words, line }) => [line, words])).toEqual([
      [1, 'where to begin'],
      [3, 'zzqx blorf'],
      [5, 'Example topic'],
    ]);
  });

  test('are in the queue when no term of any language is near', () => {
    const { rows, idle } = queueOf(reportOn({}, '2026-11-20', heard), 'words');
    expect(idle).toBeUndefined();
    expect(rows).toEqual([
      {
        name: { text: 'zzqx blorf', lang: 'und' },
        what: 'No term of the vocabulary is near',
        file: 'words.txt',
        line: 3,
        fix: "npm run search -- 'zzqx blorf'",
      },
    ]);
  });

  test('without a list nobody knows of any', () => {
    expect(queueOf(reportOn(), 'words')).toMatchObject({ idle: 'no list of words was given', rows: [] });
  });
});

test('a shell takes any word of a command as it is', () => {
  expect(shellWord('https://example.org/?a=1&b=$(touch x)')).toBe("'https://example.org/?a=1&b=$(touch x)'");
  expect(shellWord("it's")).toBe("'it'\\''s'");
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (word) => {
      // What a shell makes of single quotes: everything between them as it is, \' outside of them.
      const read = shellWord(word).replace(/'([^']*)'|\\'|([^'\\]+)/g, (part, quoted?: string) =>
        quoted !== undefined ? quoted : part === "\\'" ? "'" : part,
      );
      expect(read).toBe(word);
    }),
  );
});
