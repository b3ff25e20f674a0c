import { describe, expect, test } from 'vitest';
import { readRedirects } from '../../../scripts/preview/redirects.ts';
import { movesOf, type Move } from '../../../src/feeds/moves.ts';
import {
  movedPage,
  movedPages,
  redirectsFile,
  redirectsForCaddy,
  redirectsForNginx,
  redirectsOf,
} from '../../../src/integrations/moved.ts';
import { LOCALE_IDS, MOVED_KINDS } from '../../../src/schemas/vocabulary.ts';

const moveOf = (kind: Move['kind']): Move => ({ kind, from: 'old-id', to: 'new-id' });
const redirects = redirectsOf(MOVED_KINDS.map(moveOf));
const leads = readRedirects(redirectsFile(redirects));

test('every former id of a thing is a move, and a thing without any is none', () => {
  const none = Object.fromEntries(MOVED_KINDS.map((kind) => [kind, [{ id: 'x' }]])) as unknown as Parameters<
    typeof movesOf
  >[0];
  expect(movesOf(none)).toEqual([]);
  expect(movesOf({ ...none, topics: [{ id: 'new', formerIds: ['old', 'older'] }] })).toEqual([
    { kind: 'topics', from: 'old', to: 'new' },
    { kind: 'topics', from: 'older', to: 'new' },
  ]);
});

describe('redirects', () => {
  test.each([
    ['/en/topics/old-id/', '/en/topics/new-id/'],
    ['/zh-Hans/topics/old-id/sources/', '/zh-Hans/topics/new-id/sources/'],
    ['/nl/resources/old-id/', '/nl/resources/new-id/'],
    ['/es/organizations/old-id/', '/es/organizations/new-id/'],
    ['/ar/glossary/old-id/', '/ar/glossary/new-id/'],
    ['/en/campaigns/old-id/surveys/', '/en/campaigns/new-id/surveys/'],
    ['/en/clinics/old-id/handout-a5/', '/en/clinics/new-id/handout-a5/'],
    ['/embed/en/old-id/', '/embed/en/new-id/'],
    ['/embed/en/some-topic/old-id/', '/embed/en/some-topic/new-id/'],
    ['/api/v1/hubs/en/some-topic/old-id.json', '/api/v1/hubs/en/some-topic/new-id.json'],
    ['/api/v1/topics/old-id.json', '/api/v1/topics/new-id.json'],
  ])('lead from %s to %s on every host', (from, to) => {
    expect(leads(from)).toEqual({ to, status: 301 });
    expect(throughNginx(from)).toBe(to);
    expect(throughCaddy(from)).toBe(to);
  });

  test.each([
    '/en/topics/old-idea/',
    '/en/topics/new-id/',
    '/en/topics/x/old-id/',
    '/en/topics/old-id/%0d%0aX: y',
    '/en/topics/old-id/\r\nX-Injected: yes',
    '//evil.example/topics/old-id/',
    '/evil.example/topics/old-id/',
  ])('leave %j to what is there', (from) => {
    expect([throughNginx(from), throughCaddy(from)]).toEqual([undefined, undefined]);
  });

  test('that stand for one address come before those that stand for many', () => {
    const many = redirects.map(({ from }) => /[:*]/.test(from));
    expect(many).toEqual([...many].sort((a, b) => Number(a) - Number(b)));
  });
});

/** Where a `map` with these lines sends a path: lines of an expression and a value with its groups. */
function through(
  text: string,
  path: string,
  line: RegExp,
  group: (value: string, found: RegExpExecArray) => string,
): string | undefined {
  for (const [, expression = '', value = ''] of text.matchAll(line)) {
    const found = new RegExp(expression).exec(path);
    if (found) return group(value, found);
  }
  return undefined;
}

function throughNginx(path: string): string | undefined {
  return through(redirectsForNginx(redirects), path, /^"~(.*)" "(.*)";$/gm, (value, { groups = {} }) =>
    value.replaceAll(/\$(\w+)/g, (_, name: string) => groups[name] ?? ''),
  );
}

function throughCaddy(path: string): string | undefined {
  return through(redirectsForCaddy(redirects), path, /^~(\S*) (\S*)$/gm, (value, found) =>
    value.replaceAll(/\$\{(\d)\}/g, (_, index: string) => found[Number(index)] ?? ''),
  );
}

describe('a page that leads on', () => {
  test('stands in every language where a page stood', () => {
    const pages = movedPages([moveOf('topics')]);
    expect(pages.length).toBe(2 * LOCALE_IDS.length);
    expect(pages).toContainEqual({ from: '/nl/topics/old-id/', to: '/nl/topics/new-id/' });
    expect(pages).toContainEqual({ from: '/embed/ar/old-id/', to: '/embed/ar/new-id/' });
    expect(movedPages([moveOf('clinics')]).map(({ from }) => from)).toEqual(
      LOCALE_IDS.map((id) => `/${id}/clinics/old-id/`),
    );
  });

  test('has the language and the title of the page that it leads to, and nothing that runs', () => {
    const target = '<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>A &amp; B | Signpost</title></head>';
    const page = movedPage(target, '/ar/topics/new-id/', new URL('https://signpost.example/'));
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<title>A &amp; B | Signpost</title>');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/ar/topics/new-id/">');
    expect(page).toContain('<link rel="canonical" href="https://signpost.example/ar/topics/new-id/">');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|style=/);
  });
});
