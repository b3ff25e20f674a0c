import type { Campaign, Survey } from '../../../src/domain/entities.ts';
import { campaign as smallCampaign, everywhere, survey as smallSurvey } from './example-entities.ts';

/** A survey whose answers stand in another order than those of its question, with some fields of its own. */
export function survey(fields: Partial<Survey> = {}): Survey {
  return smallSurvey({
    sampleSize: 200,
    sampleBound: 'more-than',
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
  });
}

/** A campaign with a name in another language and two surveys, without film and supporters, with some fields of its own. */
export function campaign(fields: Partial<Campaign> = {}): Campaign {
  const small = smallCampaign();
  delete small.video;
  delete small.began;
  delete small.understanding;
  return {
    ...small,
    name: 'Voorbeeldcampagne',
    lang: 'nl',
    regions: ['NL'],
    aim: { text: everywhere('It wants examples.'), resource: 'guide' },
    latest: [
      { id: 'old', on: '2020', text: everywhere('It began.'), resource: 'guide' },
      { id: 'new', on: '2026-01-10', text: everywhere('It grew.'), facts: ['fact'], resource: 'guide' },
    ],
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
    added: '2026-01-15',
    texts: everywhere({
      title: 'Example campaign',
      description: 'A campaign for examples.',
      status: 'draft',
      stale: false,
    }),
    ...fields,
  };
}
