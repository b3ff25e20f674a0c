import { describe, expect, test } from 'vitest';
import { CAMPAIGN_PARTS } from '../../src/domain/campaign-parts.ts';
import { WAY_IDS } from '../../src/embedding/ways.ts';
import { EMBED_THEMES } from '../../src/hub/options.ts';
import { dictionaryProblems, messageSignatures } from '../../src/i18n/dictionary-rules.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { DICTIONARIES } from '../../src/i18n/translator.ts';
import { DIMENSION_IDS, FACET_IDS, FEED_FORMATS, PAPER_IDS, POSTER_IDS } from '../../src/i18n/urls.ts';
import { CONCEPT_KINDS } from '../../src/search/concepts.ts';
import { FILTER_IDS } from '../../src/search/state.ts';
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
  FORMAT_IDS,
  HISTORY_CHANGES,
  LOCALE_IDS,
  MARK_IDS,
  ORGANIZATION_KINDS,
  PAGE_IDS,
  RECALL_ACTIONS,
  RIGHT_KINDS,
  SECTION_GROUPS,
  SECTION_IDS,
  STORY_CONSENTS,
  STORY_TELLERS,
  STORY_THEMES,
  SUBDIVISION_IDS,
  TEXT_STATUSES,
  TOPIC_GROUP_IDS,
  TRANSLATION_METHODS,
  WITHDRAWAL_REASONS,
  type LocaleId,
} from '../../src/schemas/vocabulary.ts';
import { projectFiles } from './source-files.ts';

/** The message keys of every closed vocabulary. */
const LABELS: Record<string, string[]> = {
  sections: SECTION_IDS.map((id) => `section.${id}`),
  'section groups': SECTION_GROUPS.map((group) => `group.${group.id}`),
  formats: FORMAT_IDS.map((id) => `format.${id}`),
  audiences: AUDIENCE_IDS.map((id) => `audience.${id}`),
  'kinds of publishers': ORGANIZATION_KINDS.map((id) => `kind.${id}`),
  marks: MARK_IDS.flatMap((id) => [`mark.${id}`, `mark.${id}.short`]),
  criteria: CRITERION_IDS.map((id) => `criterion.${id}`),
  'check results': CHECK_RESULTS.flatMap((id) => [`check.${id}`, `check.long.${id}`]),
  'copies of sources': FACT_COPIES.map((id) => `sources.copy.${id}`),
  'care levels': CARE_LEVELS.map((id) => `care.hidden.${id}`),
  'topic groups': TOPIC_GROUP_IDS.map((id) => `topicGroup.${id}`),
  'prose pages': PAGE_IDS.map((id) => `page.${id}`),
  'lists to browse': FACET_IDS.flatMap((id) => [
    `nav.${id}`,
    `${id}.title`,
    `${id}.description`,
    `${id}.value`,
    `${id}.valueDescription`,
  ]),
  'formats in a language': FORMAT_IDS.map((id) => `inLanguage.formats.${id}`),
  'audiences in a language': AUDIENCE_IDS.map((id) => `inLanguage.audiences.${id}`),
  'lists within a language': DIMENSION_IDS.map((id) => `inLanguage.description.${id}`),
  'search filters': FILTER_IDS.map((id) => `search.filter.${id}`),
  'kinds of results': [...CONCEPT_KINDS, 'resource'].map((id) => `search.kind.${id}`),
  'bounds of figures': FACT_BOUNDS.map((id) => `fact.bound.${id}`),
  'kinds of clinics': CLINIC_KINDS.map((id) => `clinic.kind.${id}`),
  'sizes of leaflets': PAPER_IDS.map((id) => `clinic.paper.${id}`),
  'parts of a campaign': CAMPAIGN_PARTS.map((id) => `campaign.part.${id}`),
  'states of a campaign': CAMPAIGN_STATUSES.map((id) => `campaign.status.${id}`),
  'ways to take part': ACTION_KINDS.map((id) => `campaign.action.${id}`),
  'ends of ways to take part': ['until', 'past'].map((id) => `campaign.action.${id}`),
  'sizes of posters': POSTER_IDS.map((id) => `campaign.paper.${id}`),
  'states of a change': CHANGE_STATES.map((id) => `campaign.change.${id}`),
  'themes of stories': STORY_THEMES.map((id) => `story.theme.${id}`),
  'what to know before a story': CONTENT_NOTES.map((id) => `story.note.${id}`),
  'who tells a story': STORY_TELLERS.map((id) => `story.teller.${id}`),
  'who published a story': STORY_CONSENTS.map((id) => `story.consent.${id}`),
  'kinds of rights': RIGHT_KINDS.map((id) => `right.kind.${id}`),
  'parts of countries': SUBDIVISION_IDS.map((id) => `subdivision.${id}`),
  'kinds of feeds': FEED_FORMATS.map((id) => `data.feed.${id}`),
  'advice of a clinic': ADVICE_KINDS.map((id) => `clinic.advice.${id}`),
  'states of a review': ['current', 'due-soon', 'overdue'].map((id) => `review.${id}`),
  'changes of a resource': [...HISTORY_CHANGES, 'lapsed'].map((id) => `history.${id}`),
  'reasons to withdraw': [...WITHDRAWAL_REASONS, 'review-lapsed'].map((id) => `withdrawn.reason.${id}`),
  'notices of recalls': RECALL_ACTIONS.map((id) => `recall.title.${id}`),
  'ends of recalls': RECALL_ACTIONS.map((id) => `recall.ended.${id}`),
  'first lines of recalls': RECALL_ACTIONS.map((id) => `recall.lead.${id}`),
  'things without a page that are recalled': ['fact', 'careCard'].map((id) => `recall.kind.${id}`),
  'ways of translating': TRANSLATION_METHODS.map((id) => `text.translation.${id}`),
  'themes of embeds': EMBED_THEMES.map((id) => `embed.theme.${id}`),
  'ways to embed': WAY_IDS.map((id) => `embed.way.${id}`),
  'hints on ways to embed': WAY_IDS.map((id) => `embed.hint.${id}`),
  'what our host sees of embeds': WAY_IDS.map((id) => `embed.asked.${id}`),
  'what campaigns tell in feeds': ['latest', 'change', 'action', 'ended'].map((id) => `feed.kind.${id}`),
  'states of a text': [...TEXT_STATUSES, 'stale'].map((id) => `translations.status.${id}`),
  'meanings of these states': [...TEXT_STATUSES, 'stale'].map((id) => `translations.means.${id}`),
};

