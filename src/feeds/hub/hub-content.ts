import type {
  CareCard,
  CareCountry,
  Clinic,
  Fact,
  Guide,
  Recall,
  Resource,
  Term,
  Topic,
} from '../../domain/entities.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { UnreviewedCare } from '../../schemas/vocabulary.ts';

/** What the hubs of all topics are made of. */
export interface HubContent {
  /** Resources that lists show, by the topics they are placed on. */
  resourcesByTopic: ReadonlyMap<string, readonly Resource[]>;
  guides: readonly Guide[];
  careCountries: readonly CareCountry[];
  /** Every recall that has begun, ended ones too. */
  recalls: readonly Recall[];
  resourceById: ReadonlyMap<string, Resource>;
  termById: ReadonlyMap<string, Term>;
  factById: ReadonlyMap<string, Fact>;
  careCardById: ReadonlyMap<string, CareCard>;
  settings: { unreviewedCare: UnreviewedCare };
}

/** One hub to make: a topic in a locale, with a clinic's own part where it is for one. */
export interface HubRequest {
  topic: Topic;
  page: PageContext;
  /** The topic's text as MDX source, without its fields. */
  body: string;
  clinic?: Clinic | undefined;
  /** Where the site is published, such as `https://example.org`. */
  origin: string;
}

/** Full address of a path of the site. */
export function absolute({ origin }: Pick<HubRequest, 'origin'>, path: string): string {
  return new URL(path, origin).href;
}
