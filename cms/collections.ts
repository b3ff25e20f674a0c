import type { WrittenCollectionName } from '../src/schemas/collections.ts';
import { PAGE_IDS } from '../src/schemas/vocabulary.ts';

/** How a collection of records is shown, one file per record. */
export interface RecordForm {
  kind: 'records';
  label: string;
  singular: string;
  description: string;
  icon: string;
  /** Folder below the content folder. */
  folder: string;
  /** Path of the file below the folder, without its ending. */
  path: string;
  /** What the list of records shows of each. */
  summary: string;
  /** The field by which the CMS sorts and searches records. */
  identifier: string;
}

/** How a single file is shown. */
export interface FileForm {
  kind: 'file';
  label: string;
  description: string;
  icon: string;
  /** Name and path of the file below the content folder. */
  name: string;
  file: string;
}

/** How texts with one file per locale are shown. */
export interface TextForm {
  kind: 'texts';
  label: string;
  description: string;
  icon: string;
  /** Folder below the content folder that holds a folder per text. */
  folder: string;
  /** Ids of the texts: those of a collection of records, or the ones named. */
  of: WrittenCollectionName | readonly string[];
}

/** How each content collection is shown, in the order of the menu. */
export const FORMS: Readonly<Record<WrittenCollectionName, RecordForm | FileForm | TextForm>> = {
  resources: {
    kind: 'records',
    label: 'Resources',
    singular: 'Resource',
    description: 'Trusted resources, each with all its language versions',
    icon: 'link',
    folder: 'resources',
    path: '{{slug}}',
    summary: '{{versions.0.title}} ({{slug}})',
    identifier: 'versions.0.title',
  },
  organizations: {
    kind: 'records',
    label: 'Publishers',
    singular: 'Publisher',
    description: 'Organizations that publish resources',
    icon: 'apartment',
    folder: 'organizations',
    path: '{{slug}}',
    summary: '{{name}} ({{slug}})',
    identifier: 'name',
  },
  topicTexts: {
    kind: 'texts',
    label: 'Topic texts',
    description: 'Title and summary of each topic, in every language. A new topic is made under "Topics" first.',
    icon: 'article',
    folder: 'topics',
    of: 'topics',
  },
  topics: {
    kind: 'records',
    label: 'Topics',
    singular: 'Topic',
    description: 'What does not depend on language: codes, related topics, review dates',
    icon: 'topic',
    folder: 'topics',
    path: '{{slug}}/topic',
    summary: '{{slug}}',
    identifier: 'group',
  },
  guideTexts: {
    kind: 'texts',
    label: 'Guide texts',
    description: 'Title and text of each guide, in every language. A new guide is made under "Guides" first.',
    icon: 'article',
    folder: 'guides',
    of: 'guides',
  },
  guides: {
    kind: 'records',
    label: 'Guides',
    singular: 'Guide',
    description: 'Pages of our own below a topic: order, steps, review dates',
    icon: 'signpost',
    folder: 'guides',
    path: '{{slug}}/guide',
    summary: '{{slug}}',
    identifier: 'topic',
  },
  termTexts: {
    kind: 'texts',
    label: 'Definitions',
    description:
      'Definition of each glossary term, in every language. A new term is made under "Glossary terms" first.',
    icon: 'article',
    folder: 'glossary',
    of: 'terms',
  },
  terms: {
    kind: 'records',
    label: 'Glossary terms',
    singular: 'Glossary term',
    description: 'What does not depend on language: sources and other terms',
    icon: 'dictionary',
    folder: 'glossary',
    path: '{{slug}}/term',
    summary: '{{slug}}',
    identifier: 'added',
  },
  facts: {
    kind: 'records',
    label: 'Facts',
    singular: 'Fact',
    description: 'Figures and instructions, each with its source',
    icon: 'fact_check',
    folder: 'facts',
    path: '{{slug}}',
    summary: '{{text.en}} ({{slug}})',
    identifier: 'text.en',
  },
  careCards: {
    kind: 'records',
    label: 'Care cards',
    singular: 'Care card',
    description: 'When to get help, and how quickly',
    icon: 'emergency',
    folder: 'care',
    path: '{{slug}}',
    summary: '{{slug}}',
    identifier: 'levels.0.heading.en',
  },
  careCountries: {
    kind: 'records',
    label: 'Care contacts',
    singular: 'Contacts of a country',
    description: 'Whom to call in each country',
    icon: 'call',
    folder: 'care-countries',
    path: '{{slug}}',
    summary: '{{country}} ({{slug}})',
    identifier: 'country',
  },
  concepts: {
    kind: 'records',
    label: 'Search words',
    singular: 'Concept',
    description: 'Words that readers search with, and where they lead',
    icon: 'search',
    folder: 'concepts',
    path: '{{slug}}',
    summary: '{{slug}}',
    identifier: 'target.topic',
  },
  clinics: {
    kind: 'records',
    label: 'Clinics',
    singular: 'Clinic',
    description: 'Clinics that show our content to their own patients',
    icon: 'local_hospital',
    folder: 'clinics',
    path: '{{slug}}',
    summary: '{{name}} ({{slug}})',
    identifier: 'name',
  },
  campaignTexts: {
    kind: 'texts',
    label: 'Campaign texts',
    description: 'Title and text of each campaign, in every language. A new campaign is made under "Campaigns" first.',
    icon: 'article',
    folder: 'campaigns',
    of: 'campaigns',
  },
  campaigns: {
    kind: 'records',
    label: 'Campaigns',
    singular: 'Campaign',
    description: 'Campaigns for better care: news, surveys, codes of care, changes, ways to take part',
    icon: 'campaign',
    folder: 'campaigns',
    path: '{{slug}}/campaign',
    summary: '{{name}} ({{slug}})',
    identifier: 'name',
  },
  surveyQuestions: {
    kind: 'records',
    label: 'Survey questions',
    singular: 'Survey question',
    description: 'Questions that surveys of campaigns ask, each with its answers',
    icon: 'quiz',
    folder: 'survey-questions',
    path: '{{slug}}',
    summary: '{{title.en}} ({{slug}})',
    identifier: 'title.en',
  },
  stories: {
    kind: 'records',
    label: 'Stories',
    singular: 'Story',
    description: 'What readers should know about a published story before they open it',
    icon: 'auto_stories',
    folder: 'stories',
    path: '{{slug}}',
    summary: '{{resource}} ({{slug}})',
    identifier: 'resource',
  },
  pageTexts: {
    kind: 'texts',
    label: 'Pages',
    description: 'Pages about the site, in every language',
    icon: 'article',
    folder: 'pages',
    of: PAGE_IDS,
  },
  recalls: {
    kind: 'file',
    label: 'Recalls',
    description: 'What was taken out of every output, or corrected in it',
    icon: 'campaign',
    name: 'recalls',
    file: 'recalls.yaml',
  },
  settings: {
    kind: 'file',
    label: 'Settings',
    description: 'Settings of the whole site',
    icon: 'settings',
    name: 'site',
    file: 'settings/site.yaml',
  },
};