/** Messages that are the same in English: names, abbreviations, layouts of values, words both languages share. */
const SAME_AS_ENGLISH: Record<Exclude<LocaleId, 'en'>, string[]> = {
  es: [
    'survey.title',
    'survey.titleWith',
    'survey.citation',
    'subdivision.US-CA',
    'subdivision.US-OK',
    'subdivision.US-VA',
    'site.name',
    'label.colon',
    'share.mailBody',
    'embed.cookies',
    'choose.title',
    'resource.sourceOf',
    'resource.citation',
    'clinic.credit',
    'clinic.kind.hospital',
    'search.sectionOf',
    'mark.nih.short',
    'kind.hospital',
    'data.feed.xml',
    'data.feed.atom',
    'data.feed.json',
    'feed.title',
    'feed.text',
    'feed.changedText',
    'feed.campaignText',
    'format.pdf',
    'format.video',
    'format.audio',
  ],
  nl: [
    'survey.title',
    'survey.titleWith',
    'survey.citation',
    'campaign.action.where',
    'campaign.part.video',
    'campaign.posterOf',
    'story.theme.partner',
    'subdivision.GB-WLS',
    'subdivision.US-OK',
    'subdivision.US-VA',
    'site.name',
    'label.colon',
    'nav.menu',
    'page.privacy',
    'page.contact',
    'search.filters',
    'share.mailBody',
    'embed.cookies',
    'choose.title',
    'topics.count_one',
    'topics.count_other',
    'resource.details',
    'resource.detailsOf',
    'resource.sourceOf',
    'resource.citation',
    'clinic.credit',
    'clinic.website',
    'search.sectionOf',
    'mark.nih.short',
    'kind.media',
    'data.jsonLd',
    'data.feed.xml',
    'data.feed.atom',
    'data.feed.json',
    'feed.title',
    'feed.text',
    'feed.changedText',
    'feed.campaignText',
    'format.pdf',
    'format.video',
    'format.audio',
    'format.forum',
    'audience.partners',
  ],
  ar: [
    'survey.citation',
    'site.name',
    'label.colon',
    'share.mailBody',
    'choose.title',
    'resource.citation',
    'search.sectionOf',
    'mark.nih.short',
    'format.pdf',
    'data.feed.xml',
    'data.feed.atom',
    'data.feed.json',
    'feed.title',
    'feed.text',
    'feed.changedText',
  ],
  'zh-Hans': [
    'site.name',
    'choose.title',
    'resource.citation',
    'search.sectionOf',
    'mark.nih.short',
    'format.pdf',
    'data.feed.xml',
    'data.feed.atom',
    'data.feed.json',
  ],
};

