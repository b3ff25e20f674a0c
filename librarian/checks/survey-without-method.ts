import type { SurveyData } from '../../src/schemas/survey.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import type { Entry } from '../content-model.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'survey-without-method';

/** Characters below which nothing can be said, in any language of ours. */
const LEAST = 4;

/** Readers of a survey learn how people were asked and how many answered, or that its source does not say. */
export const surveyWithoutMethodRule: Rule = {
  slug,
  title: 'A survey does not say how it was done',
  severity: 'error',
  run: ({ campaigns }) =>
    [...campaigns.values()].flatMap((entry) =>
      entry.data.surveys.flatMap((survey, index) => [
        ...withoutMethod(entry, survey, index),
        ...withoutSize(entry, survey, index),
      ]),
    ),
};

function withoutMethod(entry: Entry, { id, method }: SurveyData, index: number): Problem[] {
  const said = {
    allowed: 'a "method": how people were asked and chosen, in every locale',
    fix: 'Write it in your own words. Where the source does not tell, write that it does not.',
  };
  if (method === undefined) {
    return [problemAt(slug, entry, ['surveys', index], { found: `no method of ${quote(id)}`, ...said })];
  }
  return (Object.keys(method) as LocaleId[])
    .filter((locale) => saysNothing(method[locale]))
    .map((locale) =>
      problemAt(slug, entry, ['surveys', index, 'method', locale], {
        found: `${quote(method[locale])}, which says no method of ${quote(id)}`,
        ...said,
      }),
    );
}

function saysNothing(text: string): boolean {
  return !/\p{L}/u.test(text) || [...text.trim()].length < LEAST;
}

function withoutSize(entry: Entry, { id, sampleSize, caveats }: SurveyData, index: number): Problem[] {
  if (sampleSize !== undefined || caveats.length > 0) return [];
  return [
    problemAt(slug, entry, ['surveys', index, 'caveats'], {
      found: `no number of people who answered ${quote(id)}, and nothing to bear in mind`,
      allowed: '"sampleSize", or a line in "caveats" that says that the source does not give it',
      fix: 'Write how many people answered, or add the line to "caveats".',
    }),
  ];
}
