/**
 * Closed vocabularies: every list of allowed values in the content, in one place.
 * Labels live in the dictionaries (`src/i18n/dictionaries`), keyed by these ids.
 */

/** Address segments of the locales the site is published in, in display order. */
export const LOCALE_IDS = ['en', 'es', 'nl', 'ar', 'zh-Hans'] as const;
/** A locale as it stands in an address, such as `en` in `/en/topics/`. */
export type LocaleId = (typeof LOCALE_IDS)[number];

/**
 * MedlinePlus information categories in the six groups that a MedlinePlus topic page uses, in page order.
 * `summary` is our own text; every other section lists resources.
 */
export const SECTION_GROUPS = [
  {
    id: 'basics',
    sections: [
      'summary',
      'start-here',
      'symptoms',
      'diagnosis-and-tests',
      'prevention-and-risk-factors',
      'treatments-and-therapies',
    ],
  },
  { id: 'learn-more', sections: ['living-with', 'related-issues', 'specifics', 'genetics'] },
  {
    id: 'see-play-and-learn',
    sections: ['health-check-tools', 'images', 'test-your-knowledge', 'videos-and-tutorials', 'games'],
  },
  { id: 'research', sections: ['statistics-and-research', 'clinical-trials', 'journal-articles'] },
  { id: 'resources', sections: ['reference-desk', 'find-an-expert', 'law-and-policy'] },
  {
    id: 'for-you',
    sections: ['children', 'teenagers', 'men', 'women', 'older-adults', 'patient-handouts'],
  },
] as const;
/** Id of one of the six groups of sections. */
export type SectionGroupId = (typeof SECTION_GROUPS)[number]['id'];
/** Id of a section of a topic page, the address fragment of that section. */
export type SectionId = (typeof SECTION_GROUPS)[number]['sections'][number];
// A bundler may leave these lists out where nothing uses them: scripts for browsers then load none of this file.

/** Every section id in page order. */
export const SECTION_IDS: readonly SectionId[] = /* @__PURE__ */ SECTION_GROUPS.flatMap((group) => [...group.sections]);
/** The sections that can hold resources: all but our own summary. */
export const PLACEMENT_SECTION_IDS = /* @__PURE__ */ SECTION_IDS.filter((id) => id !== 'summary') as [
  Exclude<SectionId, 'summary'>,
  ...Exclude<SectionId, 'summary'>[],
];

/** What a reader gets behind a link, the most telling format first in a list. */
export const FORMAT_IDS = ['html', 'pdf', 'video', 'audio', 'slideshow', 'data', 'forum'] as const;
/** One of {@link FORMAT_IDS}. */
export type FormatId = (typeof FORMAT_IDS)[number];

/** Whom a resource was written for. */
export const AUDIENCE_IDS = [
  'patients',
  'partners',
  'families',
  'bereaved-parents',
  'teenagers',
  'general-public',
  'professionals',
  'researchers',
  'policy-makers',
] as const;
/** One of {@link AUDIENCE_IDS}. */
export type AudienceId = (typeof AUDIENCE_IDS)[number];

/** What kind of body a publisher is. */
export const ORGANIZATION_KINDS = [
  'government',
  'international-organization',
  'health-service',
  'hospital',
  'practice',
  'professional-society',
  'charity',
  'patient-association',
  'publisher',
  'media',
] as const;

/** Marks a publisher carries beside its name; `nih` is "From the National Institutes of Health". */
export const MARK_IDS = ['nih'] as const;

/**
 * Result of the last look at an address.
 * `documented`: seen in a stored copy or a published source, not opened live. `unverified`: not seen to work.
 */
export const CHECK_RESULTS = ['ok', 'moved', 'documented', 'unverified', 'blocked', 'broken'] as const;

/**
 * What the link checker can find at an address, in the order of its report.
 * `moved`: led on for good within its site. `moved-elsewhere`: led on for good to another site. `moved-to-home`, `soft-404`: there is an
 * answer, but the page is likely gone. `blocked`, `rate-limited`, `private`: nothing is known.
 */
export const LINK_OUTCOMES = [
  'ok',
  'moved',
  'moved-elsewhere',
  'content-changed',
  'type-changed',
  'gone',
  'soft-404',
  'moved-to-home',
  'dns',
  'tls',
  'unreachable',
  'timeout',
  'server-error',
  'redirect-loop',
  'blocked',
  'rate-limited',
  'private',
] as const;
/** One of {@link LINK_OUTCOMES}. */
export type LinkOutcome = (typeof LINK_OUTCOMES)[number];

