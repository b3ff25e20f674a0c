import { freshnessOf } from '../src/domain/freshness.ts';
import type { PLACEMENT_SECTION_IDS } from '../src/schemas/vocabulary.ts';
import type { Content, Entry } from './content-model.ts';
import { isWhole } from './entries.ts';
import type { CheckContext } from './problem.ts';

/** A resource in a section of a topic page. */
export interface ListedResource {
  entry: Entry<'resources'>;
  section: (typeof PLACEMENT_SECTION_IDS)[number];
}

/** A topic with all that its page lists. */
export interface ListedTopic {
  topic: Entry<'topics'>;
  listed: ListedResource[];
}

/**
 * What each topic page lists on a day: without what was withdrawn. Nothing is said where a file cannot be read, since the
 * missing resource may be in it.
 */
export function listedTopics(content: Content, { today }: CheckContext): ListedTopic[] {
  const limits = content.settings.get('site')?.data.freshness;
  if (!limits || !isWhole(content)) return [];
  const byTopic = new Map([...content.topics].map(([id, topic]): [string, ListedTopic] => [id, { topic, listed: [] }]));
  for (const entry of content.resources.values()) {
    if (freshnessOf(entry.data, today, limits).state === 'withdrawn') continue;
    for (const { topic, section } of entry.data.placements) byTopic.get(topic)?.listed.push({ entry, section });
  }
  return [...byTopic.values()];
}
