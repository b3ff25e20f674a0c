import { countriesWithRights } from '../../src/domain/rights.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { listAllowed, quote } from '../wording.ts';

const slug = 'concept-of-empty-country';

/** A country that words lead to has a page of rights: there is none without facts. */
export const conceptOfEmptyCountryRule: Rule = {
  slug,
  title: 'Words lead to a country without rights',
  severity: 'error',
  run: ({ concepts, facts, ids }) => {
    // A fact that is not valid may be the one: it gets the benefit of the doubt.
    if (ids.facts.size > facts.size) return [];
    const countries = countriesWithRights([...facts.values()].map(({ data }) => data)).sort();
    return [...concepts.values()].flatMap((entry) => {
      const { country } = entry.data.target;
      if (country === undefined || countries.includes(country)) return [];
      return [
        problemAt(slug, entry, ['target', 'country'], {
          found: `${quote(country)}, for which no fact has "right"`,
          allowed:
            countries.length > 0 ? listAllowed(countries, country) : '"place: rights" alone: no country has a page',
          fix: 'Name a country that has facts with "right", or delete "country": the words then lead to all countries.',
        }),
      ];
    });
  },
};
