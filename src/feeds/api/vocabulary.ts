import { daysOfResource } from '../../domain/content-days.ts';
import { pageContext } from '../../i18n/page-context.ts';
import type { Translate } from '../../i18n/translator.ts';
import {
  ADVICE_KINDS,
  AUDIENCE_IDS,
  CARE_LEVELS,
  CHECK_RESULTS,
  CLINIC_KINDS,
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
  SECTION_GROUPS,
  TEXT_STATUSES,
  TOPIC_GROUP_IDS,
  TRANSLATION_METHODS,
  WITHDRAWAL_REASONS,
} from '../../schemas/vocabulary.ts';
import type { VocabularyDocument } from '../contract.ts';
import { documentHead, inEveryLocale, type ApiContext } from './api-content.ts';

type List = VocabularyDocument['lists'][number];

/** Every closed list of values, with the words that pages show for them. */
export function vocabularyDocument({ content }: ApiContext): VocabularyDocument {
  return {
    ...documentHead('vocabulary', content.resources.flatMap(daysOfResource), content),
    lists: [...sectionLists(), ...LISTS, sourceList(content.settings)].sort((a, b) => (a.id < b.id ? -1 : 1)),
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

const LISTS: readonly List[] = [
  worded('adviceKinds', ADVICE_KINDS, (value, t) => t(`clinic.advice.${value}`)),
  worded('audiences', AUDIENCE_IDS, (value, t) => t(`audience.${value}`)),
  bare('careLevels', CARE_LEVELS),
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
  worded('resourceChanges', [...HISTORY_CHANGES, 'lapsed'] as const, (value, t) => t(`history.${value}`)),
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

/** Where records were found. */
function sourceList({ sources }: ApiContext['content']['settings']): List {
  return {
    id: 'sources',
    values: sources.map(({ id, name, url, on }) => ({ id, labels: name, ...(url !== undefined && { url }), on })),
  };
}
