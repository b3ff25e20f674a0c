import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, buildDay } from '../../../src/domain/calendar.ts';

describe('days are counted', () => {
  test.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', 1, '2026-11-21'],
    ['2026-11-20', -1, '2026-11-19'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-06-01', 91, '2026-08-31'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %d is %s', (day, count, other) => {
    expect(addDays(day, count)).toBe(other);
  });

  test('there and back, in the order of the calendar', () => {
    const anyDay = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 5000 }), (day, count) => {
        const later = addDays(day, count);
        expect(later > day).toBe(true);
        expect(addDays(later, -count)).toBe(day);
      }),
    );
  });
});

describe('the day the site is made for', () => {
  const now = new Date('2026-11-20T23:30:00-05:00');

  test('is the one that is given', () => {
    expect(buildDay('2024-02-29', now)).toBe('2024-02-29');
  });

  test.each([undefined, ''])('is the present day in UTC when %j is given', (given) => {
    expect(buildDay(given, now)).toBe('2026-11-21');
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-1-1',
    '20261120',
    ' 2026-11-20',
    '2026-11-20T00:00Z',
    'today',
  ])('cannot be %j', (given) => {
    expect(() => buildDay(given, now)).toThrow(`SIGNPOST_TODAY is "${given}", but must be a day written YYYY-MM-DD.`);
  });
});
