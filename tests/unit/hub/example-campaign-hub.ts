import type { Campaign } from '../../../src/domain/entities.ts';
import type { CampaignHub } from '../../../src/feeds/contract.ts';
import type { CampaignContent } from '../../../src/feeds/hub/campaign-content.ts';
import { campaignHubOf } from '../../../src/feeds/hub/campaign-hub.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import type { LocaleId } from '../../../src/schemas/vocabulary.ts';
import { campaign } from '../domain/example-campaign.ts';
import { everywhere, fact, organization, question, resource, story, topic } from '../domain/example-entities.ts';

/** What the smallest campaign rests on, with some of it replaced. */
export function campaignContent(fields: Partial<CampaignContent> = {}): CampaignContent {
  const right = { kind: 'leave-and-pay', order: 10, topics: ['topic'] } as const;
  const facts = [
    fact({ text: everywhere('It works for 80% of people.'), value: { amount: 80, unit: 'percent' } }),
    fact({ id: 'right', kind: 'entitlement', jurisdictions: ['NL'], right: { ...right, topics: [...right.topics] } }),
  ];
  return {
    facts,
    stories: [story()],
    recalls: [],
    resourceById: new Map([
      ['guide', resource({ publishers: [organization({ name: 'Voorbeeldorganisatie', lang: 'nl' })] })],
    ]),
    topicById: new Map([['topic', topic()]]),
    termById: new Map(),
    factById: new Map(facts.map((each) => [each.id, each])),
    questionById: new Map([['rating', question()]]),
    ...fields,
  };
}

/** The document of a small campaign with something of everything, as the site makes it. */
export function exampleCampaignHub(
  locale: LocaleId = 'en',
  fields: Partial<Campaign> = {},
  content: Partial<CampaignContent> = {},
): CampaignHub {
  return campaignHubOf(
    {
      campaign: campaign(fields),
      page: pageContext(locale),
      body: 'It is an example. <Cite id="guide" />',
      origin: 'https://example.org',
    },
    campaignContent(content),
  );
}
