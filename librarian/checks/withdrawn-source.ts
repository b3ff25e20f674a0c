import { freshnessOf } from '../../src/domain/freshness.ts';
import type { Rule } from '../problem.ts';
import { referencesOf } from '../references.ts';
import { quote } from '../wording.ts';

const slug = 'withdrawn-source';

/** Nothing rests on a resource that a person has withdrawn. A review that has lapsed is the matter of another rule. */
export const withdrawnSourceRule: Rule = {
  slug,
  title: 'Something rests on a resource that was withdrawn',
  severity: 'warning',
  run: (content, { today }) => {
    const limits = content.settings.get('site')?.data.freshness;
    if (limits === undefined) return [];
    return referencesOf(content).flatMap(({ to, id, ...place }) => {
      const resource = to === 'resources' && id !== undefined ? content.resources.get(id) : undefined;
      const freshness = resource && freshnessOf(resource.data, today, limits);
      if (freshness?.state !== 'withdrawn' || freshness.reason === 'review-lapsed') return [];
      // Nothing rests on what is offered in place of something else; the site passes over what is withdrawn itself.
      if (place.field.startsWith('alternatives')) return [];
      return [
        {
          rule: slug,
          ...place,
          found: `${quote(id ?? '')}, withdrawn on ${quote(freshness.on)} (${freshness.reason})`,
          allowed: 'a resource that is listed',
          fix: 'Name another resource that says the same, or take the statement out.',
        },
      ];
    });
  },
};
