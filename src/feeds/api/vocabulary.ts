import { daysOfResource } from '../../domain/content-days.ts';
import { pageContext } from '../../i18n/page-context.ts';
import type { Translate } from '../../i18n/translator.ts';
import { CODE_SYSTEM_IDS, CODE_SYSTEM_SOURCES, CODE_SYSTEMS } from '../../schemas/code-systems.ts';
import {
  ACTION_KINDS,
  ADVICE_KINDS,
  AUDIENCE_IDS,
  CAMPAIGN_STATUSES,
  CARE_LEVELS,
  CHANGE_STATES,
  CHECK_RESULTS,
  CLINIC_KINDS,
  CONTENT_NOTES,
  CRITERION_IDS,
  FACT_BOUNDS,
  FACT_COPIES,
  FACT_KINDS,
  FACT_UNITS,
  FORMAT_IDS,
  HISTORY_CHANGES,
  MARK_IDS,
  ORGANIZATION_KINDS,
  RECALL_ACTIONS,
  RECALL_KINDS,
  RIGHT_KINDS,
  SECTION_GROUPS,
  STORY_CONSENTS,
  STORY_TELLERS,
  STORY_THEMES,
  SUBDIVISION_IDS,
  TEXT_STATUSES,
  TOPIC_GROUP_IDS,
  TRANSLATION_METHODS,
  WITHDRAWAL_REASONS,
} from '../../schemas/vocabulary.ts';
import { CHANGE_KINDS, FEED_SUBJECTS, type VocabularyDocument } from '../contract.ts';
import { documentHead, inEveryLocale, type ApiContext } from './api-content.ts';

type List = VocabularyDocument['lists'][number];

/** Every closed list of values, with the words that pages show for them. */
export function vocabularyDocument({ content }: ApiContext): VocabularyDocument {
  return {
    ...documentHead('vocabulary', content.resources.flatMap(daysOfResource), content),
    lists: [...sectionLists(), ...LISTS, codeSystems(), sourceList(content.settings)].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
  };
}

/** A list whose values have words. */
function worded<V extends string>(id: string, values: readonly V[], wordOf: (value: V, t: Translate) => string): List {
  return {
    id,
    values: values.map((value) => ({
      id: value,
      labels: inEveryLocale((locale) => wordOf(value, pageContext(locale).t)),
    })),
  };
}

/** A list whose values pages never show by themselves. */
function bare(id: string, values: readonly string[]): List {
  return { id, values: values.map((value) => ({ id: value })) };
}

/** A list with values that have no words. */
function alsoWith(list: List, values: readonly string[]): List {
  return { ...list, values: [...list.values, ...bare(list.id, values).values] };
}

const LISTS: readonly List[] = [
  worded('actionKinds', ACTION_KINDS, (value, t) => t(`campaign.action.${value}`)),
  worded('adviceKinds', ADVICE_KINDS, (value, t) => t(`clinic.advice.${value}`)),
  worded('audiences', AUDIENCE_IDS, (value, t) => t(`audience.${value}`)),
  worded('campaignStatuses', CAMPAIGN_STATUSES, (value, t) => t(`campaign.status.${value}`)),
  bare('careLevels', CARE_LEVELS),
  worded('changeStates', CHANGE_STATES, (value, t) => t(`campaign.change.${value}`)),
  bare('checkResults', CHECK_RESULTS),
  worded('clinicKinds', CLINIC_KINDS, (value, t) => t(`clinic.kind.${value}`)),
  worded('criteria', CRITERION_IDS, (value, t) => t(`criterion.${value}`)),
  bare('factBounds', FACT_BOUNDS),
  worded('factCopies', FACT_COPIES, (value, t) => t(`sources.copy.${value}`)),
  bare('factKinds', FACT_KINDS),
  bare('factUnits', FACT_UNITS),
  worded('formats', FORMAT_IDS, (value, t) => t(`format.${value}`)),
  worded('marks', MARK_IDS, (value, t) => t(`mark.${value}`)),
  worded('organizationKinds', ORGANIZATION_KINDS, (value, t) => t(`kind.${value}`)),
  bare('recallActions', RECALL_ACTIONS),
  bare('recallKinds', RECALL_KINDS),
  alsoWith(
    worded('changes', [...HISTORY_CHANGES, 'lapsed'] as const, (value, t) => t(`history.${value}`)),
    ['recalled', 'recall-ended'],
  ),
  bare('changeKinds', CHANGE_KINDS),
  worded('contentNotes', CONTENT_NOTES, (value, t) => t(`story.note.${value}`)),
  worded('rightKinds', RIGHT_KINDS, (value, t) => t(`right.kind.${value}`)),
  worded('storyConsents', STORY_CONSENTS, (value, t) => t(`story.consent.${value}`)),
  worded('storyTellers', STORY_TELLERS, (value, t) => t(`story.teller.${value}`)),
  worded('storyThemes', STORY_THEMES, (value, t) => t(`story.theme.${value}`)),
  worded('subdivisions', SUBDIVISION_IDS, (value, t) => t(`subdivision.${value}`)),
  bare('feedSubjects', FEED_SUBJECTS),
  bare('reviewStates', ['current', 'due-soon', 'overdue', 'withdrawn']),
  worded('textStatuses', TEXT_STATUSES, (value, t) => t(`translations.status.${value}`)),
  worded('topicGroups', TOPIC_GROUP_IDS, (value, t) => t(`topicGroup.${value}`)),
  bare('translationMethods', TRANSLATION_METHODS),
  worded('withdrawalReasons', [...WITHDRAWAL_REASONS, 'review-lapsed', 'recalled'] as const, (value, t) =>
    value === 'recalled' ? t('recall.title.withdraw') : t(`withdrawn.reason.${value}`),
  ),
];

/** The sections of a topic page, each in its group. */
function sectionLists(): List[] {
  const groupOf = new Map<string, string>(
    SECTION_GROUPS.flatMap(({ id, sections }) => sections.map((section) => [section, id] as const)),
  );
  const sections = worded(
    'sections',
    SECTION_GROUPS.flatMap((group) => [...group.sections]),
    (value, t) => t(`section.${value}`),
  );
  return [
    worded(
      'sectionGroups',
      SECTION_GROUPS.map(({ id }) => id),
      (value, t) => t(`group.${value}`),
    ),
    { ...sections, values: sections.values.map((value) => ({ ...value, group: groupOf.get(value.id)! })) },
  ];
}

/** Code systems by the ids that `codes` of topics use. */
function codeSystems(): List {
  return {
    id: 'codeSystems',
    values: CODE_SYSTEM_IDS.map((id) => ({
      id,
      labels: inEveryLocale(() => CODE_SYSTEMS[id].name),
      oid: CODE_SYSTEMS[id].oid,
      url: CODE_SYSTEM_SOURCES[id].uri,
    })),
  };
}

/** Where records were found. */
function sourceList({ sources }: ApiContext['content']['settings']): List {
  return {
    id: 'sources',
    values: sources.map(({ id, name, url, on }) => ({ id, labels: name, ...(url !== undefined && { url }), on })),
  };
}
