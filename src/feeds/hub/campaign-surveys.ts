import type { Survey, SurveyQuestion } from '../../domain/entities.ts';
import { latestSurveys } from '../../domain/surveys.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { SurveyResult } from '../../schemas/survey.ts';
import { answeredInSurvey, shareValue } from '../../wording/campaign.ts';
import { factValueLabel } from '../../wording/fact-value.ts';
import { publisherLabel } from '../../wording/labels.ts';
import type { HubSurvey } from '../contract.ts';
import { need, type CampaignContent, type CampaignRequest } from './campaign-content.ts';
import { sourcesOf } from './campaign-lines.ts';
import { withLanguage } from './hub-items.ts';

/** The surveys of a campaign in short, the latest first. */
export function surveysInShort(request: CampaignRequest, content: CampaignContent): HubSurvey[] {
  return latestSurveys(request.campaign).map((survey) => surveyInShort(survey, request, content));
}

function surveyInShort(survey: Survey, request: CampaignRequest, content: CampaignContent): HubSurvey {
  const { page } = request;
  const { id, year, sampleSize, sampleBound, method, source } = survey;
  const order = ({ question }: SurveyResult) => need(content.questionById, question).order;
  return {
    id,
    year,
    title: yearLine(survey, page),
    by: withLanguage(publisherLabel(survey.organization, page), page),
    population: survey.population[page.locale.id],
    ...(sampleSize !== undefined && { sampleSize, sample: sampleLine(sampleSize, sampleBound, page) }),
    ...(sampleBound && { sampleBound }),
    ...(method && { method: method[page.locale.id] }),
    sources: sourcesOf([source.resource], request, content, source.copy),
    caveats: survey.caveats.map((caveat) => caveat[page.locale.id]),
    results: survey.results
      .toSorted((a, b) => order(a) - order(b))
      .map((result) => resultInShort(result, need(content.questionById, result.question), request, content)),
  };
}

function resultInShort(
  result: SurveyResult,
  question: SurveyQuestion,
  request: CampaignRequest,
  content: CampaignContent,
): HubSurvey['results'][number] {
  const { page } = request;
  const locale = page.locale.id;
  const { base, note, resource } = result;
  const answered = answeredInSurvey(result, page);
  return {
    question: question.id,
    title: question.title[locale],
    asked: question.question[locale],
    ...(answered !== undefined && { answeredBy: answered }),
    ...(base !== undefined && { base }),
    answers: question.answers.flatMap(({ id, label }) =>
      result.answers
        .filter(({ answer }) => answer === id)
        .map((share) => ({
          id,
          label: label[locale],
          percent: share.percent,
          ...(share.bound && { bound: share.bound }),
          value: factValueLabel(shareValue(share), page),
          ...(share.resource !== undefined && { sources: sourcesOf([share.resource], request, content) }),
        })),
    ),
    ...(note && { note: note[locale] }),
    sources: sourcesOf([resource], request, content),
  };
}

/** The year, and what tells the survey from another one of that year: "2019: staff". */
function yearLine({ year, label }: Survey, { t, format, locale }: PageContext): string {
  const said = format.date(String(year));
  return label ? `${t('label.colon', { label: said })} ${label[locale.id]}` : said;
}

/** "How many answered: more than 200 people". */
function sampleLine(count: number, bound: Survey['sampleBound'], { t }: PageContext): string {
  const people = t('survey.base', { count });
  const size = bound ? t(`fact.bound.${bound}`, { value: people }) : people;
  return `${t('label.colon', { label: t('survey.size') })} ${size}`;
}
