import type { z } from 'astro/zod';
import { daysOfCampaign, daysOfQuestion } from '../../domain/content-days.ts';
import type { Campaign, SurveyQuestion } from '../../domain/entities.ts';
import { answerLabel, namedResults, type NamedResult } from '../../domain/survey-results.ts';
import { askedQuestions, sourceOf, type AskedQuestion } from '../../domain/surveys.ts';
import { API_URLS } from '../../i18n/urls.ts';
import type { QuestionRecord, surveyContract, SurveyRecord, surveysContract } from '../contract.ts';
import { absolute } from '../hub/hub-content.ts';
import { documentHead, noticeData, pagesOf, statesData, type ApiContent, type ApiContext } from './api-content.ts';
import { citedSource, nameOf } from './cited.ts';

/** Every answer of every survey. */
export function surveysDocument(context: ApiContext): z.infer<typeof surveysContract> {
  const asked = askedIn(context.content);
  return {
    ...documentHead('surveys', asked.flatMap(daysOf), context.content),
    questions: asked.map(({ question }) => questionRecord(question, context)),
    surveys: namedResults(asked).map((each) => surveyRecord(each, context)),
  };
}

/** One question over years and campaigns. */
export function surveyDocument(asked: AskedQuestion, context: ApiContext): z.infer<typeof surveyContract> {
  return {
    ...documentHead('survey', daysOf(asked), context.content),
    question: questionRecord(asked.question, context),
    surveys: namedResults([asked]).map((each) => surveyRecord(each, context)),
  };
}

/** The surveys of a campaign, answer by answer. */
export function surveysOfCampaign(campaign: Campaign, context: ApiContext): SurveyRecord[] {
  const asked = askedQuestions(context.content.surveyQuestions, [campaign]);
  return namedResults(asked).map((each) => surveyRecord(each, context));
}

/** The questions that surveys of the listed campaigns asked. */
export function askedIn({ campaigns, surveyQuestions }: Pick<ApiContent, 'campaigns' | 'surveyQuestions'>) {
  return askedQuestions(surveyQuestions, campaigns);
}

function daysOf({ question, results }: AskedQuestion): string[] {
  const campaigns = new Set(results.map(({ campaign }) => campaign));
  return [...daysOfQuestion(question), ...[...campaigns].flatMap(daysOfCampaign)];
}

function questionRecord(question: SurveyQuestion, context: ApiContext): QuestionRecord {
  const { id, title, whole, answers, review, reviewState, texts } = question;
  return {
    id,
    document: absolute(context, API_URLS.survey(id)),
    table: absolute(context, API_URLS.surveyTable(id)),
    pages: pagesOf(context, (urls) => urls.survey(id)),
    title,
    question: question.question,
    whole,
    answers,
    review,
    reviewState,
    texts: statesData(texts),
  };
}

function surveyRecord({ id, campaign, survey, question, result }: NamedResult, context: ApiContext): SurveyRecord {
  const { label, year, published, population, method, sampleSize, sampleBound, source, caveats } = survey;
  const { of, base, note } = result;
  const own = sourceOf(survey, result);
  return {
    id,
    campaign: campaign.id,
    survey: survey.id,
    question: question.id,
    title: question.title,
    asked: question.question,
    pages: pagesOf(context, (urls) => `${urls.campaignSurveys(campaign.id)}#survey-${survey.id}`),
    organization: nameOf(survey.organization),
    ...(label && { surveyLabel: label }),
    year,
    ...(published !== undefined && { published }),
    population,
    ...(of && { of }),
    ...(method && { method }),
    ...(sampleSize !== undefined && { sampleSize }),
    ...(sampleBound && { sampleBound }),
    ...(base !== undefined && { base }),
    whole: question.whole,
    answers: result.answers.map((share) => ({
      answer: share.answer,
      label: answerLabel(question, share.answer),
      percent: share.percent,
      ...(share.bound && { bound: share.bound }),
      source: citedSource(sourceOf(survey, result, share), context),
    })),
    source: citedSource(own, context),
    ...(source.copy && own === source.resource && { copy: source.copy }),
    read: source.on,
    ...(note && { note }),
    caveats,
    texts: statesData(campaign.recordTexts),
    ...noticeData(campaign),
  };
}
