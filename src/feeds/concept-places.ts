import type { Campaign, Fact, SurveyQuestion } from '../domain/entities.ts';
import { countriesWithRights } from '../domain/rights.ts';
import { pageContext } from '../i18n/page-context.ts';
import type { MessageKey } from '../i18n/translator.ts';
import type { CampaignTextData } from '../schemas/campaign.ts';
import { PLACE_IDS, type PlaceId } from '../schemas/vocabulary.ts';
import { targetPath, type ConceptSource, type Titled } from './concept-source.ts';

/** What the pages of campaigns, surveys, stories and rights are about. */
export interface PlaceSources {
  /** Every campaign, withdrawn ones too: who looks for one finds the notice. */
  allCampaigns: readonly Titled<Pick<Campaign, 'id' | 'name'>, CampaignTextData>[];
  /** Questions that some survey asked. */
  surveyQuestions: readonly Pick<SurveyQuestion, 'id' | 'title'>[];
  facts: readonly Pick<Fact, 'right' | 'jurisdictions'>[];
}

/** What each list is a list of, and its title. */
const LISTS = {
  campaigns: { kind: 'campaign', title: 'campaign.list' },
  surveys: { kind: 'survey', title: 'survey.list' },
  stories: { kind: 'story', title: 'story.list' },
  rights: { kind: 'standard', title: 'right.list' },
} as const satisfies Record<PlaceId, Pick<ConceptSource, 'kind'> & { title: MessageKey }>;

/** Campaigns, the lists that are always there, the rights of each country, and the questions of surveys. */
export function placeSources({ allCampaigns, surveyQuestions, facts }: PlaceSources): ConceptSource[] {
  return [
    ...allCampaigns.map((campaign): ConceptSource => ({
      kind: 'campaign',
      path: targetPath({ campaign: campaign.id }),
      names: (locale) => [campaign.texts[locale].title, campaign.name],
      others: () => [],
    })),
    ...PLACE_IDS.map((place): ConceptSource => ({
      kind: LISTS[place].kind,
      path: targetPath({ place }),
      names: (locale) => [pageContext(locale).t(LISTS[place].title)],
      others: () => [],
    })),
    ...countriesWithRights(facts).map((country): ConceptSource => ({
      kind: 'standard',
      path: targetPath({ place: 'rights', country }),
      names: (locale) => {
        const { t, format } = pageContext(locale);
        return [t('right.in', { country: format.region(country) })];
      },
      others: () => [],
    })),
    ...surveyQuestions.map(({ id, title }): ConceptSource => ({
      kind: 'survey',
      path: `surveys/${id}/`,
      names: (locale) => [title[locale]],
      others: () => [],
    })),
  ];
}
