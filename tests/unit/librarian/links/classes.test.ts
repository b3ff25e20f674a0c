import { expect, test } from 'vitest';
import { hostOfKinds, LINK_KINDS } from '../../../../benchmarks/links/known-links.ts';
import { LINK_OUTCOMES } from '../../../../src/schemas/vocabulary.ts';
import { check, TODAY, web } from './checking.ts';

test('the simulated web has links of every class that a plain server can have', () => {
  const classes = new Set(LINK_KINDS.map(({ expected }) => expected));
  expect(LINK_OUTCOMES.filter((outcome) => !classes.has(outcome))).toEqual(['tls']);
});

test('every kind of link gets its class', async () => {
  const kinds = new Map(LINK_KINDS.map((kind) => [kind.name, kind]));
  const simulated = await web(() => hostOfKinds(kinds));
  const targets = LINK_KINDS.map(({ name, zone = '.test', before }) => {
    const address = simulated.address(`${name}${zone}`, `/${name}/1`);
    return {
      address,
      before: before && { address, outcome: 'ok' as const, on: '2026-11-12', since: '2026-11-12', ...before },
    };
  });
  const found = await check(simulated, targets);
  const classes = targets.map(({ address }, index) => [LINK_KINDS[index]?.name, found.get(address)?.outcome]);
  expect(classes).toEqual(LINK_KINDS.map(({ name, expected }) => [name, expected]));
  expect(new Set([...found.values()].map(({ on }) => on))).toEqual(new Set([TODAY]));
});
