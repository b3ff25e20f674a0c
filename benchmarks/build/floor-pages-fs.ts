import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

const BLOCKS = 'p, li, h2, h3, h4, dt, dd, td, th, figcaption';
const KINDS = /^([a-z]{2}(?:-Hans)?)\/(topics|resources|organizations)\/([^/]+)$/;

/**
 * Writes what the floor needs to know of the pages of a built site: the address of each, and the main text of those that the
 * floor does not make from records.
 */
export function writeFloorPages(file: string, site: string, pages: readonly string[]): void {
  writeFileSync(file, JSON.stringify(pages.map((page) => floorPage(page, readFileSync(join(site, page), 'utf8')))));
}

function floorPage(file: string, html: string) {
  const id = file.replace(/\/index\.html$|\.html$/, '');
  const [, locale, kind = 'list', of = ''] = KINDS.exec(id) ?? [];
  const root = parse(html);
  const lines = kind === 'list' ? (root.querySelector('main') ?? root).querySelectorAll(BLOCKS) : [];
  return {
    id,
    kind,
    of,
    lang: locale ?? root.querySelector('html')?.getAttribute('lang') ?? 'en',
    title: root.querySelector('h1')?.text.trim() ?? id,
    text: lines.filter((line) => !line.querySelector(BLOCKS)).map((line) => line.text.replaceAll(/\s+/g, ' ').trim()),
  };
}
