import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';

const slug = 'clinic-without-contact';

/** Whoever reads "call us" can find out how. */
export const clinicWithoutContactRule: Rule = {
  slug,
  title: 'Nobody can reach a clinic',
  severity: 'error',
  run: ({ clinics }) =>
    [...clinics.values()]
      .filter(({ data }) => data.phones.length === 0 && data.website === undefined)
      .map((entry) =>
        problemAt(slug, entry, ['phones'], {
          found: 'no telephone number and no website',
          allowed: 'at least one of "phones", or a "website" that leads to them',
          fix: 'Add the address of the clinic’s website, and the numbers it has published itself.',
        }),
      ),
};
