import type { Topic } from '../../domain/entities.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { TOPIC_GROUP_IDS } from '../../schemas/vocabulary.ts';

/** A group of topics with links to them in the order of their titles. */
export interface TopicGroup {
  id: (typeof TOPIC_GROUP_IDS)[number];
  title: string;
  links: { href: string; label: string }[];
}

/** The groups that have topics. */
export function topicGroups(topics: readonly Topic[], page: PageContext): TopicGroup[] {
  const { t, urls, format, locale } = page;
  return TOPIC_GROUP_IDS.map((id) => ({
    id,
    title: t(`topicGroup.${id}`),
    links: topics
      .filter((topic) => topic.group === id)
      .map((topic) => ({ href: urls.topic(topic.id), label: topic.texts[locale.id].title }))
      .sort((a, b) => format.compare(a.label, b.label)),
  })).filter(({ links }) => links.length > 0);
}

/** How many entries topics make in an alphabetical list: their titles and their other names. */
export function namesOfTopics(topics: readonly Topic[], { locale }: PageContext): number {
  return topics.reduce((sum, { texts }) => sum + 1 + texts[locale.id].alsoCalled.length, 0);
}
