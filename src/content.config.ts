import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { checked } from './live/checked.ts';
import { live } from './live/content.ts';
import { COLLECTIONS, type CollectionDefinition } from './schemas/collections.ts';
import { PUBLISHED_LOCALE_IDS } from './schemas/published-locales.ts';
import { LOCALE_IDS } from './schemas/vocabulary.ts';

/** Texts that this site has no page for. */
const UNPUBLISHED = LOCALE_IDS.filter((id) => !PUBLISHED_LOCALE_IDS.includes(id)).map((id) => `!**/${id}.mdx`);
const CONTENT = process.env['SIGNPOST_CONTENT'] ?? './src/content';

/** Binds one collection's files to its schema. Ids are read off paths: `miscarriage`, or `miscarriage/en` for a text. */
function bind<D extends CollectionDefinition>(definition: D) {
  return defineCollection({ loader: checked(live(filesOf(definition))), schema: definition.schema as D['schema'] });
}

/**
 * Binds a file that need not be there. Without it the collection holds one empty record, and the build warns of nothing: the
 * content check has looked at the file already.
 */
function bindOptional<D extends CollectionDefinition>(definition: D, id: string, empty: Record<string, unknown>) {
  const loader = filesOf(definition);
  const load: Loader['load'] = async (context) => {
    const logger = Object.create(context.logger, { warn: { value: () => undefined } }) as typeof context.logger;
    await loader.load({ ...context, logger });
    if (context.store.keys().length > 0) return;
    context.store.set({ id, data: await context.parseData({ id, data: empty }) });
  };
  return defineCollection({ loader: checked(live({ ...loader, load })), schema: definition.schema as D['schema'] });
}

function filesOf(definition: CollectionDefinition): Loader {
  return glob({
    base: CONTENT,
    pattern: UNPUBLISHED.length === 0 ? definition.pattern : [definition.pattern, ...UNPUBLISHED],
    generateId: ({ entry }) => definition.path.exec(entry)?.slice(1).join('/') ?? entry,
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
  campaigns: bind(COLLECTIONS.campaigns),
  campaignTexts: bind(COLLECTIONS.campaignTexts),
  surveyQuestions: bind(COLLECTIONS.surveyQuestions),
  stories: bind(COLLECTIONS.stories),
  recalls: bind(COLLECTIONS.recalls),
  linkChecks: bindOptional(COLLECTIONS.linkChecks, 'link-checks', { checks: [] }),
  settings: bind(COLLECTIONS.settings),
};
