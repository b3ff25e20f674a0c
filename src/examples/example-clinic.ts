import type { Clinic } from '../domain/entities.ts';
import { ADVICE_KINDS, CLINIC_KINDS, LOCALE_IDS, type LocaleId } from '../schemas/vocabulary.ts';
import { TEXT_STATES } from './example-content.ts';

const WORDS: Record<LocaleId, string> = {
  en: 'Example text',
  es: 'Texto de ejemplo',
  nl: 'Voorbeeldtekst',
  ar: 'نص للتوضيح',
  'zh-Hans': '示例文字',
};
const DRAFTS = Object.fromEntries(LOCALE_IDS.map((locale) => [locale, TEXT_STATES.draft])) as Clinic['texts'];

/** A clinic that does not exist, with everything a clinic can have; fields of its own come last. */
function exampleClinic(fields: Partial<Clinic> = {}): Clinic {
  return {
    id: 'example-clinic',
    name: 'Example Clinic',
    lang: 'en',
    kind: 'midwifery-practice',
    region: 'GB',
    founded: 1999,
    website: 'https://clinic.example.org/',
    phones: [
      { number: '01632 960 001', label: WORDS, hours: WORDS, level: 'urgent' },
      { number: '+44 1632 960 002', label: WORDS },
    ],
    emergency: WORDS,
    address: { lines: ['1 Example Street'], postalCode: 'EX1 1EX', city: 'Example Town' },
    about: [WORDS],
    team: [{ title: WORDS, text: WORDS }],
    advice: ADVICE_KINDS.map((kind, index) => ({
      id: kind,
      kind,
      topics: ['example-topic'],
      text: WORDS,
      ...(index % 2 === 0 && { points: [WORDS, WORDS] }),
      ...(index % 3 === 0 && { facts: ['example-weeks'] }),
      on: '2026-01-01',
      by: 'Example Clinic',
    })),
    languages: ['en'],
    topics: [{ topic: 'example-topic' }],
    added: '2026-01-01',
    review: { last: '2026-01-01', next: '2027-01-01', by: 'Example Editor' },
    reviewState: 'current',
    texts: DRAFTS,
    ...fields,
  };
}

const BASIS = { resource: 'example-current', on: '2026-01-01', note: WORDS };

/** Clinics in every state a reader can meet. */
export const CLINICS = {
  'with telephone numbers': exampleClinic(),
  'with a website only': exampleClinic({ phones: [] }),
  'made from what it has published': exampleClinic({ phones: [], basis: BASIS }),
} satisfies Record<string, Clinic>;

/** A clinic of every kind. */
export const CLINIC_OF_EACH_KIND = CLINIC_KINDS.map((kind) => exampleClinic({ kind }));
