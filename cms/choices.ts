import words from '../src/i18n/dictionaries/en.json' with { type: 'json' };
import { LOCALES } from '../src/i18n/locales.ts';
import {
  ADVICE_KINDS,
  AUDIENCE_IDS,
  type CHECK_RESULTS,
  CLINIC_KINDS,
  CRITERION_IDS,
  FORMAT_IDS,
  HISTORY_CHANGES,
  LOCALE_IDS,
  MARK_IDS,
  ORGANIZATION_KINDS,
  PAGE_IDS,
  type RECALL_ACTIONS,
  SECTION_IDS,
  TEXT_STATUSES,
  TOPIC_GROUP_IDS,
  type TRANSLATION_METHODS,
  type UNCONFIRMED_CODES_IDS,
  type UNREVIEWED_CARE_IDS,
  WITHDRAWAL_REASONS,
  type LocaleId,
} from '../src/schemas/vocabulary.ts';
import { asWords } from './labels.ts';

/** Vocabularies whose English labels stand in the dictionary, with what its keys begin with. */
const IN_DICTIONARY: readonly (readonly [values: readonly string[], prefix: string])[] = [
  [ADVICE_KINDS, 'clinic.advice.'],
  [AUDIENCE_IDS, 'audience.'],
  [CLINIC_KINDS, 'clinic.kind.'],
  [CRITERION_IDS, 'criterion.'],
  [FORMAT_IDS, 'format.'],
  [HISTORY_CHANGES, 'history.'],
  [MARK_IDS, 'mark.'],
  [ORGANIZATION_KINDS, 'kind.'],
  [PAGE_IDS, 'page.'],
  [SECTION_IDS, 'section.'],
  [TEXT_STATUSES, 'translations.status.'],
  [TOPIC_GROUP_IDS, 'topicGroup.'],
  [WITHDRAWAL_REASONS, 'withdrawn.reason.'],
];

type Labels<V extends readonly string[]> = Readonly<Record<V[number], string>>;

/** Vocabularies that an editor needs other words for than a reader. */
const FOR_EDITORS: readonly Readonly<Record<string, string>>[] = [
  {
    ok: 'Works',
    moved: 'Moved to another address',
    documented: 'Seen in a stored copy or a published source, not opened live',
    unverified: 'Not seen to work yet',
    blocked: 'The site keeps checks out',
    broken: 'Does not work',
  } satisfies Labels<typeof CHECK_RESULTS>,
  {
    human: 'By a person',
    machine: 'By software',
    'machine-edited': 'By software, corrected by a person',
  } satisfies Labels<typeof TRANSLATION_METHODS>,
  {
    withdraw: 'Withdraw: a notice stands in its place',
    correct: 'Correct: the correction is shown with it',
  } satisfies Labels<typeof RECALL_ACTIONS>,
  {
    label: 'Show it with a label',
    withhold: 'Show telephone numbers only',
  } satisfies Labels<typeof UNREVIEWED_CARE_IDS>,
  { omit: 'Leave them out', mark: 'Mark them' } satisfies Labels<typeof UNCONFIRMED_CODES_IDS>,
  Object.fromEntries(LOCALE_IDS.map((locale) => [locale, localeName(locale)])),
];

/** The name of a locale for an editor, such as "Nederlands (nl)". */
export function localeName(locale: LocaleId): string {
  return `${LOCALES[locale].autonym} (${locale})`;
}

/** The values of a choice with labels that an editor can read, in the order of the vocabulary. */
export function optionsOf(values: readonly string[]): { label: string; value: string }[] {
  const labels = labelsOf(values);
  return values.map((value) => ({ label: labels(value), value }));
}

function labelsOf(values: readonly string[]): (value: string) => string {
  const own = FOR_EDITORS.find((labels) => values.every((value) => value in labels));
  if (own) return (value) => own[value] ?? value;
  const prefix = IN_DICTIONARY.find(([vocabulary]) => values.every((value) => vocabulary.includes(value)))?.[1];
  const dictionary: Readonly<Record<string, string>> = words;
  return (value) => (prefix === undefined ? undefined : dictionary[prefix + value]) ?? asWords(value);
}
