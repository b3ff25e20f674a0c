import { compareText } from '../problem.ts';
import type { KeptResource, ReportSource } from './kept-resources.ts';
import { publisherName, topicTitle } from './names.ts';
import type { PublisherCount, PublishersReport } from './shape.ts';

/** Counts listed resources by publisher, overall and on each topic. */
export function publishersReport({ content, listed }: ReportSource): PublishersReport {
  const counts = (resources: readonly KeptResource[]): PublisherCount[] => {
    const byId = new Map<string, number>();
    for (const { entry } of resources) {
      for (const id of new Set(entry.data.publishers)) byId.set(id, (byId.get(id) ?? 0) + 1);
    }
    return [...byId]
      .map(([id, count]) => ({ id, name: publisherName(content, id), count }))
      .sort((a, b) => b.count - a.count || compareText(a.id, b.id));
  };
  return {
    listed: listed.length,
    publishers: counts(listed),
    topics: [...content.topics.keys()].map((id) => {
      const own = listed.filter(({ entry }) => entry.data.placements.some(({ topic }) => topic === id));
      return { id, title: topicTitle(content, id), listed: own.length, publishers: counts(own) };
    }),
  };
}
