import type { Campaign, Clinic, Topic } from '../../domain/entities.ts';
import { LEAST_CONTRAST } from '../../hub/contrast.ts';
import type { EmbedSite } from '../../embedding/snippets.ts';
import type { EmbedPage, EmbedWords } from '../../embedding/words.ts';
import { pageContext, type PageContext } from '../../i18n/page-context.ts';
import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';
import type { LocaleId } from '../../schemas/vocabulary.ts';

/** What the page where embeds are put together is made from. */
export interface EmbedPageSources {
  page: PageContext;
  /** In the order in which they are offered. */
  topics: readonly Topic[];
  campaigns: readonly Campaign[];
  clinics: readonly Clinic[];
  site: EmbedSite;
  /** The day that the site is made for. */
  today: string;
}

/** All that the page hands to its script, what the script fills in left in braces. */
export function embedPage({ page, topics, campaigns, clinics, site, today }: EmbedPageSources): EmbedPage {
  const { locale } = page;
  return {
    locale: locale.id,
    formatTag: locale.formatTag,
    site,
    choosable: {
      topics: topics.map(({ id }) => id),
      campaigns: campaigns.map(({ id }) => id),
      locales: PUBLISHED_LOCALE_IDS,
      clinics: Object.fromEntries(clinics.map((clinic) => [clinic.id, clinic.topics.map(({ topic }) => topic)])),
    },
    asOf: Object.fromEntries(PUBLISHED_LOCALE_IDS.map((id) => [id, pageContext(id).format.day(today)])) as Record<
      LocaleId,
      string
    >,
    words: embedWords(page),
  };
}

function embedWords({ t, format }: PageContext): EmbedWords {
  return {
    copied: t('embed.copied'),
    copyFailed: t('embed.copyFailed'),
    failed: t('embed.failed'),
    contrast: t('embed.contrast', { ratio: '{ratio}' }),
    contrastWeak: t('embed.contrastWeak', { ratio: '{ratio}', least: format.number(LEAST_CONTRAST) }),
    colourWrong: t('embed.colourWrong'),
    phoneWrong: t('embed.phoneWrong'),
    phoneMissing: t('embed.phoneMissing'),
    previewOf: t('embed.previewOf', { topic: '{topic}' }),
  };
}
