import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedQuestions } from '../../../../src/domain/surveys.ts';
import { surveyTable } from '../../../../src/feeds/api/survey-table.ts';
import { campaign, everywhere, question, recall, resource, survey } from '../../domain/example-entities.ts';
import { hostileText } from '../hostile.ts';
import { SOURCE } from './example-context.ts';

const sources = new Map([[SOURCE.id, SOURCE]]);

function table(of = campaign(), asked = question(), resourceById = sources): string {
  return surveyTable(askedQuestions([asked], [of]), resourceById);
}

function rowsOf(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
}

describe('the table of surveys', () => {
  test('has a row for each answer, with ids and English words', () => {
    const rows = rowsOf(table());
    expect(rows.map(({ answer, percent, bound }) => [answer, percent, bound])).toEqual([
      ['good', '40', ''],
      ['bad', '60', 'about'],
    ]);
    expect(rows[0]).toMatchObject({
      campaign: 'campaign',
      campaign_title: 'Better care',
      survey: 'first',
      year: '2021',
      organization_name: 'Example Clinic',
      question: 'rating',
      question_text: 'How good was it?',
      answer_label: 'Good',
      sample_size: '100',
      base: '90',
      whole: 'true',
      source: 'guide',
      source_title: 'A guide',
      source_url: 'https://example.org/guide',
      read_on: '2026-11-20',
      caveats: 'Only some could answer.',
      notice: '',
    });
  });

  test('has no address of a withdrawn source, and says that a campaign was corrected', () => {
    const gone = { ...SOURCE, freshness: { state: 'withdrawn', on: '2026-11-21', reason: 'unsafe' } } as const;
    const corrected = recall({ action: 'correct', correction: everywhere('It is one.') });
    const [row] = rowsOf(table(campaign({ recall: corrected }), question(), new Map([['guide', gone]])));
    expect(row).toMatchObject({ source: 'guide', source_url: '' });
    expect(row?.['notice']).toContain('It is one.');
    const source = { ...SOURCE, recall: recall({ action: 'correct', correction: everywhere('It is two.') }) };
    const [told] = rowsOf(table(campaign(), question(), new Map([['guide', source]])));
    expect(told?.['notice']).toContain('It is two.');
  });

  test('names the source of each answer, and what was read in place of that of the survey', () => {
    const news = resource({ id: 'news', freshness: { state: 'withdrawn', on: '2026-11-21', reason: 'outdated' } });
    const answers = [
      { answer: 'good', percent: 40 },
      { answer: 'bad', percent: 60, resource: 'news' },
    ];
    const asked = survey({
      label: everywhere('staff'),
      source: { resource: 'guide', copy: 'second-hand', on: '2026-11-20' },
      results: [{ question: 'rating', of: everywhere('Midwives'), answers }],
    });
    const rows = rowsOf(table(campaign({ surveys: [asked] }), question(), new Map([...sources, ['news', news]])));
    expect(rows).toMatchObject([
      { source: 'guide', source_url: 'https://example.org/guide', source_copy: 'second-hand' },
      { source: 'news', source_url: '', source_copy: '' },
    ]);
    expect(rows[0]).toMatchObject({ survey_label: 'staff', population: 'People in the example.', of: 'Midwives' });
  });

  test('begins with the mark of UTF-8 and ends its lines as RFC 4180 says', () => {
    const text = table();
    expect(text.startsWith('\ufeffcampaign,campaign_title,')).toBe(true);
    expect(text.match(/[^\r]\n/)).toBeNull();
  });

  test('gives back every word, with a guard before a formula', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (label, caveat) => {
        const answers = [{ id: 'good', label: everywhere(label) }];
        const results = [{ question: 'rating', answers: [{ answer: 'good', percent: 1 }] }];
        const of = campaign({ surveys: [survey({ results, caveats: [everywhere(caveat)] })] });
        const [row] = rowsOf(table(of, question({ answers })));
        const guarded = (text: string) => text.toWellFormed().replace(/^(?=[=+\-@\t\r＝＋－＠])/, "'");
        expect([row?.['answer_label'], row?.['caveats']]).toEqual([guarded(label), guarded(caveat)]);
      }),
    );
  });
});
