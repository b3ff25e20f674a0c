import { freshnessOf } from '../../src/domain/freshness.ts';
import { isActive } from '../../src/domain/recalls.ts';
import type { FreshnessLimits } from '../../src/schemas/settings.ts';
import type { Content } from '../content-model.ts';
import type { Rule } from '../problem.ts';
import { referencesOf } from '../references.ts';
import { quote } from '../wording.ts';

const slug = 'withdrawn-source';

/** Nothing rests on a resource that a person has withdrawn or recalled. A review that has lapsed is the matter of another rule. */
export const withdrawnSourceRule: Rule = {
  slug,
  title: 'Something rests on a resource that was withdrawn',
  severity: 'warning',
  run: (content, { today }) => {
    const limits = content.settings.get('site')?.data.freshness;
    if (limits === undefined) return [];
    const withdrawals = new Map([...byHistory(content, today, limits), ...byRecall(content, today)]);
    return referencesOf(content).flatMap(({ to, id, ...place }) => {
      const withdrawal = to === 'resources' && id !== undefined ? withdrawals.get(id) : undefined;
      if (withdrawal === undefined) return [];
      // Nothing rests on what is offered in place of something else, which the site passes over itself, or on what is recalled.
      if (/^(?:alternatives|recalls)\[/.test(place.field)) return [];
      return [
        {
          rule: slug,
          ...place,
          found: `${quote(id ?? '')}, ${withdrawal}`,
          allowed: 'a resource that is listed',
          fix: 'Name another resource that says the same, or take the statement out.',
        },
      ];
    });
  },
};

/** Resources that their own history withdraws, with when and why. */
function byHistory({ resources }: Content, today: string, limits: FreshnessLimits): [id: string, found: string][] {
  return [...resources.values()].flatMap(({ id, data }): [string, string][] => {
    const freshness = freshnessOf(data, today, limits);
    if (freshness.state !== 'withdrawn' || freshness.reason === 'review-lapsed') return [];
    return [[id, `withdrawn on ${quote(freshness.on)} (${freshness.reason})`]];
  });
}

/** Resources that a recall in force withdraws, with the day. */
function byRecall({ recalls }: Content, today: string): [id: string, found: string][] {
  return [...recalls.values()].flatMap(({ data }) =>
    data.recalls.flatMap(({ target, action, on, lifted }): [string, string][] => {
      if (target.resource === undefined || action !== 'withdraw' || !isActive({ on, lifted }, today)) return [];
      return [[target.resource, `recalled on ${quote(on)}`]];
    }),
  );
}
