import type { Campaign, Fact, Recall, Resource, Story, SurveyQuestion, Term, Topic } from '../../domain/entities.ts';
import type { PageContext } from '../../i18n/page-context.ts';

/** What the documents of all campaigns are made of. */
export interface CampaignContent {
  /** Facts that may be stated. */
  facts: readonly Fact[];
  /** Stories whose resource lists show. */
  stories: readonly Story[];
  /** Every recall that has begun, ended ones too. */
  recalls: readonly Recall[];
  resourceById: ReadonlyMap<string, Resource>;
  topicById: ReadonlyMap<string, Topic>;
  termById: ReadonlyMap<string, Term>;
  factById: ReadonlyMap<string, Fact>;
  questionById: ReadonlyMap<string, SurveyQuestion>;
}

/** One document to make: a campaign in a locale. */
export interface CampaignRequest {
  campaign: Campaign;
  page: PageContext;
  /** The campaign's text as MDX source, without its fields. */
  body: string;
  /** Where the site is published, such as `https://example.org`. */
  origin: string;
}

/** The entry of a map that the content check has promised. */
export function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const item = map.get(id);
  if (!item) throw new Error(`A campaign points to "${id}", which does not exist`);
  return item;
}
