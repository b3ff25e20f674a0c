import { RIGHT_KINDS, type RightKind } from '../schemas/vocabulary.ts';
import type { Fact } from './entities.ts';

/** A fact on what people can count on. */
export type Right = WithRight<Fact>;

type WithRight<F extends Pick<Fact, 'right'>> = F & { right: NonNullable<Fact['right']> };

/** What people can count on of one kind, in page order. */
export interface RightGroup {
  kind: RightKind;
  rights: Right[];
}

/** Facts on what people can count on. */
export function rightsAmong<F extends Pick<Fact, 'right'>>(facts: readonly F[]): WithRight<F>[] {
  return facts.filter((fact): fact is WithRight<F> => fact.right !== undefined);
}

/** The countries in which some facts say what people can count on, each once. */
export function countriesWithRights(facts: readonly Pick<Fact, 'right' | 'jurisdictions'>[]): string[] {
  return [...new Set(rightsAmong(facts).flatMap(({ jurisdictions }) => jurisdictions))];
}

/** What people can count on in a country: every kind in page order, those without a statement too, but for what is announced. */
export function rightsIn(country: string, rights: readonly Right[]): RightGroup[] {
  const own = rights.filter(({ jurisdictions }) => jurisdictions.includes(country));
  return RIGHT_KINDS.map((kind) => ({
    kind,
    rights: own.filter(({ right }) => right.kind === kind).toSorted((a, b) => a.right.order - b.right.order),
  })).filter((group) => group.kind !== 'announced' || group.rights.length > 0);
}

/** Whether a topic's page has something to lead to. */
export function hasRights(topic: string, facts: readonly Fact[]): boolean {
  return rightsAmong(facts).some(({ right }) => right.topics.includes(topic));
}
