import type { BuiltSite } from './built-site.ts';

const LINK = /<link\b[^>]*>/g;
const LOADED_LINK = /\brel="(?:stylesheet|icon)"/;
const SOURCE = /<(?:script|img)\b[^>]*?\bsrc="([^"]+)"/g;
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g;
const ORIGIN = 'https://site.invalid';

/** Addresses of all that a page or a script of the site loads by itself or on demand, scripts of scripts too. */
export function loadedFiles(path: string, site: BuiltSite): string[] {
  const found = new Set(path.endsWith('.js') ? [path] : []);
  const look = (address: string) => {
    for (const each of site.file(address)?.loads ?? []) {
      if (found.has(each)) continue;
      found.add(each);
      if (each.endsWith('.js')) look(each);
    }
  };
  look(path);
  return [...found];
}

/** Addresses that a page or a script names to be loaded. */
export function loadsOf(path: string, text: string): string[] {
  if (path.endsWith('.js')) {
    return [...text.matchAll(IMPORT)].map(([, address = '']) => new URL(address, ORIGIN + path).pathname);
  }
  const links = (text.match(LINK) ?? []).filter((link) => LOADED_LINK.test(link));
  const addresses = links.flatMap((link) => /\bhref="([^"]+)"/.exec(link)?.[1] ?? []);
  const sources = [...text.matchAll(SOURCE)].map(([, address = '']) => address);
  return [...new Set([...addresses, ...sources])].filter((address) => /^\/(?!\/)/.test(address));
}

/**
 * Addresses that the content of a page links to and that belong with it: words of the glossary of its locale first, then the sources
 * that stand behind its statements.
 */
export function linksOf(path: string, html: string): string[] {
  const locale = path.split('/')[1] ?? '';
  const content = /<main\b[\s\S]*?<\/main>/.exec(html)?.[0] ?? '';
  const all = (pattern: RegExp) => [...content.matchAll(pattern)].map(([, address = '']) => address);
  return [
    ...new Set([
      ...all(new RegExp(`<a\\b[^>]*?href="(/${locale}/glossary/[\\w-]+/)[#"]`, 'g')),
      ...all(new RegExp(`<cite\\b[^>]*>\\s*<a\\b[^>]*?href="(/${locale}/resources/[\\w-]+/)"`, 'g')),
    ]),
  ];
}
