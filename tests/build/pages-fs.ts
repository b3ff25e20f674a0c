import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';

/** A page of a built site. */
export interface Page {
  /** Address from the root, such as `/en/topics/` or `/en/404.html`. */
  path: string;
  html: string;
  /** Read when it is first asked for: most of the time goes into this. */
  readonly root: HTMLElement;
  /** Absent for the pages that stand above the locales: `/` and `/404.html`. */
  locale: Locale | undefined;
}

/** A built site, read into memory. */
export interface Site {
  /** Folder of the site. */
  folder: string;
  /** Where the site says it is published, such as `https://example.org`. */
  origin: string;
  pages: Page[];
  /** Pages at former addresses, which lead on. */
  moved: Page[];
  /** What other websites show: pages for frames, and HTML to paste. */
  embeds: Page[];
  /** Every file, as its address from the root. */
  files: ReadonlySet<string>;
}

/** Reads a built site. */
export function readSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/')}`)
    .sort();
  const [, origin] = /^Sitemap: (https?:\/\/[^/]+)/m.exec(readFileSync(join(folder, 'robots.txt'), 'utf8')) ?? [];
  if (!origin) throw new Error('robots.txt does not say where the site map is');
  const html = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  const embeds = html.filter(isEmbed);
  const moved = html.filter((page) => !isEmbed(page) && leadsOn(page));
  const pages = html.filter((page) => !isEmbed(page) && !leadsOn(page));
  return { folder, origin, pages, moved, embeds, files: new Set(files) };
}

function readPage(folder: string, file: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  const path = file.replace(/\/index\.html$/, '/');
  const id = LOCALE_IDS.find((locale) => new RegExp(`^(?:/embed(?:/v1/snippets)?)?/${locale}/`).test(path));
  let root: HTMLElement | undefined;
  return {
    path,
    html,
    locale: id && LOCALES[id],
    get root() {
      // Unlike the parser's defaults, what stands in <noscript> and <pre> is read as elements.
      return (root ??= parse(html, { blockTextElements: { script: true, style: true } }));
    },
  };
}

function isEmbed({ path }: Page): boolean {
  return path.startsWith('/embed/');
}

function leadsOn({ html }: Page): boolean {
  return html.includes('<meta http-equiv="refresh"');
}

/** Whether a page stands for an address that does not exist. */
export function isNotFound(page: Page): boolean {
  return page.path.endsWith('/404.html');
}

/** The page at an address. */
export function pageAt(site: Site, path: string): Page {
  const page = site.pages.find((each) => each.path === path);
  if (!page) throw new Error(`The site has no page ${path}`);
  return page;
}

/** Ids of the entries that have a page below a folder, such as every `<id>` of `/en/topics/<id>/`. */
export function idsBelow(site: Site, folder: string): string[] {
  return site.pages.flatMap(({ path }) => {
    const rest = path.startsWith(folder) ? path.slice(folder.length) : '';
    return /^[^/]+\/$/.test(rest) ? [rest.slice(0, -1)] : [];
  });
}

/** A text of a page with the element it stands in. */
export interface TextPiece {
  text: string;
  element: HTMLElement;
}

/** Every text of an element that a reader may see, in order; scripts are left out. */
export function textPieces(element: HTMLElement): TextPiece[] {
  return element.childNodes.flatMap((node: Node) => {
    if (node.nodeType === NodeType.TEXT_NODE) return [{ text: node.text, element }];
    if (node.nodeType !== NodeType.ELEMENT_NODE) return [];
    const child = node as HTMLElement;
    return child.tagName === 'SCRIPT' ? [] : textPieces(child);
  });
}

/** Value of an attribute at an element or the nearest one around it that has it. */
export function inherited(element: HTMLElement, name: string): string | undefined {
  return element.getAttribute(name) ?? (element.parentNode ? inherited(element.parentNode, name) : undefined);
}
