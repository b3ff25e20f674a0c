import type { ApiContent, ApiContext } from '../../../../src/feeds/api/api-content.ts';
import {
  campaign,
  careCountry,
  change,
  clinic,
  everywhere,
  fact,
  guide,
  organization,
  placed,
  question,
  resource,
  story,
  term,
  topic,
  version,
} from '../../domain/example-entities.ts';
import { placedByTopic } from '../../../../src/domain/topic-sections.ts';

/** A charity that listens. */
export const CHARITY = organization({
  id: 'charity',
  name: 'Example Charity',
  abbreviation: 'EC',
  kind: 'charity',
  url: 'https://charity.example/',
  partOf: 'clinic',
});

/** A helpline, with a number in one country. */
export const HELPLINE = resource({
  id: 'helpline',
  publishers: [CHARITY],
  placements: [{ topic: 'topic', section: 'find-an-expert', order: 10 }],
  versions: [
    version({ title: 'Helpline', url: 'https://charity.example/help' }),
    version({ lang: 'zh-Hans', title: '热线', url: 'https://charity.example/zh' }),
  ],
});

/** Taken off the lists by a person. */
export const WITHDRAWN = resource({
  id: 'withdrawn',
  placements: [{ topic: 'topic', section: 'start-here', order: 10 }],
  versions: [version({ archiveUrl: 'https://archive.example/', formerUrls: ['https://old.example/'] })],
  history: [
    change('2026-01-02', 'added'),
    change('2026-02-02', 'address-changed', { formerUrl: 'https://old.example/' }),
    change('2026-12-02', 'withdrawn'),
  ],
  freshness: { state: 'withdrawn', on: '2026-12-02', reason: 'outdated' },
  alternatives: ['leaflet', 'lapsed'],
});

/** Gone from the lists since its review was not renewed. */
export const LAPSED = resource({
  id: 'lapsed',
  freshness: { state: 'withdrawn', on: '2026-12-03', reason: 'review-lapsed' },
});

/** A topic with codes of every kind. */
export const TOPIC = topic({
  codes: {
    icd10cm: [
      { code: 'O03', display: 'Spontaneous abortion', confirmed: true },
      { code: 'O03.9', display: 'Not seen', confirmed: false },
    ],
    snomedct: [{ code: '17369002', display: 'Licensed name', confirmed: true }],
    mesh: [
      { code: 'D000022', display: 'Abortion, Spontaneous', confirmed: true },
      { code: 'D006117', display: 'Grief', confirmed: true, nearest: true },
    ],
    umls: [{ code: 'C0000786', confirmed: false }],
  },
  related: ['other'],
  glossary: ['term'],
  primaryInstitute: 'clinic',
  otherLanguages: ['leaflet', 'withdrawn'],
  questions: [
    { id: 'how-often', question: everywhere('How often?'), facts: ['fact', 'gone'] },
    { id: 'how-long', question: everywhere('How long?'), facts: ['gone'] },
  ],
});

/** A figure. */
export const FACT = fact({ kind: 'chance', value: { amount: 20, unit: 'percent', bound: 'about' } });
/** What people can count on in two countries. */
export const RIGHT = fact({
  id: 'leave',
  kind: 'entitlement',
  jurisdictions: ['NL', 'GB'],
  right: { kind: 'leave-and-pay', order: 10, topics: ['topic'], parts: ['GB-SCT'] },
});

/** What the example campaign rests on. */
export const SOURCE = resource({ id: 'guide', placements: [{ topic: 'topic', section: 'law-and-policy', order: 10 }] });

const DUTCH = placed('dutch', 'topic', { 'start-here': 1 }, ['nl']);

/** A story that was added after its resource. */
export const STORY = story({ resource: DUTCH, added: '2026-11-21' });

const listed = [HELPLINE, placed('leaflet', 'topic', { 'patient-handouts': 20, 'start-here': 5 }, ['en', 'es']), DUTCH];

/** A small directory, with some parts of its own. */
export function contentWith(fields: Partial<ApiContent> = {}): ApiContent {
  return {
    topics: [TOPIC, topic({ id: 'other' })],
    guides: [guide()],
    terms: [term()],
    facts: [FACT, RIGHT],
    resources: listed,
    resourcesByTopic: placedByTopic(fields.resources ?? listed),
    allResources: [...listed, WITHDRAWN, LAPSED, SOURCE],
    organizations: [organization(), CHARITY],
    clinics: [clinic()],
    allClinics: [clinic()],
    campaigns: [campaign()],
    allCampaigns: [campaign()],
    surveyQuestions: [question()],
    stories: [STORY],
    factById: new Map([FACT, RIGHT].map((each) => [each.id, each])),
    recalls: [],
    careCountries: [careCountry('001'), careCountry('NL', '112')],
    settings: { sources: [{ id: 'search', name: everywhere('Our search'), on: '2026-11-20' }] },
    ...fields,
  };
}

/** The same where it is published. */
export function contextWith(fields: Partial<ApiContent> = {}): ApiContext {
  return { content: contentWith(fields), origin: 'https://example.org' };
}
