import { describe, expect, test } from 'vitest';
import { afterLook, stringifyChecks, type DatedFinding } from '../../../../librarian/links/evidence.ts';
import { linkChecksSchema, type LinkCheck } from '../../../../src/schemas/link-checks.ts';

const address = 'https://www.example.org/leaflet';
const before: LinkCheck = {
  address,
  outcome: 'ok',
  on: '2026-11-01',
  since: '2026-10-01',
  type: 'text/html',
  fingerprint: { title: 'Leaflet', lang: 'en' },
};
const look = (found: Partial<DatedFinding>): DatedFinding => ({ address, outcome: 'ok', on: '2026-11-20', ...found });

describe('after one more look', () => {
  test('a page that works is known by what it is now', () => {
    const found = look({ status: 200, type: 'text/html', fingerprint: { title: 'Leaflet (2026)', lang: 'en' } });
    expect(afterLook(before, found)).toEqual({
      ...before,
      on: '2026-11-20',
      status: 200,
      fingerprint: { title: 'Leaflet (2026)', lang: 'en' },
    });
  });

  test('another page is kept beside what was accepted, until a person accepts it', () => {
    const found = look({ outcome: 'content-changed', type: 'text/html', fingerprint: { title: 'Watches' } });
    const once = afterLook(before, found);
    expect(once).toMatchObject({ fingerprint: before.fingerprint, found: { fingerprint: { title: 'Watches' } } });
    expect(afterLook(once, { ...found, on: '2026-11-27' })).toMatchObject({ fingerprint: before.fingerprint });
  });

  test('a failure keeps by what the page was known, and when it was last found', () => {
    const first = afterLook(before, look({ outcome: 'gone', status: 404 }));
    expect(first).toMatchObject({
      since: '2026-11-20',
      fingerprint: before.fingerprint,
      known: { result: 'ok', on: '2026-11-01' },
    });
    const second = afterLook(first, look({ outcome: 'timeout', on: '2026-11-27' }));
    expect(second).toMatchObject({
      outcome: 'timeout',
      since: '2026-11-20',
      known: { result: 'ok', on: '2026-11-01' },
    });
  });

  test('failures count anew once a person has seen the page', () => {
    const failing: LinkCheck = { ...before, outcome: 'gone', on: '2026-11-10', since: '2026-11-01' };
    expect(afterLook(failing, look({ outcome: 'gone' }), '2026-11-05').since).toBe('2026-11-20');
    expect(afterLook(failing, look({ outcome: 'gone' }), '2026-10-31').since).toBe('2026-11-01');
  });

  test('an older look changes nothing, and the same look twice is one', () => {
    expect(afterLook(before, look({ on: '2026-10-31', outcome: 'gone' }))).toBe(before);
    const once = afterLook(before, look({ outcome: 'gone' }));
    expect(afterLook(once, look({ outcome: 'gone' }))).toEqual(once);
  });

  test('a copy that was found stays while the page fails', () => {
    const archiveUrl = 'https://web.archive.org/web/2024/x';
    const failing: LinkCheck = { ...before, outcome: 'gone', suggestion: { archiveUrl } };
    expect(afterLook(failing, look({ outcome: 'gone' })).suggestion).toEqual({ archiveUrl });
    expect(afterLook(failing, look({})).suggestion).toBeUndefined();
  });
});

test('the file is sorted and has one line per address, and its schema takes it back', () => {
  const checks = ['https://b.example.org/', 'https://a.example.org/'].map((each) => ({ ...before, address: each }));
  const text = stringifyChecks(checks);
  expect(text.split('\n')[2]).toContain('https://a.example.org/');
  expect(linkChecksSchema.parse(JSON.parse(text)).checks).toEqual(checks.toReversed());
  expect(linkChecksSchema.parse(JSON.parse(stringifyChecks([])))).toEqual({ checks: [] });
});
