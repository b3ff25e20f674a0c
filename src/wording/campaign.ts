import type { Campaign, Survey } from '../domain/entities.ts';
import type { Right } from '../domain/rights.ts';
import { foreign } from '../i18n/format.ts';
import type { PageContext } from '../i18n/page-context.ts';
import type { SurveyResult, SurveyShare } from '../schemas/survey.ts';
import type { FactValue } from '../schemas/fact.ts';
import { publisherLabel, regionName, type Label } from './labels.ts';

/** The name a campaign gives itself, marked with its language. */
export function campaignName({ name, lang }: Pick<Campaign, 'name' | 'lang'>, page: PageContext): Label {
  return { text: name, attributes: foreign(lang, page.locale) };
}

/** Countries as one phrase. */
export function regionsLabel(regions: readonly string[], page: PageContext): string {
  return page.format.list(regions.map((region) => regionName(region, page)));
}

/** What a survey is called: "Example Society, 2021", or "Example Society, 2021: staff" where it has a label. */
export function surveyTitle(survey: Pick<Survey, 'organization' | 'year' | 'label'>, page: PageContext): string {
  const { organization, year, label } = survey;
  const { text } = publisherLabel(organization, page);
  const said = { organization: organization.abbreviation ?? text, year: String(year) };
  return label ? page.t('survey.titleWith', { ...said, label: label[page.locale.id] }) : page.t('survey.title', said);
}

/** How many people answered a survey, or that it is not known. */
export function sampleLabel({ sampleSize, sampleBound }: Survey, page: PageContext): string {
  if (sampleSize === undefined) return page.t('survey.sizeUnknown');
  const size = page.format.number(sampleSize);
  return sampleBound ? page.t(`fact.bound.${sampleBound}`, { value: size }) : size;
}

/** A share as a figure of the registry. */
export function shareValue({ percent, bound }: SurveyShare): FactValue {
  return { amount: percent, unit: 'percent', ...(bound && { bound }) };
}

/** Who was asked a question, and how many answered it: those of the survey, where the source says no more. */
export function answeredBy(
  { population }: Pick<Survey, 'population'>,
  { of = population, base }: SurveyResult,
  page: PageContext,
): string {
  const who = of[page.locale.id];
  // A population is a sentence, which ends before its full stop where something follows.
  return base === undefined ? who : page.format.series([who.replace(/[.。]$/, ''), baseLabel(base, page)]);
}

/** The same beside the survey, where it goes without saying who was asked in all of it; undefined where nothing is left. */
export function answeredInSurvey({ of, base }: SurveyResult, page: PageContext): string | undefined {
  const said = [of?.[page.locale.id] ?? [], base === undefined ? [] : baseLabel(base, page)].flat();
  return said.length > 0 ? page.format.series(said) : undefined;
}

function baseLabel(count: number, { t }: PageContext): string {
  return t('survey.base', { count });
}

/** The parts of a country that a right holds for: "Only in: England and Wales"; of the whole country nothing. */
export function partsLabel({ right: { parts } }: Right, page: PageContext): string | undefined {
  if (!parts) return undefined;
  return page.t('right.only', { parts: page.format.list(parts.map((part) => page.t(`subdivision.${part}`))) });
}
