import { versionIn } from '../../src/domain/versions.ts';
import { PUBLISHED_LOCALES } from '../../src/i18n/published-locales.ts';
import { PLACEMENT_SECTION_IDS, SECTION_GROUPS, type SectionId } from '../../src/schemas/vocabulary.ts';
import type { KeptResource, ReportSource } from './kept-resources.ts';
import { topicTitle } from './names.ts';
import type { CoverageReport, TopicCoverage } from './shape.ts';

/** What every topic should have links in: the group "basics", without our own summary. */
const CORE: readonly SectionId[] = SECTION_GROUPS[0].sections.filter((id) => id !== 'summary');

/** Counts listed resources by topic, section and language. A resource in two languages counts for both. */
export function coverageReport(source: ReportSource): CoverageReport {
  const languages = [...new Set(PUBLISHED_LOCALES.flatMap(({ readingLanguages }) => readingLanguages))];
  return {
    languages,
    core: [...CORE],
    topics: [...source.content.topics.keys()].map((id) => topicCoverage(source, id, languages)),
  };
}

function topicCoverage({ content, listed }: ReportSource, id: string, languages: readonly string[]): TopicCoverage {
  const own = listed.filter(({ entry }) => entry.data.placements.some(({ topic }) => topic === id));
  const inLanguages = (resources: readonly KeptResource[]) =>
    languages.map((language) => resources.filter(({ entry }) => versionIn(entry.data, [language])).length);
  const sections = PLACEMENT_SECTION_IDS.map((section) => {
    const placed = own.filter(({ entry }) =>
      entry.data.placements.some((placement) => placement.topic === id && placement.section === section),
    );
    return { id: section, listed: placed.length, byLanguage: inLanguages(placed) };
  });
  const gaps = sections
    .filter((section) => CORE.includes(section.id))
    .map(({ id: section, byLanguage }) => ({
      section,
      languages: languages.filter((_, place) => byLanguage[place] === 0),
    }))
    .filter((gap) => gap.languages.length > 0);
  return {
    id,
    title: topicTitle(content, id),
    listed: own.length,
    byLanguage: inLanguages(own),
    sections,
    gaps,
  };
}
