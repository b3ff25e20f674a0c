import type { Survey, SurveyQuestion } from '../../domain/entities.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { SurveyResult } from '../../schemas/survey.ts';
import { factValueLabel } from '../../wording/fact-value.ts';
import { publisherLabel } from '../../wording/labels.ts';
import type { HubSurvey } from '../contract.ts';
import { need, type CampaignContent, type CampaignRequest } from './campaign-content.ts';
import { sourcesOf } from './campaign-lines.ts';
import { withLanguage } from './hub-items.ts';

/** The surveys of a campaign in short, the newest first. */
export function surveysInShort(request: CampaignRequest, content: CampaignContent): HubSurvey[] {
  return request.campaign.surveys
    .toSorted((a, b) => b.year - a.year)
    .map((survey) => surveyInShort(survey, request, content));
}

function surveyInShort(survey: Survey, request: CampaignRequest, content: CampaignContent): HubSurvey {
  const { page } = request;
  const { id, year, sampleSize, sampleBound, method, source } = survey;
  const order = ({ question }: SurveyResult) => need(content.questionById, question).order;
  return {
    id,
    year,
    title: page.format.date(String(year)),
    by: withLanguage(publisherLabel(survey.organization, page), page),
    population: survey.population[page.locale.id],
    ...(sampleSize !== undefined && { sampleSize, sample: answered(sampleSize, sampleBound, page) }),
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
  const { of, base, note, resource } = result;
  return {
    question: question.id,
    title: question.title[locale],
    ...(of && { of: of[locale] }),
    ...(base !== undefined && { base, baseLabel: answered(base, undefined, page) }),
    answers: question.answers.flatMap(({ id, label }) =>
      result.answers
        .filter(({ answer }) => answer === id)
        .map(({ percent, bound }) => ({
          id,
          label: label[locale],
          percent,
          ...(bound && { bound }),
          value: factValueLabel({ amount: percent, unit: 'percent', ...(bound && { bound }) }, page),
        })),
    ),
    ...(note && { note: note[locale] }),
    sources: sourcesOf([resource], request, content),
  };
}

/** "Answers from more than 200 people". */
function answered(count: number, bound: Survey['sampleBound'], { t }: PageContext): string {
  const people = t('hub.campaign.people', { count });
  return t('hub.campaign.answered', { people: bound ? t(`fact.bound.${bound}`, { value: people }) : people });
}
