import { expect, test } from 'vitest';
import { countriesWithRights, hasRights, rightsAmong, rightsIn } from '../../../src/domain/rights.ts';
import type { Fact } from '../../../src/domain/entities.ts';
import { fact } from './example-entities.ts';

const right = (id: string, jurisdictions: string[], kind: NonNullable<Fact['right']>['kind'], order: number) =>
  fact({ id, jurisdictions, right: { kind, order, topics: ['miscarriage'] } });
const facts = [
  fact({ id: 'figure' }),
  right('second', ['NL'], 'leave-and-pay', 20),
  right('first', ['NL', 'GB'], 'leave-and-pay', 10),
  right('care', ['GB'], 'standards-of-care', 10),
];

test('only facts with a right are rights', () => {
  expect(rightsAmong(facts).map(({ id }) => id)).toEqual(['second', 'first', 'care']);
});

test('each country is there once', () => {
  expect(countriesWithRights(facts)).toEqual(['NL', 'GB']);
});

test('a country has every kind, in page order, its rights in theirs', () => {
  const groups = rightsIn('NL', rightsAmong(facts));
  expect(groups.map(({ kind, rights }) => [kind, rights.map(({ id }) => id)])).toEqual([
    ['standards-of-care', []],
    ['leave-and-pay', ['first', 'second']],
    ['registration', []],
  ]);
});

test('a topic leads to rights where some are about it', () => {
  expect(hasRights('miscarriage', facts)).toBe(true);
  expect(hasRights('stillbirth', facts)).toBe(false);
});
