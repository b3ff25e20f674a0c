import { describe, expect, test } from 'vitest';
import { checkOf, isBroken, LINK_STANDING, withLinkChecks } from '../../../src/domain/link-checks.ts';
import type { LinkCheck } from '../../../src/schemas/link-checks.ts';
import { LINK_OUTCOMES, type LinkOutcome } from '../../../src/schemas/vocabulary.ts';

const seen = (outcome: LinkOutcome, fields: Partial<LinkCheck> = {}): LinkCheck => ({
  address: 'https://www.example.org/',
  outcome,
  on: '2026-11-20',
  since: '2026-11-20',
  ...fields,
});
const documented = { result: 'documented', on: '2026-01-01' } as const;

describe('what is known about an address', () => {
  test('is what its record says until the link checker has looked later', () => {
    expect(checkOf(documented, undefined)).toBe(documented);
    const sameDay = { result: 'ok', on: '2026-11-20' } as const;
    expect(checkOf(sameDay, seen('gone', { since: '2026-11-01' }))).toBe(sameDay);
  });

  test.each([
    ['ok', 'ok'],
    ['content-changed', 'ok'],
    ['type-changed', 'ok'],
    ['moved', 'moved'],
    ['moved-elsewhere', 'moved'],
    ['blocked', 'blocked'],
    ['rate-limited', 'blocked'],
  ] as const)('after %s is %s', (outcome, result) => {
    expect(checkOf({ result: 'unverified' }, seen(outcome))).toEqual({ result, on: '2026-11-20' });
  });

  const failing = LINK_OUTCOMES.filter((outcome) => LINK_STANDING[outcome] === 'failing');
  test.each(failing)('after %s is broken only when failures lie two days apart', (outcome) => {
    const known = { result: 'ok', on: '2026-11-10' } as const;
    expect(checkOf(documented, seen(outcome, { since: '2026-11-19' }))).toBe(documented);
    expect(checkOf(documented, seen(outcome, { since: '2026-11-19', known }))).toEqual(known);
    expect(checkOf(documented, seen(outcome, { since: '2026-11-18', known }))).toEqual({
      result: 'broken',
      on: '2026-11-20',
    });
  });

  test('is not broken when a person has opened the page since the first failure', () => {
    const opened = { result: 'ok', on: '2026-11-15' } as const;
    expect(checkOf(opened, seen('gone', { since: '2026-11-01' }))).toBe(opened);
    expect(checkOf({ ...opened, on: '2026-10-31' }, seen('gone', { since: '2026-11-01' })).result).toBe('broken');
  });

  test('is what it was where a private network is not asked', () => {
    expect(checkOf(documented, seen('private', { since: '2026-01-02' }))).toBe(documented);
  });
});

test('what refuses programs is never broken', () => {
  for (const outcome of ['blocked', 'rate-limited', 'private'] as const) {
    expect(isBroken(seen(outcome, { since: '2020-01-01' }))).toBe(false);
  }
});

test('each version follows what was found at its own address', () => {
  const versions = ['https://www.example.org/', 'https://www.example.org/es'].map((url) => ({
    url,
    check: documented,
  }));
  const checks = new Map([['https://www.example.org/', seen('ok')]]);
  expect(withLinkChecks(versions, checks).map(({ check }) => check.result)).toEqual(['ok', 'documented']);
});
