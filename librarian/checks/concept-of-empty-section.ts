import { freshnessOf } from '../../src/domain/freshness.ts';
import type { FreshnessLimits } from '../../src/schemas/settings.ts';
import { PLACEMENT_SECTION_IDS } from '../../src/schemas/vocabulary.ts';
import type { Entry } from '../content-model.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { listAllowed, quote } from '../wording.ts';

const slug = 'concept-of-empty-section';

/** A section that words lead to is there: a topic page leaves out a section without resources. */
export const conceptOfEmptySectionRule: Rule = {
  slug,
  title: 'Words lead to a section that lists nothing',
  severity: 'error',
  run: (content, { today }) => {
    const limits = content.settings.get('site')?.data.freshness;
    // A resource that is not valid may be the one: it gets the benefit of the doubt.
    if (limits === undefined || content.ids.resources.size > content.resources.size) return [];
    const listed = [...content.resources.values()].filter(({ data }) => !isWithdrawn(data, today, limits));
    return [...content.concepts.values()].flatMap((entry) => {
      const { topic, section } = entry.data.target;
      if (topic === undefined || section === undefined || !content.ids.topics.has(topic)) return [];
      const filled = filledSections(listed, topic);
      if (filled.has(section)) return [];
      const others = PLACEMENT_SECTION_IDS.filter((id) => filled.has(id));
      return [
        problemAt(slug, entry, ['target', 'section'], {
          found: `${quote(section)}, where ${quote(topic)} lists no resource`,
          allowed: others.length > 0 ? listAllowed(others, section) : `"topic: ${topic}" alone: it lists nothing`,
          fix: 'Name a section that lists resources, or delete "section": the words then lead to the topic.',
        }),
      ];
    });
  },
};

function filledSections(resources: readonly Entry<'resources'>[], topic: string): ReadonlySet<string> {
  return new Set(
    resources.flatMap(({ data }) =>
      data.placements.filter((placement) => placement.topic === topic).map(({ section }) => section),
    ),
  );
}

/** Whether a person took it off the lists. A lapsed review does that too, but time alone must not stop a build. */
function isWithdrawn(resource: Entry<'resources'>['data'], today: string, limits: FreshnessLimits): boolean {
  const freshness = freshnessOf(resource, today, limits);
  return freshness.state === 'withdrawn' && freshness.reason !== 'review-lapsed';
}
