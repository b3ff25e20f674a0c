import { SECTION_GROUPS, type SectionGroupId, type SectionId } from '../schemas/vocabulary.ts';
import type { Resource, Topic } from './entities.ts';
import { overdueLast } from './freshness.ts';
import { groupedBy, oncePer } from './once-per.ts';
import { versionIn } from './versions.ts';

/** A section of a topic page with the resources it lists. */
export interface TopicSection {
  id: SectionId;
  /** Resources with a version in the page's own language, in their given order, those overdue for review last. */
  inPageLanguage: Resource[];
  /** Resources the reader is offered in another language, in the same order. */
  inOtherLanguages: Resource[];
}

/** A group of sections that have something to show. */
export interface TopicSectionGroup {
  id: SectionGroupId;
  sections: TopicSection[];
}

/**
 * Groups a topic's resources as its page lists them: six groups, sections in page order, the page's language first.
 * Sections without resources are left out, and so are groups without sections.
 * @param languages Languages the reader is offered, the page's own first.
 */
export function topicSections(
  topic: Pick<Topic, 'id' | 'sectionOrder'>,
  resources: readonly Resource[],
  languages: readonly string[],
): TopicSectionGroup[] {
  return SECTION_GROUPS.map((group) => ({
    id: group.id,
    sections: orderSections(group.sections, topic.sectionOrder)
      .map((id) => topicSection(topic.id, id, resources, languages))
      .filter((section) => countOf(section) > 0),
  })).filter((group) => group.sections.length > 0);
}

/** Number of resources in a section. */
export function countOf(section: TopicSection): number {
  return section.inPageLanguage.length + section.inOtherLanguages.length;
}

function orderSections(sections: readonly SectionId[], first: readonly SectionId[] = []): SectionId[] {
  const rank = (id: SectionId) => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...sections].sort((a, b) => rank(a) - rank(b));
}

function topicSection(
  topic: string,
  id: SectionId,
  resources: readonly Resource[],
  languages: readonly string[],
): TopicSection {
  const offered = overdueLast(placedIn(topic, id, resources)).filter((resource) => versionIn(resource, languages));
  const own = languages.slice(0, 1);
  return {
    id,
    inPageLanguage: offered.filter((resource) => versionIn(resource, own)),
    inOtherLanguages: offered.filter((resource) => !versionIn(resource, own)),
  };
}

/** The resources placed in one section of a topic, by `order`, then by id. */
export function placedIn(topic: string, section: SectionId, resources: readonly Resource[]): Resource[] {
  return (byTopic(resources).get(topic) ?? [])
    .flatMap((resource) =>
      resource.placements
        .filter((placement) => placement.topic === topic && placement.section === section)
        .map((placement) => ({ resource, order: placement.order })),
    )
    .sort((a, b) => a.order - b.order || (a.resource.id < b.resource.id ? -1 : 1))
    .map((each) => each.resource);
}

/** All resources placed on a topic, in any section and language. */
export function resourcesOfTopic(topic: string, resources: readonly Resource[]): Resource[] {
  return [...(byTopic(resources).get(topic) ?? [])];
}

const byTopic = oncePer((resources: readonly Resource[]) =>
  groupedBy(resources, ({ placements }) => placements.map(({ topic }) => topic)),
);

/** The topic with the most resources; the first by id among equals. */
export function largestTopic(topics: readonly Topic[], resources: readonly Resource[]): Topic | undefined {
  const size = (topic: Topic) => resourcesOfTopic(topic.id, resources).length;
  return [...topics].sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1))[0];
}
