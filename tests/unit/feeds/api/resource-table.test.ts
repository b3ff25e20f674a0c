import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resourceTable } from '../../../../src/feeds/api/resource-table.ts';
import { resource, version } from '../../domain/example-entities.ts';
import { hostileText } from '../hostile.ts';

type Row = Record<string, string>;

function rowsOf(text: string): Row[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[];
}

const versions = [
  version({
    title: 'A "guide", in parts',
    pages: 4,
    formats: ['pdf', 'html'],
    formerUrls: ['https://old.example/a b'],
  }),
  version({ lang: 'ar', title: 'دليل', workingTitle: true, exact: false, check: { result: 'unverified' } }),
];

describe('the table of resources', () => {
  test('has a row for each language version', () => {
    const placements = [
      { topic: 'topic', section: 'start-here', order: 10 },
      { topic: 'other', section: 'men', order: 5 },
    ] as const;
    const rows = rowsOf(resourceTable([resource({ versions, placements: [...placements] }), resource({ id: 'b' })]));
    expect(rows.map(({ id, lang, original }) => [id, lang, original])).toEqual([
      ['guide', 'en', 'true'],
      ['guide', 'ar', 'false'],
      ['b', 'en', 'true'],
    ]);
    expect(rows[0]).toMatchObject({
      title: 'A "guide", in parts',
      working_title: 'false',
      exact: 'true',
      formats: 'pdf html',
      pages: '4',
      minutes: '',
      former_urls: 'https://old.example/a%20b',
      check_result: 'documented',
      check_on: '2026-11-20',
      placements: 'topic/start-here/10 other/men/5',
      'description_zh-Hans': '中文。',
      notes_en: '',
      state: 'current',
      added: '2026-11-20',
    });
    expect(rows[1]).toMatchObject({ title: 'دليل', working_title: 'true', exact: 'false', check_on: '' });
  });

  test('begins with the mark of UTF-8 and ends its lines as RFC 4180 says', () => {
    const text = resourceTable([resource()]);
    expect(text.startsWith('\ufeffid,lang,')).toBe(true);
    expect(text.match(/[^\r]\n/)).toBeNull();
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test.each(['=1+1', '+3', '-2', '@SUM(A1)', '\tx', '\rx', '＝1'])('gives no spreadsheet the formula %j', (title) => {
    const [row] = rowsOf(resourceTable([resource({ versions: [version({ title })] })]));
    expect(row?.['title']).toBe(`'${title}`);
  });

  test('gives back every title, with a guard before a formula and a sign for half a pair of code units', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (titles) => {
        const items = titles.map((title) => resource({ versions: [version({ title })] }));
        const guarded = titles.map((title) => title.toWellFormed().replace(/^(?=[=+\-@\t\r＝＋－＠])/, "'"));
        expect(rowsOf(resourceTable(items)).map((row) => row['title'])).toEqual(guarded);
      }),
    );
  });
});
