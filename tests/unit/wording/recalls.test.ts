import { describe, expect, test } from 'vitest';
import type { RecallSubject } from '../../../src/domain/recall-subject.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';
import { noticeField, recallSentence, subjectLabel } from '../../../src/wording/recalls.ts';
import {
  campaign,
  clinic,
  everywhere,
  guide,
  recall,
  resource,
  term,
  topic,
  version,
} from '../domain/example-entities.ts';

const en = pageContext('en');
const nl = pageContext('nl');
const corrected = recall({
  action: 'correct',
  correction: everywhere('It is one.'),
  reason: everywhere('We said two.'),
});

describe('the notice in one sentence', () => {
  test('says what was done, when and why', () => {
    expect(recallSentence(recall(), en)).toBe('Withdrawn on 20 Nov 2026: It was wrong.');
    expect(recallSentence(corrected, en)).toBe('Corrected on 20 Nov 2026: It is one. We said two.');
    expect(recallSentence(recall(), pageContext('zh-Hans'))).toBe('2026年11月20日撤下：It was wrong.');
  });

  test.each(LOCALE_IDS)('has the day and every word of the recall in %s', (locale) => {
    const page = pageContext(locale);
    for (const each of [recall(), corrected]) {
      const sentence = recallSentence(each, page);
      expect(sentence).toContain(page.format.day('2026-11-20'));
      expect(sentence).toContain(each.reason[locale]);
      expect(sentence).toContain(each.correction?.[locale] ?? '');
    }
  });

  test('is a field of what it is about, and of nothing else', () => {
    expect(noticeField({}, en)).toEqual({});
    expect(noticeField({ recall: recall() }, en)).toEqual({
      notice: { action: 'withdraw', on: '2026-11-20', text: 'Withdrawn on 20 Nov 2026: It was wrong.' },
    });
  });
});

describe('what is recalled goes by', () => {
  const label = (subject: RecallSubject) => {
    const { path, title, note } = subjectLabel(subject, nl);
    return [path, title.text, note.text];
  };

  test('its own title and page, with its kind', () => {
    expect(label({ kind: 'topic', item: topic() })).toEqual(['/nl/topics/topic/', 'Verlies', 'Thema']);
    expect(label({ kind: 'guide', item: guide() })).toEqual(['/nl/topics/topic/steps/', 'Steps', 'Gids']);
    expect(label({ kind: 'term', item: term() })).toEqual(['/nl/glossary/term/', 'Curettage', 'Uitleg van een woord']);
    expect(label({ kind: 'clinic', clinic: clinic() })).toEqual([
      '/nl/clinics/example-clinic/',
      'Example Clinic',
      nl.t('recall.kind.clinic'),
    ]);
  });

  test('its own title: a campaign; the country whose page shows it: a right', () => {
    expect(label({ kind: 'campaign', item: campaign() })).toEqual([
      '/nl/campaigns/campaign/',
      'Better care',
      'Campagne',
    ]);
    expect(label({ kind: 'fact', topic: topic(), country: 'GB' })).toEqual([
      '/nl/rights/gb/',
      'Verenigd Koninkrijk',
      nl.t('recall.kind.fact'),
    ]);
  });

  test('the title for the reader, marked with its language, and its publisher', () => {
    const foreign = resource({ versions: [version({ lang: 'ar', title: 'دليل' })] });
    expect(subjectLabel({ kind: 'resource', resource: foreign }, nl)).toEqual({
      path: '/nl/resources/guide/',
      title: { text: 'دليل', attributes: { lang: 'ar', dir: 'rtl' } },
      note: { text: 'Example Clinic', attributes: { lang: 'en' } },
    });
  });

  test('the topic that shows it, where it has no page', () => {
    expect(label({ kind: 'fact', topic: topic() })).toEqual([
      '/nl/topics/topic/sources/',
      'Verlies',
      nl.t('recall.kind.fact'),
    ]);
    expect(label({ kind: 'careCard', topic: topic() })[0]).toBe('/nl/topics/topic/#get-help');
    expect(label({ kind: 'fact', topic: undefined })).toEqual([
      '/nl/whats-new/',
      nl.t('recall.kind.fact'),
      nl.t('recall.kind.fact'),
    ]);
  });
});
