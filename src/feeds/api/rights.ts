import type { z } from 'astro/zod';
import { daysOfFact } from '../../domain/content-days.ts';
import { countriesWithRights, rightsAmong, rightsIn } from '../../domain/rights.ts';
import { pageContext } from '../../i18n/page-context.ts';
import type { rightsContract } from '../contract.ts';
import { documentHead, inEveryLocale, pagesOf, type ApiContext } from './api-content.ts';
import { citedFact } from './cited.ts';

/** What people can count on, by country: standards of care, leave and pay, registration. */
export function rightsDocument(context: ApiContext): z.infer<typeof rightsContract> {
  const rights = rightsAmong(context.content.facts);
  const countries = countriesWithRights(rights)
    .sort()
    .map((country) => ({ country, facts: rightsIn(country, rights).flatMap((group) => group.rights) }));
  return {
    ...documentHead(
      'rights',
      countries.flatMap(({ facts }) => facts.flatMap(daysOfFact)),
      context.content,
    ),
    rights: countries.map(({ country, facts }) => ({
      country,
      name: inEveryLocale((locale) => pageContext(locale).format.region(country)),
      pages: pagesOf(context, (urls) => urls.rightsIn(country)),
      facts: facts.map((fact) => citedFact(fact, context)),
    })),
  };
}