describe.each(LOCALE_IDS)('the dictionary %s', (locale) => {
  const dictionary = DICTIONARIES[locale];

  /** Messages that match, as "key: message". */
  const messagesWith = (pattern: RegExp) =>
    Object.entries(dictionary)
      .filter(([, message]) => pattern.test(message))
      .map(([key, message]) => `${key}: ${message}`);

  test('has every message of English with its placeholders and plural forms', () => {
    expect(dictionaryProblems(DICTIONARIES.en, dictionary, LOCALES[locale].lang)).toEqual([]);
  });

  test.each(Object.entries(LABELS))('names all %s', (_, keys) => {
    expect(keys.filter((key) => !dictionary[key]?.trim())).toEqual([]);
  });

  // A list to browse may be called the same in the navigation and in its own heading.
  const named = Object.entries(LABELS).filter(([what]) => what !== 'lists to browse');

  test.each(named)('does not give two %s one name', (_, keys) => {
    const names = keys.map((key) => dictionary[key]);
    expect(keys.filter((_key, index) => names.indexOf(names[index]) !== index)).toEqual([]);
  });

  test('has no exclamation marks', () => {
    expect(messagesWith(/[!¡]/)).toEqual([]);
  });

  test('has the signs of good print: curly quotes, one sign for an ellipsis, single spaces', () => {
    expect(messagesWith(/['"]|\.\.\.| {2}|^\s| [,.;:!?]/)).toEqual([]);
  });
});

test('Spanish questions have both their marks', () => {
  const count = (text: string, mark: string) => text.split(mark).length - 1;
  const lopsided = Object.entries(DICTIONARIES.es).filter(([, text]) => count(text, '¿') !== count(text, '?'));
  expect(lopsided).toEqual([]);
});

test('Dutch quotes are single', () => {
  expect(Object.entries(DICTIONARIES.nl).filter(([, text]) => /[“”]/.test(text))).toEqual([]);
});

describe.each([
  ['ar', /\p{Script=Arabic}/u],
  ['zh-Hans', /\p{Script=Han}/u],
] as const)('a message in %s', (locale, script) => {
  /** What a message says itself, without what is filled in. */
  const own = Object.entries(DICTIONARIES[locale]).map(([key, text]) => [key, text.replaceAll(/\{\{[^}]*\}\}/g, '·')]);

  test('is in its script, unless it has no words of its own', () => {
    const wordless = own.filter(([, text]) => !script.test(text ?? '')).map(([key]) => key ?? '');
    const layouts = [
      'label.colon',
      'share.mailBody',
      'resource.sourceOf',
      'clinic.credit',
      'survey.title',
      'survey.titleWith',
      'survey.citation',
    ];
    const feeds = ['feed.title', 'feed.text', 'feed.changedText', 'feed.campaignText'];
    const allowed = [...layouts, ...feeds, ...SAME_AS_ENGLISH[locale]];
    expect(wordless.filter((key) => !allowed.includes(key))).toEqual([]);
  });

  test('has no Latin words but names and abbreviations', () => {
    const names =
      /\b(?:Signpost|MedlinePlus|NIH|NHS|PDF|RSS|QR|JavaScript|MIT|CC BY|Cookie|Enter|Shift|JSON(?:-LD| Feed| Schema)?|CSV|XML|HTML|Atom|ETag|OpenAPI|HSDS|MeSH|ICD-10-CM|UMLS|SNOMED CT|LOINC|iframe|WordPress|Wix|Squarespace|Custom HTML|Content Security Policy)\b/g;
    const latin = own.filter(([, text]) => /[A-Za-z]{2,}/.test((text ?? '').replaceAll(names, '')));
    expect(latin).toEqual([]);
  });
});

test('Arabic has its own marks of punctuation and Western digits', () => {
  expect(Object.entries(DICTIONARIES.ar).filter(([, text]) => /[,;?](?![^{]*\}\})|[“”]|[٠-٩۰-۹]/.test(text))).toEqual(
    [],
  );
});

test('Chinese has marks of full width, and no space between its characters', () => {
  const beside = /[\p{Script=Han}}][,;:?!()]|[,;:?!()]\p{Script=Han}|\p{Script=Han} \p{Script=Han}|[「」『』]/u;
  expect(Object.entries(DICTIONARIES['zh-Hans']).filter(([, text]) => beside.test(text))).toEqual([]);
});

test.each(['es', 'nl', 'ar', 'zh-Hans'] as const)('messages in %s are translated, but for the same words', (locale) => {
  const same = Object.entries(DICTIONARIES[locale]).filter(([key, message]) => message === DICTIONARIES.en[key]);
  expect(same.map(([key]) => key).sort()).toEqual([...SAME_AS_ENGLISH[locale]].sort());
});

test('every message is used: named in the source, or the label of a vocabulary', () => {
  const source = projectFiles()
    .filter(({ path }) => /^src\/.*\.(?:ts|astro)$/.test(path) && !path.endsWith('.gen.ts'))
    .map(({ text }) => text)
    .join('\n');
  const labels = new Set(Object.values(LABELS).flat());
  const unused = [...messageSignatures(DICTIONARIES.en).keys()].filter(
    (key) => !labels.has(key) && !source.includes(`'${key}'`),
  );
  expect(unused).toEqual([]);
});
