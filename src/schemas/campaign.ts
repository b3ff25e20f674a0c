import { z } from 'astro/zod';
import {
  calendarDateSchema,
  daySchema,
  formerIdsSchema,
  idSchema,
  jurisdictionSchema,
  languageTagSchema,
  lineSchema,
  localizedLineSchema,
  paragraphSchema,
  perLocale,
  proseStateShape,
  reviewSchema,
  textStatesSchema,
} from './fields.ts';
import { surveySchema } from './survey.ts';
import { ACTION_KINDS, CAMPAIGN_STATUSES, CHANGE_STATES } from './vocabulary.ts';

const sourceSchema = idSchema.describe('Id of the resource that says so');

const newsSchema = z
  .strictObject({
    id: idSchema.describe('Tells the news from others; its address fragment is "latest-" and this'),
    on: calendarDateSchema.describe('When the source says that it happened'),
    text: localizedLineSchema.describe('One sentence without figures'),
    facts: z.array(idSchema).optional().describe('Ids of the facts with its figures'),
    resource: sourceSchema,
  })
  .describe('Something that happened');

const videoSchema = z
  .strictObject({
    title: lineSchema.describe('Title as published'),
    lang: languageTagSchema,
    about: localizedLineSchema.describe('What it shows, in one sentence'),
    resource: idSchema.describe('Id of the resource that is the video, or of the page that holds it'),
  })
  .describe('A film of the campaign. It is linked, never loaded');

const codeSchema = z
  .strictObject({
    id: idSchema.describe('Tells the code from others; its address fragment is "code-" and this'),
    name: lineSchema.describe('Name as published'),
    lang: languageTagSchema.describe('Language of the name'),
    resource: idSchema.describe('Id of the resource with the code in its own words'),
    on: calendarDateSchema.optional().describe('Date of the edition'),
    points: z
      .array(
        z.strictObject({
          id: idSchema.describe('Address fragment of the point'),
          title: localizedLineSchema,
          text: perLocale(paragraphSchema).describe('What the point asks for, in our own words'),
        }),
      )
      .min(1)
      .describe('The points in their order, all of them'),
  })
  .describe('A code or charter of good care, in our own words');

const changeSchema = z
  .strictObject({
    id: idSchema.describe('Tells the change from others'),
    on: calendarDateSchema.describe('When it happened; of what is pending, when it was asked for or promised'),
    state: z.enum(CHANGE_STATES),
    text: localizedLineSchema.describe('One sentence without figures'),
    facts: z.array(idSchema).optional().describe('Ids of the facts with its figures'),
    resource: sourceSchema.optional().describe('Id of the resource that says so; a change without one is an error'),
  })
  .describe('A dated change in care, law or policy');

const supporterSchema = z.strictObject({
  name: lineSchema.describe('Name as the source gives it'),
  lang: languageTagSchema.describe('Language of the name'),
  role: localizedLineSchema.optional().describe('Office or work at the time, for a person'),
  resource: sourceSchema,
});

const actionSchema = z.strictObject({
  id: idSchema.describe('Tells the action from others'),
  kind: z.enum(ACTION_KINDS),
  text: localizedLineSchema.describe('What to do, in one sentence'),
  resource: idSchema.optional().describe('Id of the resource where it is done; left out where no page is needed'),
  regions: z.array(jurisdictionSchema).min(1).describe('Where people can take part'),
  until: daySchema.optional().describe('The last day on which it can be done'),
  added: daySchema.optional().describe('The day we added it, where that was after the campaign'),
});

const resourceList = z.array(idSchema).min(1);

/** A campaign for better care. File: `campaigns/<id>/campaign.yaml`. */
export const campaignSchema = z
  .strictObject({
    name: lineSchema.describe('Name as the organization writes it'),
    lang: languageTagSchema.describe('Language of the name'),
    organization: idSchema.describe('Id of the organization that runs it'),
    resource: idSchema.describe('Id of the resource that is its own page'),
    regions: z.array(jurisdictionSchema).min(1).describe('Where it works'),
    status: z.enum(CAMPAIGN_STATUSES),
    statusOn: daySchema.describe('The day we last looked whether it still runs'),
    began: calendarDateSchema.optional(),
    ended: calendarDateSchema.optional(),
    aim: z.strictObject({ text: perLocale(paragraphSchema), resource: sourceSchema }).describe('What it wants'),
    latest: z.array(newsSchema).describe('What happened, in any order'),
    video: videoSchema.optional(),
    facts: z.array(idSchema).describe('Ids of facts about care, in the order in which they are shown'),
    surveys: z.array(surveySchema).describe('What people were asked, and what they answered'),
    standards: z.array(codeSchema).describe('Codes and charters of good care'),
    timeline: z.array(changeSchema).describe('How care has changed, in any order'),
    supporters: z.array(supporterSchema),
    actions: z.array(actionSchema).describe('How to take part'),
    topics: z.array(idSchema).min(1).describe('Ids of its topics, the main one first'),
    understanding: resourceList.optional().describe('Ids of resources that explain what happens'),
    coping: resourceList.optional().describe('Ids of resources with practical advice'),
    resources: resourceList.optional().describe('Ids of the other pages of the campaign'),
    formerIds: formerIdsSchema,
    added: daySchema,
    review: reviewSchema,
    texts: textStatesSchema,
  })
  .refine(({ status, ended }) => (status === 'ended') === (ended !== undefined), {
    path: ['ended'],
    error: 'must be given where the status is "ended", and nowhere else',
  });

/** A campaign as written in its file. */
export type CampaignData = z.infer<typeof campaignSchema>;
/** Something that happened in a campaign. */
export type CampaignNews = CampaignData['latest'][number];
/** A code or charter of good care. */
export type CodeOfCare = CampaignData['standards'][number];
/** A dated change in care. */
export type CampaignChange = CampaignData['timeline'][number];
/** Who has said to support a campaign. */
export type CampaignSupporter = CampaignData['supporters'][number];
/** A way to take part. */
export type CampaignAction = CampaignData['actions'][number];

/** Front matter of a campaign in one locale. File: `campaigns/<id>/<locale>.mdx`; the body is the text. */
export const campaignTextSchema = z.strictObject({
  title: lineSchema,
  description: lineSchema.max(200),
  ...proseStateShape,
});

/** Front matter of a campaign's text. */
export type CampaignTextData = z.infer<typeof campaignTextSchema>;
