import type { z } from 'astro/zod';
import { daysOfStory } from '../../domain/content-days.ts';
import type { Story } from '../../domain/entities.ts';
import { originalVersion } from '../../domain/versions.ts';
import { direction } from '../../i18n/format.ts';
import { API_URLS } from '../../i18n/urls.ts';
import type { storiesContract, StoryRecord } from '../contract.ts';
import { absolute } from '../hub/hub-content.ts';
import { documentHead, noticeData, pagesOf, type ApiContext } from './api-content.ts';
import { nameOf } from './cited.ts';

/** Every story whose resource lists show. */
export function storiesDocument(context: ApiContext): z.infer<typeof storiesContract> {
  const { stories } = context.content;
  return {
    ...documentHead('stories', stories.flatMap(daysOfStory), context.content),
    stories: stories.map((story) => storyRecord(story, context)),
  };
}

function storyRecord(story: Story, context: ApiContext): StoryRecord {
  const { id, resource, themes, contentNotes, teller, consent, published, campaigns = [] } = story;
  const original = originalVersion(resource);
  const listed = new Set(context.content.campaigns.map((campaign) => campaign.id));
  return {
    id,
    resource: resource.id,
    document: absolute(context, API_URLS.resource(resource.id)),
    pages: pagesOf(context, (urls) => urls.resource(resource.id)),
    title: { text: original.title, lang: original.lang, dir: direction(original.lang) },
    url: original.url,
    versions: resource.versions.map(({ lang, title, url }) => ({ lang, dir: direction(lang), title, url })),
    publishers: resource.publishers.map(nameOf),
    themes,
    contentNotes,
    teller,
    consent,
    ...(published !== undefined && { published }),
    campaigns: campaigns.filter((campaign) => listed.has(campaign)),
    added: story.added,
    review: story.review,
    reviewState: story.reviewState,
    ...noticeData(resource),
  };
}
