import { readEmbedOptions, writeEmbedOptions, type EmbedOptions, type OptionSource } from '../hub/options.ts';
import type { CampaignTarget } from '../i18n/urls.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';
import { WAY_IDS, type WayId } from './ways.ts';

/** A topic to show. */
export interface TopicChoice {
  topic: string;
  /** Id of a clinic of ours whose own part is shown too. */
  clinic?: string | undefined;
  campaign?: undefined;
}

/** A campaign to show. */
export interface CampaignChoice {
  campaign: string;
  topic?: undefined;
  clinic?: undefined;
}

/** How something is shown on another website. */
export interface EmbedManner {
  /** Language of what is shown. */
  locale: LocaleId;
  way: WayId;
  /** Whether the preview is as wide as a phone. */
  narrow?: true;
  /** Whether a frame becomes as tall as its content. */
  grow?: true;
  options: EmbedOptions;
}

/** What somebody has chosen to show on another website, and how. */
export type EmbedChoice = (TopicChoice | CampaignChoice) & EmbedManner;

/** What stands for all that is not chosen. */
export type FirstChoice = TopicChoice & EmbedManner;

/** What there is to choose from. */
export interface Choosable {
  /** Ids of topics, the one shown at first in front. */
  topics: readonly string[];
  campaigns: readonly string[];
  locales: readonly LocaleId[];
  /** Ids of the topics of each clinic, by its id. */
  clinics: Readonly<Record<string, readonly string[]>>;
}

/** Characters of an address that are read. */
const MAX_LENGTH = 4000;

/** What is shown before anything is chosen: the first topic in the language of the page. */
export function firstChoice({ topics: [topic = ''] }: Pick<Choosable, 'topics'>, locale: LocaleId): FirstChoice {
  return { topic, ...firstManner(locale) };
}

/** A campaign as it is shown before anything else is chosen. */
export function campaignChoice(campaign: string, locale: LocaleId): CampaignChoice & EmbedManner {
  return { campaign, ...firstManner(locale) };
}

function firstManner(locale: LocaleId): EmbedManner {
  return { locale, way: WAY_IDS[0], options: { theme: 'auto' } };
}

/** What is shown, as the addresses of embeds take it. */
export function shownBy({ topic, campaign }: TopicChoice | CampaignChoice): string | CampaignTarget {
  return campaign === undefined ? (topic ?? '') : { campaign };
}

/**
 * Reads a choice off the part of an address behind `#`, or off a form with controls of the same names. Whatever there is not to
 * choose, is malformed or too long is left out. Where both are named the topic is shown, as the element does.
 * @param first What stands for all that is not said.
 */
export function readChoice(source: string | OptionSource, choosable: Choosable, first: FirstChoice): EmbedChoice {
  const from = typeof source === 'string' ? new URLSearchParams(source.replace('#', '').slice(0, MAX_LENGTH)) : source;
  const one = <T extends string>(name: string, allowed: readonly T[], otherwise: T) =>
    allowed.find((each) => each === from.get(name)) ?? otherwise;
  const campaign = from.get('topic') === null && one('campaign', choosable.campaigns, '');
  const topic = one('topic', choosable.topics, first.topic);
  const clinic = campaign ? '' : one('clinic', clinicsOf(choosable, topic), '');
  const options = readEmbedOptions(from);
  return {
    ...(campaign ? { campaign } : { topic, ...(clinic && { clinic }) }),
    locale: one('language', choosable.locales, first.locale),
    way: one('way', WAY_IDS, first.way),
    ...(from.get('width') === 'narrow' && { narrow: true as const }),
    ...(from.get('grow') === 'yes' && { grow: true as const }),
    options: clinic ? withoutPractice(options) : options,
  };
}

/** Ids of the clinics that show a topic. */
export function clinicsOf({ clinics }: Pick<Choosable, 'clinics'>, topic: string): string[] {
  return Object.keys(clinics).filter((id) => clinics[id]!.includes(topic));
}

/** A clinic of ours has a name and a number of its own. */
function withoutPractice(options: EmbedOptions): EmbedOptions {
  const rest = { ...options };
  delete rest.contact;
  delete rest.phone;
  return rest;
}

/** A choice by the names that it has in an address and in a form. */
export function choiceParameters(choice: EmbedChoice): URLSearchParams {
  const { locale, clinic, way, narrow, grow, options } = choice;
  return new URLSearchParams([
    choice.campaign === undefined ? ['topic', choice.topic] : ['campaign', choice.campaign],
    ['language', locale],
    ...(clinic === undefined ? [] : [['clinic', clinic]]),
    ...new URLSearchParams(writeEmbedOptions(options)),
    ['way', way],
    ...(narrow ? [['width', 'narrow']] : []),
    ...(grow ? [['grow', 'yes']] : []),
  ]);
}

/** Writes a choice as the part of an address from `#` on, without what is as in the first choice. */
export function choiceHash(choice: EmbedChoice, first: EmbedChoice): string {
  const parameters = choiceParameters(choice);
  for (const [name, value] of choiceParameters(first)) parameters.delete(name, value);
  const text = parameters.toString();
  return text && `#${text}`;
}
