import type { z } from 'astro/zod';
import { campaignSchema, campaignTextSchema } from './campaign.ts';
import { careCardSchema, careCountrySchema } from './care.ts';
import { clinicSchema } from './clinic.ts';
import { conceptSchema } from './concept.ts';
import { factSchema } from './fact.ts';
import { termSchema, termTextSchema } from './glossary.ts';
import { guideSchema, guideTextSchema } from './guide.ts';
import { linkChecksSchema } from './link-checks.ts';
import { organizationSchema } from './organization.ts';
import { pageTextSchema } from './page.ts';
import { recallsSchema } from './recall.ts';
import { resourceSchema } from './resource.ts';
import { settingsSchema } from './settings.ts';
import { storySchema } from './story.ts';
import { surveyQuestionSchema } from './survey.ts';
import { topicSchema, topicTextSchema } from './topic.ts';

/** Where a collection's files lie below `src/content/`, how an id is read off a path, and what a file must hold. */
export interface CollectionDefinition {
  /** Glob of the files, relative to `src/content/`. */
  pattern: string;
  /** Reads the id (first group) off a path relative to `src/content/`. Text collections add the locale as second group. */
  path: RegExp;
  schema: z.ZodType;
  /** Largest file, in bytes, where that is more than a person would write. */
  largest?: number;
}

/** Every content collection: the one table that the site, the checks and the editor schemas are made from. */
export const COLLECTIONS = {
  resources: { pattern: 'resources/*.yaml', path: /^resources\/([^/]+)\.yaml$/, schema: resourceSchema },
  organizations: {
    pattern: 'organizations/*.yaml',
    path: /^organizations\/([^/]+)\.yaml$/,
    schema: organizationSchema,
  },
  topics: { pattern: 'topics/*/topic.yaml', path: /^topics\/([^/]+)\/topic\.yaml$/, schema: topicSchema },
  topicTexts: { pattern: 'topics/*/*.mdx', path: /^topics\/([^/]+)\/([^/]+)\.mdx$/, schema: topicTextSchema },
  terms: { pattern: 'glossary/*/term.yaml', path: /^glossary\/([^/]+)\/term\.yaml$/, schema: termSchema },
  termTexts: { pattern: 'glossary/*/*.mdx', path: /^glossary\/([^/]+)\/([^/]+)\.mdx$/, schema: termTextSchema },
  careCards: { pattern: 'care/*.yaml', path: /^care\/([^/]+)\.yaml$/, schema: careCardSchema },
  careCountries: {
    pattern: 'care-countries/*.yaml',
    path: /^care-countries\/([^/]+)\.yaml$/,
    schema: careCountrySchema,
  },
  facts: { pattern: 'facts/*.yaml', path: /^facts\/([^/]+)\.yaml$/, schema: factSchema },
  guides: { pattern: 'guides/*/guide.yaml', path: /^guides\/([^/]+)\/guide\.yaml$/, schema: guideSchema },
  guideTexts: { pattern: 'guides/*/*.mdx', path: /^guides\/([^/]+)\/([^/]+)\.mdx$/, schema: guideTextSchema },
  pageTexts: { pattern: 'pages/*/*.mdx', path: /^pages\/([^/]+)\/([^/]+)\.mdx$/, schema: pageTextSchema },
  concepts: { pattern: 'concepts/*.yaml', path: /^concepts\/([^/]+)\.yaml$/, schema: conceptSchema },
  clinics: { pattern: 'clinics/*.yaml', path: /^clinics\/([^/]+)\.yaml$/, schema: clinicSchema },
  campaigns: {
    pattern: 'campaigns/*/campaign.yaml',
    path: /^campaigns\/([^/]+)\/campaign\.yaml$/,
    schema: campaignSchema,
  },
  campaignTexts: {
    pattern: 'campaigns/*/*.mdx',
    path: /^campaigns\/([^/]+)\/([^/]+)\.mdx$/,
    schema: campaignTextSchema,
  },
  surveyQuestions: {
    pattern: 'survey-questions/*.yaml',
    path: /^survey-questions\/([^/]+)\.yaml$/,
    schema: surveyQuestionSchema,
  },
  stories: { pattern: 'stories/*.yaml', path: /^stories\/([^/]+)\.yaml$/, schema: storySchema },
  recalls: { pattern: 'recalls.yaml', path: /^(recalls)\.yaml$/, schema: recallsSchema },
  linkChecks: {
    pattern: 'link-checks.json',
    path: /^(link-checks)\.json$/,
    schema: linkChecksSchema,
    largest: 32 * 1024 * 1024,
  },
  settings: { pattern: 'settings/*.yaml', path: /^settings\/([^/]+)\.yaml$/, schema: settingsSchema },
} as const satisfies Record<string, CollectionDefinition>;

/** Name of a content collection. */
export type CollectionName = keyof typeof COLLECTIONS;
/** Name of a collection that people write. What the link checker has found is its own. */
export type WrittenCollectionName = Exclude<CollectionName, 'linkChecks'>;
