import type { Campaign, Survey } from '../domain/entities.ts';
import type { Right } from '../domain/rights.ts';
import { foreign } from '../i18n/format.ts';
import type { PageContext } from '../i18n/page-context.ts';
import type { SurveyResult } from '../schemas/survey.ts';
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

/** What a survey is called: "Example Society, 2021". */
export function surveyTitle({ organization, year }: Pick<Survey, 'organization' | 'year'>, page: PageContext): string {
  const { text } = publisherLabel(organization, page);
  return page.t('survey.title', { organization: organization.abbreviation ?? text, year: String(year) });
}

/** How many people answered a survey, or that it is not known. */
export function sampleLabel({ sampleSize, sampleBound }: Survey, page: PageContext): string {
  if (sampleSize === undefined) return page.t('survey.sizeUnknown');
  const size = page.format.number(sampleSize);
  return sampleBound ? page.t(`fact.bound.${sampleBound}`, { value: size }) : size;
}

/** A share as a figure of the registry. */
export function shareValue({ percent, bound }: SurveyResult['answers'][number]): FactValue {
  return { amount: percent, unit: 'percent', ...(bound && { bound }) };
}

/** Who answered a question of a survey. */
export function answeredBy({ of, base }: SurveyResult, page: PageContext): string {
  const who = of?.[page.locale.id] ?? page.t('survey.everybody');
  return base === undefined ? who : page.format.series([who, page.t('survey.base', { count: base })]);
}

/** The parts of a country that a right holds for: "Only in: England and Wales"; of the whole country nothing. */
export function partsLabel({ right: { parts } }: Right, page: PageContext): string | undefined {
  if (!parts) return undefined;
  return page.t('right.only', { parts: page.format.list(parts.map((part) => page.t(`subdivision.${part}`))) });
}
