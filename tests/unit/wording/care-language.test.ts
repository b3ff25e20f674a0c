import { describe, expect, test } from 'vitest';
import { shownCareLocale } from '../../../src/wording/care-language.ts';
import type { TextState } from '../../../src/domain/translation.ts';
import type { LocaleId } from '../../../src/schemas/vocabulary.ts';
import { everywhere } from '../domain/example-entities.ts';

const DRAFT: TextState = { status: 'draft', stale: false };
const REVIEWED: TextState = { status: 'reviewed', reviewer: 'A. Midwife', reviewedOn: '2026-11-20', stale: false };

const card = (states: Partial<Record<LocaleId, TextState>>) => ({ texts: { ...everywhere(DRAFT), ...states } });

describe('care advice', () => {
  test('is shown in the page’s language where a label is enough', () => {
    expect(shownCareLocale(card({}), 'ar', 'label')).toBe('ar');
    expect(shownCareLocale(card({ en: REVIEWED }), 'ar', 'label')).toBe('ar');
  });

  test('that is withheld until it is reviewed is shown in the page’s language once that was reviewed', () => {
    expect(shownCareLocale(card({ en: REVIEWED, ar: REVIEWED }), 'ar', 'withhold')).toBe('ar');
  });

  test('else in the first language in which it was reviewed', () => {
    expect(shownCareLocale(card({ nl: REVIEWED, es: REVIEWED }), 'ar', 'withhold')).toBe('es');
  });

  test('and in none where nobody has reviewed it, or its source has changed since', () => {
    expect(shownCareLocale(card({}), 'ar', 'withhold')).toBeUndefined();
    expect(shownCareLocale(card({ ar: { ...REVIEWED, stale: true } }), 'ar', 'withhold')).toBeUndefined();
  });
});
