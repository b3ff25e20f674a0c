import { addDays } from '../../src/domain/calendar.ts';
import type { ResourceData } from '../../src/schemas/resource.ts';
import type { AudienceId, CriterionId, FormatId, LocaleId } from '../../src/schemas/vocabulary.ts';
import type { Content } from '../content-model.ts';
import { nextOrder } from './next-order.ts';

/** What a person says of a new resource. */
export interface NewResource {
  url: string;
  title: string;
  /** True: the title is a guess, the publisher's own is not known yet. */
  workingTitle: boolean;
  lang: string;
  formats: FormatId[];
  publishers: string[];
  places: { topic: string; section: ResourceData['placements'][number]['section'] }[];
  audiences: AudienceId[];
  jurisdictions: string[];
  description: Partial<Record<LocaleId, string>>;
  criteria: CriterionId[];
  /** Id of a source of the settings. */
  source: string;
  by: string;
  /** True: the person has opened the page and it is the right one. */
  seen: boolean;
}

/** Half a year: an address that is new to us is looked at again sooner. */
const DAYS_TO_REVIEW = 182;

/** The record of a new resource, its first review and its history begun. */
export function newResource(given: NewResource, content: Content, today: string): ResourceData {
  const { by, description } = given;
  const locales = Object.keys(description) as LocaleId[];
  return {
    publishers: given.publishers,
    versions: [
      {
        lang: given.lang,
        title: given.title,
        ...(given.workingTitle && { workingTitle: true }),
        url: given.url,
        formats: given.formats,
        check: given.seen ? { result: 'ok', on: today } : { result: 'unverified' },
      },
    ],
    placements: given.places.map(({ topic, section }) => ({
      topic,
      section,
      order: nextOrder(content, topic, section),
    })),
    audiences: given.audiences,
    jurisdictions: given.jurisdictions,
    ...(locales.length > 0 && { description }),
    source: given.source,
    selection: { criteria: given.criteria, by, on: today },
    review: { last: today, next: addDays(today, DAYS_TO_REVIEW), by },
    history: [{ on: today, change: 'added', by }],
    ...(locales.length > 0 && { texts: Object.fromEntries(locales.map((locale) => [locale, { status: 'draft' }])) }),
  };
}
