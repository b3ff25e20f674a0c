import { stringify } from 'csv-stringify/sync';
import { isListed } from '../../domain/freshness.ts';
import type { Resource, SurveyQuestion } from '../../domain/entities.ts';
import { answerLabel } from '../../domain/survey-results.ts';
import { sourceOf, type AskedQuestion, type QuestionResult } from '../../domain/surveys.ts';
import { originalVersion } from '../../domain/versions.ts';
import { pageContext } from '../../i18n/page-context.ts';
import type { SurveyShare } from '../../schemas/survey.ts';
import { recallSentence } from '../../wording/recalls.ts';

/** What stands between the sentences of a cell that holds several. */
const BETWEEN = ' ';

type Cell = string | number | undefined;

/** An answer with all it belongs to. */
interface Row extends QuestionResult {
  question: SurveyQuestion;
  share: SurveyShare;
  source: Resource | undefined;
}

/** The columns, in their order, with what stands in each; words are English. */
const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  campaign: ({ campaign }) => campaign.id,
  campaign_title: ({ campaign }) => campaign.texts.en.title,
  survey: ({ survey }) => survey.id,
  survey_label: ({ survey }) => survey.label?.en,
  year: ({ survey }) => survey.year,
  published: ({ survey }) => survey.published,
  organization: ({ survey }) => survey.organization.id,
  organization_name: ({ survey }) => survey.organization.name,
  population: ({ survey }) => survey.population.en,
  method: ({ survey }) => survey.method?.en,
  sample_size: ({ survey }) => survey.sampleSize,
  sample_bound: ({ survey }) => survey.sampleBound,
  question: ({ question }) => question.id,
  question_title: ({ question }) => question.title.en,
  question_text: ({ question }) => question.question.en,
  whole: ({ question }) => String(question.whole),
  of: ({ result }) => result.of?.en,
  base: ({ result }) => result.base,
  answer: ({ share }) => share.answer,
  answer_label: ({ question, share }) => answerLabel(question, share.answer).en,
  percent: ({ share }) => share.percent,
  bound: ({ share }) => share.bound,
  source: ({ survey, result, share }) => sourceOf(survey, result, share),
  source_title: ({ source }) => source && originalVersion(source).title,
  source_url: ({ source }) => (source && isListed(source) ? originalVersion(source).url : undefined),
  source_copy: ({ survey, result, share }) =>
    sourceOf(survey, result, share) === survey.source.resource ? survey.source.copy : undefined,
  read_on: ({ survey }) => survey.source.on,
  note: ({ result }) => result.note?.en,
  caveats: ({ survey }) => survey.caveats.map(({ en }) => en).join(BETWEEN),
  notice: ({ campaign, source }) =>
    [campaign.recall, source?.recall]
      .flatMap((recall) => (recall ? [recallSentence(recall, pageContext('en'))] : []))
      .join(BETWEEN),
};

/**
 * Answers as CSV (RFC 4180), one per row. It begins with a byte order mark, by which spreadsheets know UTF-8; a cell that one would
 * take for a formula begins with an apostrophe.
 */
export function surveyTable(
  asked: readonly AskedQuestion[],
  resourceById: Pick<ReadonlyMap<string, Resource>, 'get'>,
): string {
  const rows = asked.flatMap(({ question, results }) =>
    results.flatMap((each) =>
      each.result.answers.map((share) => {
        const source = resourceById.get(sourceOf(each.survey, each.result, share));
        return Object.values(COLUMNS).map((cellOf) => cellOf({ ...each, question, share, source }));
      }),
    ),
  );
  return stringify([Object.keys(COLUMNS), ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
