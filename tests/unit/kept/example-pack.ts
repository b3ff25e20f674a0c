import { createHash } from 'node:crypto';
import type { PackPlan } from '../../../src/kept/make-pack.ts';
import type { Pack } from '../../../src/kept/pack.ts';

/** SHA-256 in base64url. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What the pages of the example hold, by address. */
export const EXAMPLE_FILES: Readonly<Record<string, string>> = {
  '/en/topics/example/': '<html><body class="a"><h1>Example</h1></body></html>',
  '/en/topics/example/sources/': '<html><body><h1>Sources</h1></body></html>',
  '/en/offline/': '<html><body><h1>On this device</h1></body></html>',
  '/_astro/a.js': 'export {};',
};

/** A pack of these pages. */
export function examplePack(files: Readonly<Record<string, string>> = EXAMPLE_FILES, change: Partial<Pack> = {}): Pack {
  const list = Object.entries(files).map(([path, text]) => [path, sha256(text), Buffer.byteLength(text)] as const);
  return {
    version: 1,
    locale: 'en',
    topic: 'example',
    title: 'Example',
    lang: 'en',
    dir: 'ltr',
    formatTag: 'en-GB',
    day: '2026-11-20',
    digest: sha256(JSON.stringify(list)),
    bytes: list.reduce((sum, [, , bytes]) => sum + bytes, 0),
    words: { copy: 'Copy of {day}', marked: 'm', needsConnection: 'n', kept: 'k', remove: 'r', removed: 'd' },
    pages: [
      { path: '/en/topics/example/', title: 'Example' },
      { path: '/en/topics/example/sources/', title: 'Sources' },
    ],
    files: list,
    ...change,
  };
}

/** What a pack was made for. */
export function planOf({ locale, topic, title, lang, dir, formatTag, day, words, pages }: Pack): PackPlan {
  return { locale, topic, title, lang, dir, formatTag, day, words, pages };
}

/** Files without one of them. */
export function without(files: Readonly<Record<string, string>>, path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));
}
