import type { Content } from '../content-model.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import type { ReferenceTarget } from '../reference-fields.ts';
import { referencesOf } from '../references.ts';
import { didYouMean, listAllowed, quote } from '../wording.ts';

const slug = 'unknown-reference';

const TARGETS: Readonly<Record<ReferenceTarget, { name: string; place(id: string): string }>> = {
  resources: { name: 'a resource', place: (id) => `resources/${id}.yaml` },
  organizations: { name: 'an organization', place: (id) => `organizations/${id}.yaml` },
  topics: { name: 'a topic', place: (id) => `topics/${id}/topic.yaml` },
  terms: { name: 'a glossary term', place: (id) => `glossary/${id}/term.yaml` },
  careCards: { name: 'a care card', place: (id) => `care/${id}.yaml` },
  careCountries: { name: 'a country’s contacts', place: (id) => `care-countries/${id}.yaml` },
  facts: { name: 'a fact', place: (id) => `facts/${id}.yaml` },
  guides: { name: 'a guide', place: (id) => `guides/${id}/guide.yaml` },
  concepts: { name: 'a concept', place: (id) => `concepts/${id}.yaml` },
  clinics: { name: 'a clinic', place: (id) => `clinics/${id}.yaml` },
  campaigns: { name: 'a campaign', place: (id) => `campaigns/${id}/campaign.yaml` },
  surveyQuestions: { name: 'a survey question', place: (id) => `survey-questions/${id}.yaml` },
  stories: { name: 'a story', place: (id) => `stories/${id}.yaml` },
  recalls: { name: 'the recalls', place: () => 'recalls.yaml' },
  settings: { name: 'settings', place: (id) => `settings/${id}.yaml` },
  sources: { name: 'a source', place: () => '"sources" in settings/site.yaml' },
};

/** Every id points to something that is there. */
export const unknownReferenceRule: Rule = {
  slug,
  title: 'An id points to something that is not there',
  severity: 'error',
  run: (content) => [...unknownIds(content), ...guidesOfOtherTopics(content)],
};

function unknownIds(content: Content): Problem[] {
  return referencesOf(content).flatMap(({ to, id, ...place }) => {
    const known = knownIds(content, to);
    if (known === undefined || (id !== undefined && known.has(id))) return [];
    const { name, place: home } = TARGETS[to];
    const allowed = `the id of ${name}, as in ${home('<id>')}`;
    if (id === undefined)
      return [{ rule: slug, ...place, found: 'no id', allowed, fix: 'Write the id between quotes: id="…".' }];
    const fix = `${didYouMean(id, known)}Correct the id, or add what is missing: ${home(id)}.`;
    return [{ rule: slug, ...place, found: quote(id), allowed, fix }];
  });
}

/** Concepts whose guide is there, but below another topic. An id that is unknown itself is one problem, not two. */
function guidesOfOtherTopics({ concepts, guides, ids }: Content): Problem[] {
  return [...concepts.values()].flatMap((entry) => {
    const { topic, guide } = entry.data.target;
    const home = guide === undefined ? undefined : guides.get(guide)?.data.topic;
    if (guide === undefined || topic === undefined || home === undefined || home === topic) return [];
    if (!ids.topics.has(topic) || !ids.topics.has(home)) return [];
    const own = [...guides.values()].filter(({ data }) => data.topic === topic).map(({ id }) => id);
    return [
      problemAt(slug, entry, ['target', 'guide'], {
        found: `${quote(guide)}, a guide of ${quote(home)}`,
        allowed: `a guide of ${quote(topic)}${own.length > 0 ? `: ${listAllowed(own, guide)}` : ', which has none'}`,
        fix: `Write "topic: ${home}", or name another guide.`,
      }),
    ];
  });
}

/** The ids there are; undefined when that cannot be told because the settings are not valid. */
function knownIds(content: Content, to: ReferenceTarget): ReadonlySet<string> | undefined {
  if (to !== 'sources') return content.ids[to];
  const sources = content.settings.get('site')?.data.sources;
  return sources && new Set(sources.map(({ id }) => id));
}