/** The published selection criteria a resource can meet. */
export const CRITERION_IDS = [
  'authorship',
  'evidence',
  'funding-disclosure',
  'currency',
  'plain-language',
  'balance',
  'jurisdiction',
  'privacy-of-target',
  'accessibility',
] as const;

/** One of {@link CRITERION_IDS}. */
export type CriterionId = (typeof CRITERION_IDS)[number];

/** How quickly help is needed, as on an NHS care card. */
export const CARE_LEVELS = ['emergency', 'urgent', 'non-urgent'] as const;

/** One of {@link CARE_LEVELS}. */
export type CareLevel = (typeof CARE_LEVELS)[number];

/** What a site does with care advice that nobody has reviewed: show it with a label, or show only telephone numbers. */
export const UNREVIEWED_CARE_IDS = ['label', 'withhold'] as const;
/** One of {@link UNREVIEWED_CARE_IDS}. */
export type UnreviewedCare = (typeof UNREVIEWED_CARE_IDS)[number];

/** What a site does with codes that were not seen in a published source: leave them out of its answers, or mark them. */
export const UNCONFIRMED_CODES_IDS = ['omit', 'mark'] as const;
/** One of {@link UNCONFIRMED_CODES_IDS}. */
export type UnconfirmedCodes = (typeof UNCONFIRMED_CODES_IDS)[number];

/** What a fact of the registry states. */
export const FACT_KINDS = [
  'definition',
  'frequency',
  'chance',
  'limit',
  'duration',
  'amount',
  'instruction',
  'standard',
  'entitlement',
] as const;
/** One of {@link FACT_KINDS}. */
export type FactKind = (typeof FACT_KINDS)[number];
/** Kinds of facts that may do without a value: what to do, what good care is, what the law gives. */
export const FACT_KINDS_OF_WORDS = ['instruction', 'standard', 'entitlement'] as const satisfies readonly FactKind[];

/** What people can count on in a country, in page order; last what was announced or asked for and does not hold yet. */
export const RIGHT_KINDS = ['standards-of-care', 'leave-and-pay', 'registration', 'announced'] as const;
/** One of {@link RIGHT_KINDS}. */
export type RightKind = (typeof RIGHT_KINDS)[number];

/** Parts of countries with rules of their own, by their ISO 3166-2 codes. */
export const SUBDIVISION_IDS = ['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS', 'US-CA', 'US-OK', 'US-VA'] as const;
/** One of {@link SUBDIVISION_IDS}. */
export type SubdivisionId = (typeof SUBDIVISION_IDS)[number];

/** Whether a campaign still works on its aim; `unclear` where no source says so. */
export const CAMPAIGN_STATUSES = ['running', 'ended', 'unclear'] as const;

/** What a campaign asks people to do. */
export const ACTION_KINDS = ['sign', 'write', 'share', 'join', 'donate', 'tell', 'apply', 'ask'] as const;
/** One of {@link ACTION_KINDS}. */
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Whether a change has happened, or is asked for or promised. */
export const CHANGE_STATES = ['done', 'pending'] as const;

/** What a story is about. */
export const STORY_THEMES = [
  'miscarriage',
  'later-miscarriage',
  'recurrent-loss',
  'ectopic-pregnancy',
  'molar-pregnancy',
  'stillbirth',
  'partner',
  'care',
  'work',
  'faith-and-culture',
  'remembering',
  'pregnancy-after-loss',
] as const;
/** One of {@link STORY_THEMES}. */
export type StoryTheme = (typeof STORY_THEMES)[number];

/** What a reader may want to know before opening a story. */
export const CONTENT_NOTES = [
  'loss-described',
  'bleeding-and-pain',
  'medical-detail',
  'birth-of-a-baby-who-died',
  'pictures-of-babies',
  'poor-care',
  'mental-health',
  'later-baby',
  'open-comments',
] as const;
/** One of {@link CONTENT_NOTES}. */
export type ContentNote = (typeof CONTENT_NOTES)[number];

/** Who tells a story. */
export const STORY_TELLERS = ['pregnant', 'partner', 'couple', 'family', 'several'] as const;

/** Who published a story: whoever tells it, or an organization to which it was told. */
export const STORY_CONSENTS = ['teller', 'organization'] as const;

