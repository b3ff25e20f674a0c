import type { CollectionName } from './collections.ts';

/** What a collection's files are called. */
export interface CollectionLabel {
  /** One record, as its JSON Schema is named. */
  name: string;
  /** What editors and the desk show. */
  title: string;
  description: string;
}

/** The name of one record of each collection, in code and for people. */
export const COLLECTION_LABELS: Readonly<Record<CollectionName, CollectionLabel>> = {
  resources: {
    name: 'resource',
    title: 'Resource',
    description: 'One trusted resource, with all its language versions',
  },
  organizations: { name: 'organization', title: 'Organization', description: 'A publisher of resources' },
  topics: { name: 'topic', title: 'Topic', description: 'A health topic: what does not depend on language' },
  topicTexts: { name: 'topicText', title: 'Topic text', description: 'Fields above the text of a topic in one locale' },
  terms: { name: 'term', title: 'Glossary term', description: 'A glossary term: what does not depend on language' },
  termTexts: { name: 'termText', title: 'Definition', description: 'Fields above a definition in one locale' },
  careCards: { name: 'careCard', title: 'Care card', description: 'When to get help, and how quickly' },
  careCountries: { name: 'careCountry', title: 'Care contacts', description: 'Whom to call in one country' },
  facts: { name: 'fact', title: 'Fact', description: 'One figure or instruction with its source' },
  guides: { name: 'guide', title: 'Guide', description: 'A page of our own below a topic' },
  guideTexts: { name: 'guideText', title: 'Guide text', description: 'Fields above the text of a guide in one locale' },
  pageTexts: { name: 'pageText', title: 'Page', description: 'Fields above the text of a page in one locale' },
  concepts: { name: 'concept', title: 'Concept', description: 'Words that readers search with, and where they lead' },
  clinics: { name: 'clinic', title: 'Clinic', description: 'A clinic that shows our content to its own patients' },
  campaigns: { name: 'campaign', title: 'Campaign', description: 'A campaign for better care' },
  campaignTexts: {
    name: 'campaignText',
    title: 'Campaign text',
    description: 'Fields above the text of a campaign in one locale',
  },
  surveyQuestions: {
    name: 'surveyQuestion',
    title: 'Survey question',
    description: 'A question that surveys ask, with its answers',
  },
  stories: { name: 'story', title: 'Story', description: 'What to know about a published story before opening it' },
  recalls: { name: 'recalls', title: 'Recalls', description: 'What was taken out of every output, or corrected in it' },
  linkChecks: { name: 'linkChecks', title: 'Link checks', description: 'What the link checker found at every address' },
  settings: { name: 'settings', title: 'Settings', description: 'Settings of the whole site' },
};
