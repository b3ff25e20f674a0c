import { API_URLS } from '../../i18n/urls.ts';
import {
  campaignContract,
  campaignsContract,
  rightsContract,
  storiesContract,
  surveyContract,
  surveysContract,
} from '../contract.ts';
import { campaignDocument, campaignsDocument } from './campaigns.ts';
import { each, MEDIA, single, type Endpoint } from './endpoint.ts';
import { rightsDocument } from './rights.ts';
import { storiesDocument } from './stories.ts';
import { askedIn, surveyDocument, surveysDocument } from './surveys.ts';

/** What programs read of campaigns, surveys, stories and rights. */
export const CAMPAIGN_ENDPOINTS: readonly Endpoint[] = [
  single(
    'rights',
    'rights',
    'Standards of care and rights by country, with their sources',
    rightsDocument,
    rightsContract,
  ),
  single('campaigns', 'campaigns', 'Every campaign for better care', campaignsDocument, campaignsContract),
  each(
    {
      name: 'campaign',
      path: API_URLS.campaign('{campaign}'),
      summary:
        'One campaign: news, facts, surveys, standards, changes, ways to take part; of a withdrawn one the notice',
      shape: campaignContract,
    },
    ({ allCampaigns }) => allCampaigns,
    ({ id }) => API_URLS.campaign(id),
    campaignDocument,
  ),
  single(
    'surveys',
    'surveys',
    'Every answer of every survey, with method and source',
    surveysDocument,
    surveysContract,
  ),
  {
    name: 'surveyTable',
    path: API_URLS.surveyTable(),
    mediaType: MEDIA.csv,
    summary: 'The same, one answer per row',
  },
  each(
    {
      name: 'survey',
      path: API_URLS.survey('{question}'),
      summary: 'One question over years and campaigns',
      shape: surveyContract,
    },
    askedIn,
    ({ question }) => API_URLS.survey(question.id),
    surveyDocument,
  ),
  {
    name: 'questionTable',
    path: API_URLS.surveyTable('{question}'),
    mediaType: MEDIA.csv,
    summary: 'The same, one answer per row',
  },
  single(
    'stories',
    'stories',
    'Published stories with what to know before opening them',
    storiesDocument,
    storiesContract,
  ),
];
