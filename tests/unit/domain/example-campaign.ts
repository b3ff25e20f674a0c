import type { Campaign, Story, Survey, SurveyQuestion } from '../../../src/domain/entities.ts';
import { everywhere, organization, resource } from './example-entities.ts';

const REVIEW = { last: '2026-11-20', next: '2027-11-20', by: 'Editors' };
const DRAFT = { status: 'draft', stale: false } as const;

/** A survey of one question, with some fields of its own. */
export function survey(fields: Partial<Survey> = {}): Survey {
  return {
    id: 'first',
    organization: organization(),
    year: 2021,
    population: everywhere('People in the example.'),
    method: everywhere('A questionnaire.'),
    sampleSize: 200,
    sampleBound: 'more-than',
    source: { resource: 'guide', on: '2026-11-20' },
    caveats: [everywhere('Not everybody was asked.')],
    results: [
      {
        question: 'rating',
        base: 90,
        answers: [
          { answer: 'bad', percent: 37.5 },
          { answer: 'good', percent: 62.5, bound: 'about' },
        ],
      },
    ],
    ...fields,
  };
}

/** A question with two answers, with some fields of its own. */
export function surveyQuestion(fields: Partial<SurveyQuestion> = {}): SurveyQuestion {
  return {
    id: 'rating',
    order: 10,
    title: everywhere('Rating'),
    question: everywhere('How good was it?'),
    whole: true,
    answers: [
      { id: 'good', label: everywhere('Good') },
      { id: 'bad', label: everywhere('Bad') },
    ],
    review: REVIEW,
    reviewState: 'current',
    texts: everywhere(DRAFT),
    ...fields,
  };
}

/** A story of the smallest campaign. */
export function story(fields: Partial<Story> = {}): Story {
  return {
    id: 'story',
    resource: resource(),
    themes: ['miscarriage'],
    teller: 'pregnant',
    contentNotes: [],
    consent: { by: 'organization', on: '2026-01-15' },
    campaigns: ['campaign'],
    added: '2026-01-15',
    review: REVIEW,
    reviewState: 'current',
    ...fields,
  };
}

/** A campaign that does not exist, with something of everything and some fields of its own. */
export function campaign(fields: Partial<Campaign> = {}): Campaign {
  return {
    id: 'campaign',
    name: 'Voorbeeldcampagne',
    lang: 'nl',
    organization: organization(),
    resource: 'guide',
    regions: ['NL'],
    status: 'running',
    statusOn: '2026-11-20',
    aim: { text: everywhere('It wants examples.'), resource: 'guide' },
    latest: [
      { id: 'old', on: '2020', text: everywhere('It began.'), resource: 'guide' },
      { id: 'new', on: '2026-01-10', text: everywhere('It grew.'), facts: ['fact'], resource: 'guide' },
    ],
    facts: ['fact'],
    surveys: [survey(), survey({ id: 'second', year: 2025 })],
    standards: [
      {
        id: 'code',
        name: 'Voorbeeldcode',
        lang: 'nl',
        resource: 'guide',
        on: '2020',
        points: [{ id: 'point', title: everywhere('Kindness'), text: everywhere('Care is kind.') }],
      },
    ],
    timeline: [
      { id: 'change', on: '2022-03', state: 'done', text: everywhere('Care changed.'), resource: 'guide' },
      { id: 'wish', on: '2025', state: 'pending', text: everywhere('Care is to change.'), facts: ['fact'] },
    ],
    supporters: [],
    actions: [
      { id: 'write', kind: 'write', text: everywhere('Write.'), resource: 'guide', regions: ['NL'], past: false },
      { id: 'share', kind: 'share', text: everywhere('Share.'), regions: ['001'], until: '2026-12-31', past: false },
    ],
    topics: ['topic'],
    added: '2026-01-15',
    review: REVIEW,
    reviewState: 'current',
    recordTexts: everywhere(DRAFT),
    texts: everywhere({ title: 'Example campaign', description: 'A campaign for examples.', ...DRAFT }),
    ...fields,
  };
}
