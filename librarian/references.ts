import { CODE_SYSTEM_IDS } from '../src/schemas/code-systems.ts';
import type { RecallKind } from '../src/schemas/vocabulary.ts';
import type { Content, DataCollectionName, Entry } from './content-model.ts';
import { allTexts } from './entries.ts';
import { formatFieldPath, type FieldPath } from './field-path.ts';
import type { FilePosition } from './file-position.ts';
import { attributeOf, elementsOf, positionOf } from './markdown-source.ts';
import { TEXT_ELEMENTS } from './text-elements.ts';

/** What an id can point to: an entry of a collection, or a line of `sources` in the settings. */
export type ReferenceTarget = Exclude<DataCollectionName, 'linkChecks'> | 'sources';

/** One place where a file names another by its id. */
export interface Reference extends FilePosition {
  to: ReferenceTarget;
  /** Undefined when the place for the id is empty. */
  id: string | undefined;
  file: string;
  field: string;
}

/** Every reference in the content. */
export function referencesOf(content: Content): Reference[] {
  return [
    ...fromResources(content),
    ...fromTopics(content),
    ...fromTerms(content),
    ...fromCareCards(content),
    ...fromCareCountries(content),
    ...fromFacts(content),
    ...fromGuides(content),
    ...fromOrganizations(content),
    ...fromConcepts(content),
    ...fromClinics(content),
    ...fromRecalls(content),
    ...fromTexts(content),
  ];
}

function fromResources({ resources }: Content): Reference[] {
  return [...resources.values()].flatMap((entry) => [
    ...list(entry, 'organizations', ['publishers'], entry.data.publishers),
    ...entry.data.placements.flatMap(({ topic }, index) => one(entry, 'topics', ['placements', index, 'topic'], topic)),
    ...one(entry, 'sources', ['source'], entry.data.source),
    ...list(entry, 'resources', ['alternatives'], entry.data.alternatives),
  ]);
}

function fromTopics({ topics }: Content): Reference[] {
  return [...topics.values()].flatMap((entry) => [
    ...list(entry, 'topics', ['related'], entry.data.related),
    ...list(entry, 'terms', ['glossary'], entry.data.glossary),
    ...one(entry, 'careCards', ['care'], entry.data.care),
    ...one(entry, 'organizations', ['primaryInstitute'], entry.data.primaryInstitute),
    ...list(entry, 'resources', ['otherLanguages'], entry.data.otherLanguages),
    ...(entry.data.questions ?? []).flatMap(({ facts }, index) =>
      list(entry, 'facts', ['questions', index, 'facts'], facts),
    ),
    ...CODE_SYSTEM_IDS.flatMap((system) =>
      (entry.data.codes?.[system] ?? []).flatMap(({ term }, index) =>
        one(entry, 'terms', ['codes', system, index, 'term'], term),
      ),
    ),
  ]);
}

function fromTerms({ terms }: Content): Reference[] {
  return [...terms.values()].flatMap((entry) => [
    ...list(entry, 'resources', ['sources'], entry.data.sources),
    ...list(entry, 'terms', ['seeAlso'], entry.data.seeAlso),
  ]);
}

function fromCareCards({ careCards }: Content): Reference[] {
  return [...careCards.values()].flatMap((entry) =>
    entry.data.levels.flatMap(({ signs }, level) =>
      signs.flatMap(({ sources }, sign) =>
        list(entry, 'resources', ['levels', level, 'signs', sign, 'sources'], sources),
      ),
    ),
  );
}

function fromCareCountries({ careCountries }: Content): Reference[] {
  return [...careCountries.values()].flatMap((entry) =>
    entry.data.contacts.flatMap(({ source, cards }, index) => [
      ...one(entry, 'resources', ['contacts', index, 'source'], source),
      ...list(entry, 'careCards', ['contacts', index, 'cards'], cards),
    ]),
  );
}

function fromFacts({ facts }: Content): Reference[] {
  return [...facts.values()].flatMap((entry) =>
    one(entry, 'resources', ['source', 'resource'], entry.data.source.resource),
  );
}

function fromGuides({ guides }: Content): Reference[] {
  return [...guides.values()].flatMap((entry) => [
    ...one(entry, 'topics', ['topic'], entry.data.topic),
    ...(entry.data.timeline?.steps ?? []).flatMap(({ facts, sources }, step) => [
      ...list(entry, 'facts', ['timeline', 'steps', step, 'facts'], facts),
      ...list(entry, 'resources', ['timeline', 'steps', step, 'sources'], sources),
    ]),
  ]);
}

function fromOrganizations({ organizations }: Content): Reference[] {
  return [...organizations.values()].flatMap((entry) => one(entry, 'organizations', ['partOf'], entry.data.partOf));
}

function fromConcepts({ concepts }: Content): Reference[] {
  return [...concepts.values()].flatMap((entry) => {
    const { topic, guide, term, organization } = entry.data.target;
    return [
      ...one(entry, 'topics', ['target', 'topic'], topic),
      ...one(entry, 'guides', ['target', 'guide'], guide),
      ...one(entry, 'terms', ['target', 'term'], term),
      ...one(entry, 'organizations', ['target', 'organization'], organization),
    ];
  });
}

function fromClinics({ clinics }: Content): Reference[] {
  return [...clinics.values()].flatMap((entry) => {
    const { organization, basis, topics, advice } = entry.data;
    return [
      ...one(entry, 'organizations', ['organization'], organization),
      ...one(entry, 'resources', ['basis', 'resource'], basis?.resource),
      ...topics.flatMap(({ topic }, index) => one(entry, 'topics', ['topics', index, 'topic'], topic)),
      ...advice.flatMap((each, index) => [
        ...list(entry, 'topics', ['advice', index, 'topics'], each.topics),
        ...list(entry, 'facts', ['advice', index, 'facts'], each.facts),
      ]),
    ];
  });
}

/** The collection that each field of a recall's target points to. */
const RECALL_TARGETS = {
  resource: 'resources',
  topic: 'topics',
  guide: 'guides',
  term: 'terms',
  fact: 'facts',
  careCard: 'careCards',
  clinic: 'clinics',
} as const satisfies Record<RecallKind, DataCollectionName>;

function fromRecalls({ recalls }: Content): Reference[] {
  return [...recalls.values()].flatMap((entry) =>
    entry.data.recalls.flatMap(({ target }, index) =>
      Object.entries(RECALL_TARGETS).flatMap(([field, to]) =>
        one(entry, to, ['recalls', index, 'target', field], target[field as keyof typeof target]),
      ),
    ),
  );
}

function fromTexts(content: Content): Reference[] {
  return allTexts(content).flatMap(({ file, body }) =>
    elementsOf(body.tree).flatMap((element) => {
      const to = TEXT_ELEMENTS.get(element.name ?? '')?.target;
      if (to === undefined) return [];
      return [{ to, id: attributeOf(element, 'id'), file, field: `body <${element.name} id>`, ...positionOf(element) }];
    }),
  );
}

function list(entry: Entry, to: ReferenceTarget, path: FieldPath, ids: readonly string[] = []): Reference[] {
  return ids.flatMap((id, index) => one(entry, to, [...path, index], id));
}

function one(entry: Entry, to: ReferenceTarget, path: FieldPath, id: string | undefined): Reference[] {
  return id === undefined ? [] : [{ to, id, file: entry.file, field: formatFieldPath(path), ...entry.at(path) }];
}
