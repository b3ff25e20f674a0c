import type { MeasureUnit } from '../i18n/format.ts';
import type { PageContext } from '../i18n/page-context.ts';
import type { FactValue } from '../schemas/fact.ts';
import type { FactUnit } from '../schemas/vocabulary.ts';

/** Units that `Intl` writes; the others have messages of their own. */
const MEASURES: Partial<Record<FactUnit, MeasureUnit>> = {
  percent: 'percent',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  celsius: 'celsius',
};

/** A fact's figure in the page's language: "1 in 8", "7 to 14 days", "more than 38°C". */
export function factValueLabel(value: FactValue, page: PageContext): string {
  const figure = figureLabel(value, page);
  return value.bound ? page.t(`fact.bound.${value.bound}`, { value: figure }) : figure;
}

function figureLabel({ amount, from, to, unit }: FactValue, page: PageContext): string {
  const measure = MEASURES[unit];
  if (measure) return page.format.measure(measure, amount ?? from ?? 0, amount === undefined ? to : undefined);
  const one = (count: number) => countLabel(count, unit, page);
  if (amount !== undefined) return one(amount);
  return page.t('fact.range', { from: one(from ?? 0), to: one(to ?? 0) });
}

function countLabel(count: number, unit: FactUnit, page: PageContext): string {
  if (unit === 'one-in') return page.t('fact.one-in', { value: page.format.number(count) });
  return page.t(unit === 'losses' ? 'fact.losses' : 'fact.times', { count });
}