/** Units of a fact's value; `one-in` counts "1 in n", `percent` 0 to 100. */
export const FACT_UNITS = [
  'one-in',
  'percent',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'celsius',
  'losses',
  'times',
] as const;
/** One of {@link FACT_UNITS}. */
export type FactUnit = (typeof FACT_UNITS)[number];

/** How exact a value is: the source says "about", "more than"… */
export const FACT_BOUNDS = ['about', 'at-least', 'more-than', 'at-most', 'less-than'] as const;

/** What was read where the source of a fact itself was not at hand. */
export const FACT_COPIES = ['earlier', 'second-hand'] as const;

/** Dated changes in the life of a resource. */
export const HISTORY_CHANGES = [
  'added',
  'reviewed',
  'address-changed',
  'description-changed',
  'withdrawn',
  'restored',
] as const;
/** One of {@link HISTORY_CHANGES}. */
export type HistoryChange = (typeof HISTORY_CHANGES)[number];

/** Why a person took a resource off the lists. */
export const WITHDRAWAL_REASONS = ['gone', 'outdated', 'replaced', 'criteria-not-met', 'unsafe'] as const;
/** One of {@link WITHDRAWAL_REASONS}. */
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Groups that topics are filed under, after MedlinePlus health topic groups. */
export const TOPIC_GROUP_IDS = ['pregnancy-and-reproduction', 'mental-health-and-behavior'] as const;

/** Whether a named person has reviewed a text. */
export const TEXT_STATUSES = ['draft', 'reviewed'] as const;
/** One of {@link TEXT_STATUSES}. */
export type TextStatus = (typeof TEXT_STATUSES)[number];

/** How a translation was made: by a person, by software, or by software and then corrected by a person. */
export const TRANSLATION_METHODS = ['human', 'machine', 'machine-edited'] as const;

/** The prose pages every locale has, by address segment. */
export const PAGE_IDS = ['about', 'criteria', 'privacy', 'accessibility', 'disclaimers', 'contact'] as const;
/** One of {@link PAGE_IDS}. */
export type PageId = (typeof PAGE_IDS)[number];

/** Lists of the campaign hub that are always there, by address segment. */
export const PLACE_IDS = ['campaigns', 'surveys', 'stories', 'rights'] as const;
/** One of {@link PLACE_IDS}. */
export type PlaceId = (typeof PLACE_IDS)[number];

/** What kind of practice a clinic is. */
export const CLINIC_KINDS = [
  'birth-care-network',
  'midwifery-practice',
  'general-practice',
  'early-pregnancy-unit',
  'hospital',
] as const;
/** One of {@link CLINIC_KINDS}. */
export type ClinicKind = (typeof CLINIC_KINDS)[number];

/** What a piece of a clinic's own advice is about, in the order in which its page shows it. */
export const ADVICE_KINDS = [
  'when-to-call',
  'what-happens',
  'examination',
  'waiting',
  'medication',
  'procedure',
  'recovery',
  'next-pregnancy',
] as const;
/** One of {@link ADVICE_KINDS}. */
export type AdviceKind = (typeof ADVICE_KINDS)[number];

/** What a recall does: takes something out of every output, or shows a correction with it. */
export const RECALL_ACTIONS = ['withdraw', 'correct'] as const;

/** What can be recalled, by the name of its field in a recall. */
export const RECALL_KINDS = ['resource', 'topic', 'guide', 'term', 'fact', 'careCard', 'clinic', 'campaign'] as const;
/** One of {@link RECALL_KINDS}. */
export type RecallKind = (typeof RECALL_KINDS)[number];

/** UN M49 code for the whole world, used as a jurisdiction beside ISO 3166-1 alpha-2 country codes. */
export const WORLDWIDE = '001';

/** Kinds of words that readers search with: of everyday speech, of clinicians, short forms, and frequent mistakes. */
export const TERM_KINDS = ['lay', 'clinical', 'abbreviation', 'misspelling'] as const;
/** One of {@link TERM_KINDS}. */
export type TermKind = (typeof TERM_KINDS)[number];

/** Collections whose things have pages of their own, and may have had other ids. */
export const MOVED_KINDS = ['topics', 'resources', 'organizations', 'terms', 'campaigns', 'clinics'] as const;
/** A collection whose things may have had other ids. */
export type MovedKind = (typeof MOVED_KINDS)[number];
