import { WORLDWIDE } from '../../src/schemas/vocabulary.ts';
import type { Content } from '../content-model.ts';
import { problemAt, problemWithFile } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'care-without-number';

/** Where care cards speak of an emergency, every country has a number to call, and there is advice for any other place. */
export const careWithoutNumberRule: Rule = {
  slug,
  title: 'There is no number to call in an emergency',
  severity: 'error',
  run: (content) => {
    const cards = [...content.careCards.values()];
    if (!cards.some(({ data }) => data.levels.some(({ level }) => level === 'emergency'))) return [];
    return [...countriesWithoutNumber(content), ...anywhereMissing(content)];
  },
};

function countriesWithoutNumber({ careCountries }: Content): Problem[] {
  return [...careCountries.values()]
    .filter(({ data }) => data.country !== WORLDWIDE)
    .filter(({ data }) => !data.contacts.some(({ level, number }) => level === 'emergency' && number !== undefined))
    .map((entry) =>
      problemAt(slug, entry, ['contacts'], {
        found: `no telephone number for an emergency in ${quote(entry.data.country)}`,
        allowed: 'at least one contact with "level: emergency" and a "number"',
        fix: 'Add the emergency number with its source, or delete the file: readers there then get the advice for any country.',
      }),
    );
}

/** A file that is not valid may be the one: it gets the benefit of the doubt. */
function anywhereMissing({ careCountries, ids, root }: Content): Problem[] {
  const there = [...careCountries.values()].some(({ data }) => data.country === WORLDWIDE);
  if (there || ids.careCountries.size > careCountries.size) return [];
  return [
    problemWithFile(slug, `${root}/care-countries/generic.yaml`, {
      found: 'no such file: readers in other countries are not told whom to call',
      allowed: `a file in care-countries with the country ${quote(WORLDWIDE)}`,
      fix: `Add the file, with "country: '${WORLDWIDE}'" and whom to call anywhere.`,
    }),
  ];
}
