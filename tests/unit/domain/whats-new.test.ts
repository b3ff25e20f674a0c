import { expect, test } from 'vitest';
import { whatsNew, type Addition } from '../../../src/domain/whats-new.ts';
import { resource, term, topic } from './example-entities.ts';

function idOf(addition: Addition): string {
  if (addition.kind === 'topic') return addition.topic.id;
  return addition.kind === 'resource' ? addition.resource.id : addition.term.id;
}

test('the latest day comes first; within a day topics, then resources, then terms, in the given order', () => {
  const days = whatsNew(
    [topic({ id: 'topic', written: '2026-02-01' })],
    [
      resource({ id: 'old', added: '2025-12-31' }),
      resource({ id: 'a', added: '2026-02-01' }),
      resource({ id: 'b', added: '2026-02-01' }),
    ],
    [term({ id: 'term', added: '2026-02-01' }), term({ id: 'newest', added: '2026-11-20' })],
  );
  expect(days.map(({ day, additions }) => [day, ...additions.map((each) => `${each.kind} ${idOf(each)}`)])).toEqual([
    ['2026-11-20', 'term newest'],
    ['2026-02-01', 'topic topic', 'resource a', 'resource b', 'term term'],
    ['2025-12-31', 'resource old'],
  ]);
});

test('an empty directory has no days', () => {
  expect(whatsNew([], [], [])).toEqual([]);
});
