import type { CareCard, CareCountry, Fact, Resource, Term } from '../../domain/entities.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { UnreviewedCare } from '../../schemas/vocabulary.ts';

/** What the elements allowed in prose need. Prose gives ids only, so its page hands this down through `Astro.locals`. */
export interface ProseContext {
  page: PageContext;
  resourceById: ReadonlyMap<string, Resource>;
  termById: ReadonlyMap<string, Term>;
  factById: ReadonlyMap<string, Fact>;
  /** Terms whose definition this page has given already. */
  defined: Set<string>;
  /** What `<Care />` stands for, where the page has a care card. */
  care?: CareAdvice;
}

/** A care card with what it needs beside it. */
export interface CareAdvice {
  card: CareCard;
  countries: readonly CareCountry[];
  /** What happens to advice that nobody has reviewed. */
  unreviewed: UnreviewedCare;
  /** Country whose numbers show until the reader chooses another; those for elsewhere when left out. */
  country?: string;
}

/** The prose context of a page. */
export function proseContext(
  page: PageContext,
  content: Pick<ProseContext, 'resourceById' | 'termById' | 'factById'>,
  care?: CareAdvice,
): ProseContext {
  const { resourceById, termById, factById } = content;
  return { page, resourceById, termById, factById, defined: new Set(), ...(care && { care }) };
}

/** Looks up what an element in prose points to; the content check has promised that it exists. */
export function proseTarget<T>(
  context: ProseContext | undefined,
  map: (context: ProseContext) => ReadonlyMap<string, T>,
  id: string,
) {
  const target = context && map(context).get(id);
  if (!context || !target) throw new Error(`Prose points to "${id}", which does not exist`);
  return { page: context.page, target };
}
