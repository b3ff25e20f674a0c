import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar.ts';
import { freshnessOf, isListed, overdueLast, reviewState, type Freshness } from '../../../src/domain/freshness.ts';
import { change, resource } from './example-entities.ts';

const LIMITS = { dueSoonDays: 30, graceDays: 90 };
const NEXT = '2027-01-15';
const ADDED = change('2026-01-15', 'added');

/** What is known on a day of a resource that is to be reviewed on {@link NEXT}. */
function on(today: string, ...history: ReturnType<typeof change>[]): Freshness {
  return freshnessOf({ review: { next: NEXT }, history: [ADDED, ...history] }, today, LIMITS);
}

describe('a review', () => {
  test.each([
    ['2026-01-15', 'current'],
    ['2026-12-15', 'current'],
    ['2026-12-16', 'due-soon'],
    ['2027-01-14', 'due-soon'],
    ['2027-01-15', 'due-soon'],
    ['2027-01-16', 'overdue'],
    ['2030-01-01', 'overdue'],
  ])(`that is due on ${NEXT} is on %s %s`, (today, state) => {
    expect(reviewState({ next: NEXT }, today, LIMITS)).toBe(state);
  });

  test('is due soon for as many days as the settings say', () => {
    expect(reviewState({ next: NEXT }, '2027-01-13', { dueSoonDays: 1 })).toBe('current');
    expect(reviewState({ next: NEXT }, '2027-01-14', { dueSoonDays: 1 })).toBe('due-soon');
  });
});

describe('a resource', () => {
  test.each([
    ['2026-12-15', { state: 'current' }],
    ['2026-12-16', { state: 'due-soon' }],
    ['2027-01-15', { state: 'due-soon' }],
    ['2027-01-16', { state: 'overdue' }],
    ['2027-04-15', { state: 'overdue' }],
    ['2027-04-16', { state: 'withdrawn', on: '2027-04-16', reason: 'review-lapsed' }],
    ['2029-01-01', { state: 'withdrawn', on: '2027-04-16', reason: 'review-lapsed' }],
  ])(`that is to be reviewed on ${NEXT} is on %s as it should be`, (today, freshness) => {
    expect(on(today)).toEqual(freshness);
  });

  test('has the days of grace that the settings give', () => {
    const item = { review: { next: NEXT }, history: [ADDED] };
    expect(freshnessOf(item, '2027-01-16', { ...LIMITS, graceDays: 1 })).toEqual({ state: 'overdue' });
    expect(freshnessOf(item, '2027-01-17', { ...LIMITS, graceDays: 1 })).toEqual({
      state: 'withdrawn',
      on: '2027-01-17',
      reason: 'review-lapsed',
    });
  });

  test.each(['2026-06-01', '2027-01-01', '2027-02-01', '2028-01-01'])(
    'that a person withdrew is withdrawn for that reason, whatever its review says (%s)',
    (today) => {
      expect(on(today, change('2026-05-04', 'withdrawn', { reason: 'unsafe' }))).toEqual({
        state: 'withdrawn',
        on: '2026-05-04',
        reason: 'unsafe',
      });
    },
  );

  test('stays withdrawn through other changes, until it is restored', () => {
    const withdrawn = change('2026-05-04', 'withdrawn', { reason: 'gone' });
    const moved = change('2026-06-01', 'address-changed');
    const restored = change('2026-06-08', 'restored');
    expect(on('2026-07-01', withdrawn, moved)).toEqual({ state: 'withdrawn', on: '2026-05-04', reason: 'gone' });
    expect(on('2026-07-01', withdrawn, moved, restored)).toEqual({ state: 'current' });
  });

  test('that was restored follows its review again', () => {
    const past = [change('2026-05-04', 'withdrawn'), change('2026-06-08', 'restored')];
    expect(on('2026-12-16', ...past)).toEqual({ state: 'due-soon' });
    expect(on('2027-01-16', ...past)).toEqual({ state: 'overdue' });
    expect(on('2027-04-16', ...past)).toMatchObject({ state: 'withdrawn', reason: 'review-lapsed' });
  });

  test('that was withdrawn twice has the later day and reason', () => {
    const past = [
      change('2026-05-04', 'withdrawn', { reason: 'gone' }),
      change('2026-06-08', 'restored'),
      change('2026-07-01', 'withdrawn', { reason: 'outdated' }),
    ];
    expect(on('2026-08-01', ...past)).toEqual({ state: 'withdrawn', on: '2026-07-01', reason: 'outdated' });
  });
});

describe('as the days go by', () => {
  const STATES = ['current', 'due-soon', 'overdue', 'withdrawn'];
  const anyDays = fc.integer({ min: -800, max: 800 });
  const anyLimits = fc.record({
    dueSoonDays: fc.integer({ min: 1, max: 400 }),
    graceDays: fc.integer({ min: 1, max: 400 }),
  });
  const anyHistory = fc.constantFrom(
    [ADDED],
    [ADDED, change('2026-05-04', 'withdrawn')],
    [ADDED, change('2026-05-04', 'withdrawn'), change('2026-06-08', 'restored')],
  );

  test('a resource only grows older: it never gets back to an earlier state by itself', () => {
    fc.assert(
      fc.property(anyHistory, anyLimits, anyDays, anyDays, (history, limits, a, b) => {
        const item = { review: { next: NEXT }, history };
        const rank = (days: number) => STATES.indexOf(freshnessOf(item, addDays(NEXT, days), limits).state);
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
      }),
    );
  });

  test('a lapse has the first day on which the resource was withdrawn', () => {
    fc.assert(
      fc.property(anyLimits, anyDays, (limits, days) => {
        const item = { review: { next: NEXT }, history: [ADDED] };
        const found = freshnessOf(item, addDays(NEXT, days), limits);
        fc.pre(found.state === 'withdrawn');
        expect(freshnessOf(item, found.on, limits)).toEqual(found);
        expect(freshnessOf(item, addDays(found.on, -1), limits)).toEqual({ state: 'overdue' });
      }),
    );
  });
});

test('lists show everything but what was withdrawn', () => {
  const withdrawn: Freshness = { state: 'withdrawn', on: '2026-05-04', reason: 'gone' };
  expect((['current', 'due-soon', 'overdue'] as const).map((state) => isListed({ freshness: { state } }))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isListed({ freshness: withdrawn })).toBe(false);
});

test('what is overdue comes after the others, each in their order, and the given list stays as it is', () => {
  const items = (['overdue', 'current', 'overdue', 'due-soon'] as const).map((state, index) =>
    resource({ id: `${index}`, freshness: { state } }),
  );
  expect(overdueLast(items).map(({ id }) => id)).toEqual(['1', '3', '0', '2']);
  expect(items.map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
});
