import { RIGHT_KINDS, WORLDWIDE } from '../schemas/vocabulary.ts';
import type { Fact } from './entities.ts';

/** A fact as far as it says where it is shown. */
type Placed = Pick<Fact, 'id' | 'right' | 'jurisdictions'>;

/** A fact that says what people can count on. */
type Right<F extends Placed> = F & { right: NonNullable<Fact['right']> };

/** What people can count on in a country. */
export interface CountryRights<F extends Placed = Fact> {
  /** ISO 3166-1 alpha-2 code. */
  country: string;
  /** By kind in page order, then in their own order. */
  facts: readonly Right<F>[];
}

/** What people can count on, by country in the order of the codes. A fact that holds in several countries is in each. */
export function rightsByCountry<F extends Placed>(facts: readonly F[]): CountryRights<F>[] {
  const rights = facts.filter(isRight).sort(byPlace);
  const countries = new Set(rights.flatMap(({ jurisdictions }) => jurisdictions).filter((code) => code !== WORLDWIDE));
  return [...countries]
    .sort()
    .map((country) => ({ country, facts: rights.filter(({ jurisdictions }) => jurisdictions.includes(country)) }));
}

function isRight<F extends Placed>(fact: F): fact is Right<F> {
  return fact.right !== undefined;
}

function byPlace({ right: a, id }: Right<Placed>, { right: b, id: other }: Right<Placed>): number {
  const kind = RIGHT_KINDS.indexOf(a.kind) - RIGHT_KINDS.indexOf(b.kind);
  return kind || a.order - b.order || (id < other ? -1 : 1);
}
