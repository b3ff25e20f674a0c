import { CODE_SYSTEM_IDS } from '../src/schemas/code-systems.ts';
import type { WrittenCollectionName } from '../src/schemas/collections.ts';
import type { DataCollectionName } from './content-model.ts';

/** What an id can point to: an entry of a collection, or a line of `sources` in the settings. */
export type ReferenceTarget = (DataCollectionName & WrittenCollectionName) | 'sources';

/** Fields that hold an id of something else, by their path; `[]` stands for every item of a list. */
export type ReferenceFields = Readonly<Record<string, ReferenceTarget>>;

/** Every field of the data files that names something else by its id, and what it names. */
export const REFERENCE_FIELDS: Readonly<Record<DataCollectionName & WrittenCollectionName, ReferenceFields>> = {
  resources: {
    'publishers[]': 'organizations',
    'placements[].topic': 'topics',
    source: 'sources',
    'alternatives[]': 'resources',
  },
  topics: {
    'related[]': 'topics',
    'glossary[]': 'terms',
    care: 'careCards',
    primaryInstitute: 'organizations',
    'otherLanguages[]': 'resources',
    'questions[].facts[]': 'facts',
    ...Object.fromEntries(CODE_SYSTEM_IDS.map((system) => [`codes.${system}[].term`, 'terms' as const])),
  },
  terms: { 'sources[]': 'resources', 'seeAlso[]': 'terms' },
  careCards: { 'levels[].signs[].sources[]': 'resources' },
  careCountries: { 'contacts[].source': 'resources', 'contacts[].cards[]': 'careCards' },
  facts: { 'source.resource': 'resources', 'right.topics[]': 'topics' },
  guides: { topic: 'topics', 'timeline.steps[].facts[]': 'facts', 'timeline.steps[].sources[]': 'resources' },
  organizations: { partOf: 'organizations' },
  concepts: {
    'target.topic': 'topics',
    'target.guide': 'guides',
    'target.term': 'terms',
    'target.organization': 'organizations',
    'target.campaign': 'campaigns',
  },
  clinics: {
    organization: 'organizations',
    'basis.resource': 'resources',
    'topics[].topic': 'topics',
    'advice[].topics[]': 'topics',
    'advice[].facts[]': 'facts',
  },
  campaigns: {
    organization: 'organizations',
    resource: 'resources',
    'aim.resource': 'resources',
    'latest[].facts[]': 'facts',
    'latest[].resource': 'resources',
    'video.resource': 'resources',
    'facts[]': 'facts',
    'surveys[].organization': 'organizations',
    'surveys[].source.resource': 'resources',
    'surveys[].results[].question': 'surveyQuestions',
    'surveys[].results[].resource': 'resources',
    'surveys[].results[].answers[].resource': 'resources',
    'standards[].resource': 'resources',
    'timeline[].facts[]': 'facts',
    'timeline[].resource': 'resources',
    'supporters[].resource': 'resources',
    'actions[].resource': 'resources',
    'topics[]': 'topics',
    'understanding[]': 'resources',
    'coping[]': 'resources',
    'resources[]': 'resources',
  },
  surveyQuestions: {},
  stories: { resource: 'resources', 'campaigns[]': 'campaigns' },
  recalls: {
    'recalls[].target.resource': 'resources',
    'recalls[].target.topic': 'topics',
    'recalls[].target.guide': 'guides',
    'recalls[].target.term': 'terms',
    'recalls[].target.fact': 'facts',
    'recalls[].target.careCard': 'careCards',
    'recalls[].target.clinic': 'clinics',
    'recalls[].target.campaign': 'campaigns',
  },
  settings: {},
};
