import { PUBLISHED_LOCALE_IDS } from '../../src/schemas/published-locales.ts';
import type { LocaleId, SectionId } from '../../src/schemas/vocabulary.ts';
import type { Entry } from '../content-model.ts';
import { listedTopics, type ListedTopic } from '../listed-resources.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'section-gap';
/** Most readers start there, in every topic. */
const FIRST: SectionId = 'start-here';

/** The sections that lead a topic page are there for the readers of every locale. */
export const sectionGapRule: Rule = {
  slug,
  title: 'A leading section of a topic is empty for some readers',
  severity: 'warning',
  run: (content, context) => listedTopics(content, context).flatMap(gaps),
};

function gaps({ topic, listed }: ListedTopic): Problem[] {
  // A topic that lists nothing yet is being written.
  if (listed.length === 0) return [];
  const leading = new Set<SectionId>([FIRST, ...(topic.data.sectionOrder ?? [])]);
  leading.delete('summary');
  return [...leading].flatMap((section) => {
    const there = listed.filter((each) => each.section === section);
    const without = PUBLISHED_LOCALE_IDS.filter((locale) => !there.some(({ entry }) => canBeReadIn(entry, locale)));
    if (without.length === 0) return [];
    return problemAt(slug, topic, ['sectionOrder'], {
      found: `nothing in ${quote(section)} that readers of ${without.map(quote).join(', ')} can read`,
      allowed: `a resource in the language of the page, or in English, in ${quote(FIRST)} and each section of "sectionOrder"`,
      fix: 'Find a resource for the section, or take the section out of "sectionOrder".',
    });
  });
}

/** Pages list what is in their own language or in English. */
function canBeReadIn({ data }: Entry<'resources'>, locale: LocaleId): boolean {
  return data.versions.some(({ lang }) => lang === locale || lang === 'en');
}
