import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS, type CollectionDefinition } from './schemas/collections.ts';

const CONTENT = process.env['SIGNPOST_CONTENT'] ?? './src/content';

/** Binds one collection's files to its schema. Ids are read off paths: `miscarriage`, or `miscarriage/en` for a text. */
function bind<D extends CollectionDefinition>(definition: D) {
  return defineCollection({
    loader: glob({
      base: CONTENT,
      pattern: definition.pattern,
      generateId: ({ entry }) => definition.path.exec(entry)?.slice(1).join('/') ?? entry,
    }),
    schema: definition.schema as D['schema'],
  });
}

export const collections = {
  resources: bind(COLLECTIONS.resources),
  organizations: bind(COLLECTIONS.organizations),
  topics: bind(COLLECTIONS.topics),
  topicTexts: bind(COLLECTIONS.topicTexts),
  terms: bind(COLLECTIONS.terms),
  termTexts: bind(COLLECTIONS.termTexts),
  careCards: bind(COLLECTIONS.careCards),
  careCountries: bind(COLLECTIONS.careCountries),
  facts: bind(COLLECTIONS.facts),
  guides: bind(COLLECTIONS.guides),
  guideTexts: bind(COLLECTIONS.guideTexts),
  pageTexts: bind(COLLECTIONS.pageTexts),
  concepts: bind(COLLECTIONS.concepts),
  clinics: bind(COLLECTIONS.clinics),
  recalls: bind(COLLECTIONS.recalls),
  settings: bind(COLLECTIONS.settings),
};
