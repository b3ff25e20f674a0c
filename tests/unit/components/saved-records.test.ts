import { describe, expect, test } from 'vitest';
import { savedPageWords } from '../../../src/components/saved/saved-page-words.ts';
import { savedRecords } from '../../../src/components/saved/saved-records.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';
import { organization, recall, resource, version, versionsIn } from '../domain/example-entities.ts';

const en = pageContext('en');
const es = pageContext('es');

describe('a record of the saved list', () => {
  test('says what a list of resources says', () => {
    const clinic = organization({ name: 'Kliniek', lang: 'nl' });
    const records = savedRecords(en, [resource({ publishers: [clinic], versions: versionsIn('en', 'ar') })]);
    expect(records).toEqual({
      guide: {
        title: { text: 'Guide in en' },
        url: 'https://example.org/en',
        publisher: { text: 'Kliniek', lang: 'nl' },
        description: 'In English.',
        check: en.t('check.documented', { day: en.format.day('2026-11-20') }),
        languages: [{ text: 'English' }, { text: 'العربية', lang: 'ar', dir: 'rtl' }],
      },
    });
  });

  test('leads to the version in the reader’s language', () => {
    const [record] = Object.values(savedRecords(es, [resource({ versions: versionsIn('en', 'es') })]));
    expect(record).toMatchObject({ title: { text: 'Guide in es' }, url: 'https://example.org/es' });
    expect(record).toMatchObject({ languages: [{ text: 'Español' }, { text: 'English', lang: 'en' }] });
  });

  test('of a withdrawn resource has its title and nothing that leads to it', () => {
    const withdrawn = resource({
      versions: [version({ lang: 'ar', title: 'دليل' })],
      freshness: { state: 'withdrawn', on: '2026-11-20', reason: 'outdated' },
    });
    expect(savedRecords(en, [withdrawn])).toEqual({
      guide: { title: { text: 'دليل', lang: 'ar', dir: 'rtl' }, withdrawn: true },
    });
  });
});

test('a record of a resource that was recalled says why', () => {
  const withdrawn = resource({
    freshness: { state: 'withdrawn', on: '2026-11-20', reason: 'recalled' },
    recall: recall(),
  });
  expect(savedRecords(en, [withdrawn])).toMatchObject({
    guide: { withdrawn: true, notice: 'Withdrawn on 20 Nov 2026: It was wrong.' },
  });
});

describe.each(LOCALE_IDS)('the words of the saved list in %s', (locale) => {
  const words = savedPageWords(pageContext(locale));

  test('leave what the browser fills in in braces', () => {
    expect(words.count).toContain('{number}');
    expect(words.place).toMatch(/\{place\}.*\{total\}/);
    expect(words.detailsOf).toContain('{title}');
    expect(words.mailBody).toContain('{url}');
  });

  test('have no other placeholder', () => {
    const all = Object.values(words).flatMap((message) => message.match(/\{+\w+\}+/g) ?? []);
    expect([...all].sort()).toEqual(['{number}', '{place}', '{title}', '{total}', '{url}']);
  });
});
