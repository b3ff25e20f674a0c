import { expect, test } from 'vitest';
import { addedOn, historyOf } from '../../../src/domain/history.ts';
import { change, resource } from './example-entities.ts';

const added = change('2025-01-15', 'added');
const reviewed = change('2026-01-15', 'reviewed');

test('a resource has the history that was written down', () => {
  expect(historyOf(resource({ history: [added, reviewed] }))).toEqual([added, reviewed]);
});

test('a review that lapsed is the last change, on its day', () => {
  const lapsed = resource({
    history: [added, reviewed],
    freshness: { state: 'withdrawn', on: '2026-08-31', reason: 'review-lapsed' },
  });
  expect(historyOf(lapsed)).toEqual([added, reviewed, { on: '2026-08-31', change: 'lapsed' }]);
  expect(lapsed.history).toEqual([added, reviewed]);
});

test('a resource that a person withdrew has no second end', () => {
  const withdrawn = change('2026-05-04', 'withdrawn', { reason: 'gone' });
  const history = [added, withdrawn];
  expect(historyOf(resource({ history, freshness: { state: 'withdrawn', on: '2026-05-04', reason: 'gone' } }))).toEqual(
    history,
  );
});

test('the first change is the day a resource was added', () => {
  expect(addedOn(resource({ history: [added, reviewed] }))).toBe('2025-01-15');
});

test('a resource without history is a programming error', () => {
  expect(() => addedOn({ history: [] })).toThrow('A resource without history passed the schema');
});
