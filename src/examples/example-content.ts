import type { CareCard, CareCountry, Fact, Guide, Organization, Recall, Resource, Term } from '../domain/entities.ts';
import type { Freshness } from '../domain/freshness.ts';
import type { TextState } from '../domain/translation.ts';
import type { FactValue } from '../schemas/fact.ts';
import type { ResourceVersion } from '../schemas/resource.ts';
import { CARE_LEVELS, LOCALE_IDS, type LocaleId } from '../schemas/vocabulary.ts';

const REVIEW = { last: '2026-01-01', next: '2027-01-01', by: 'Example Editor' };
const FINGERPRINT = '000000000000';

/** An example text in every locale. */
const WORDS: Record<LocaleId, string> = {
  en: 'Example text',
  es: 'Texto de ejemplo',
  nl: 'Voorbeeldtekst',
  ar: 'نص للتوضيح',
  'zh-Hans': '示例文字',
};

/** The example text in every locale, with a number to tell one from another. */
function words(number: number): Record<LocaleId, string> {
  return inEveryLocale((locale) => `${WORDS[locale]} ${number}`);
}

function inEveryLocale<T>(make: (locale: LocaleId) => T): Record<LocaleId, T> {
  return Object.fromEntries(LOCALE_IDS.map((locale) => [locale, make(locale)])) as Record<LocaleId, T>;
}

/** States of a text that a reader can meet. */
export const TEXT_STATES = {
  draft: { status: 'draft', stale: false },
  'draft translated by a person': {
    status: 'draft',
    stale: false,
    translation: { of: 'en', fingerprint: FINGERPRINT, method: 'human' },
  },
  'draft translated by software': {
    status: 'draft',
    stale: false,
    translation: { of: 'en', fingerprint: FINGERPRINT, method: 'machine' },
  },
  'draft translated by software and corrected, source changed': {
    status: 'draft',
    stale: true,
    translation: { of: 'en', fingerprint: FINGERPRINT, method: 'machine-edited' },
  },
  reviewed: {
    status: 'reviewed',
    stale: false,
    reviewer: 'Example Reviewer, example profession',
    reviewedOn: '2026-02-01',
  },
} satisfies Record<string, TextState>;

const drafts = inEveryLocale((): TextState => TEXT_STATES.draft);

const organization: Organization = {
  id: 'example-organization',
  name: 'Example Organization',
  lang: 'en',
  kind: 'charity',
  country: 'GB',
};

/** A resource in a state of freshness. */
export function exampleResource(id: string, freshness: Freshness, check: ResourceVersion['check']): Resource {
  return {
    id,
    publishers: [organization],
    versions: [
      { lang: 'en', title: `Example resource: ${id}`, url: 'https://example.org/', formats: ['html', 'pdf'], check },
      { lang: 'ar', title: 'مورد للتوضيح', url: 'https://example.org/ar', formats: ['html'], check },
    ],
    placements: [],
    audiences: ['patients'],
    jurisdictions: ['GB'],
    description: WORDS,
    source: 'example',
    selection: { criteria: ['authorship'], by: REVIEW.by, on: REVIEW.last },
    review: REVIEW,
    history: [
      { on: '2025-06-01', change: 'added', by: REVIEW.by },
      {
        on: '2025-09-01',
        change: 'address-changed',
        by: REVIEW.by,
        formerUrl: 'https://example.org/former',
        note: WORDS,
      },
      { on: '2026-01-01', change: 'reviewed', by: REVIEW.by },
    ],
    freshness,
    texts: drafts,
  };
}

/** A care card with all levels. */
export function exampleCareCard(texts: CareCard['texts'] = drafts): CareCard {
  return {
    id: 'example-care',
    levels: CARE_LEVELS.map((level, index) => ({
      level,
      heading: words(index + 1),
      signs: [1, 2].map((number) => ({ text: words(number), sources: ['example-current'] })),
      ...(index === 0 && { after: words(3) }),
    })),
    review: REVIEW,
    reviewState: 'current',
    texts,
  };
}

/** A care card that somebody has reviewed in one locale only. */
export function reviewedCareCard(locale: LocaleId): CareCard {
  return exampleCareCard({ ...drafts, [locale]: TEXT_STATES.reviewed });
}

/** Whom to call: a country with numbers, one without a number for urgent advice, and elsewhere. */
export const CARE_COUNTRIES: CareCountry[] = [
  careCountry('gb', 'GB', '000 0001', '000 0002'),
  careCountry('nl', 'NL', '000 0003'),
  careCountry('generic', '001'),
];

function careCountry(id: string, country: string, emergency?: string, urgent?: string): CareCountry {
  const contact = (level: 'emergency' | 'urgent', number: string | undefined) => ({
    level,
    text: WORDS,
    ...(number && { number, source: 'example-current' }),
  });
  return {
    id,
    country,
    contacts: [contact('emergency', emergency), contact('urgent', urgent)],
    review: REVIEW,
    reviewState: 'current',
    texts: drafts,
  };
}

/** A fact with a figure, or without one. */
export function exampleFact(id: string, value?: FactValue, reviewState: Fact['reviewState'] = 'current'): Fact {
  return {
    id,
    kind: value ? 'amount' : 'instruction',
    ...(value && { value }),
    denominator: WORDS,
    jurisdictions: ['GB'],
    source: { resource: 'example-current', section: 'Example section', edition: '2025-07', on: '2026-01-01' },
    text: WORDS,
    review: REVIEW,
    reviewState,
    texts: drafts,
  };
}

/** A timeline with facts and without. */
export const TIMELINE: NonNullable<Guide['timeline']> = {
  texts: drafts,
  steps: [1, 2, 3].map((number) => ({
    id: `example-step-${number}`,
    title: words(number),
    ...(number === 1 && { when: WORDS, facts: ['example-weeks'] }),
    text: words(number),
    sources: ['example-current'],
  })),
};

/** A recall in force. */
export function exampleRecall(action: Recall['action']): Recall {
  return {
    id: `example-${action}`,
    target: { topic: 'example' },
    action,
    on: '2026-03-01',
    by: REVIEW.by,
    reason: words(1),
    ...(action === 'correct' && { correction: words(2) }),
    texts: drafts,
    topics: [],
  };
}

/** A glossary term. */
export const TERM: Term = {
  id: 'example-term',
  sources: ['example-current'],
  added: '2026-01-01',
  texts: inEveryLocale((locale) => ({ title: WORDS[locale], description: WORDS[locale], ...TEXT_STATES.draft })),
};
