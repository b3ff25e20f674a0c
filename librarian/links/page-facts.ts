import { Parser } from 'htmlparser2';
import type { PageFingerprint } from '../../src/schemas/link-checks.ts';
import { LONGEST_FINGERPRINT_TEXT } from '../../src/schemas/link-checks.ts';
import { madePlain } from '../../src/schemas/plain-text.ts';

/** What a page says about itself. */
export interface PageFacts {
  fingerprint: PageFingerprint;
  /** Where the page sends its readers by itself, within a few seconds. */
  refresh?: string;
  /** The first words that readers see, on one line. */
  words: string;
}

/** Characters of a page's words that are looked at. */
const MOST_WORDS = 600;
/** Seconds after which a page that moves its readers on is taken for one they read. */
const LONGEST_REFRESH = 10;
/** Elements whose text nobody reads. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'noscript', 'head']);

/** Reads what a page says about itself, from as much of it as is there. Never throws: any text is some page. */
export function readPage(html: string): PageFacts {
  const page = new PageReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return page.facts();
}

type Attributes = Readonly<Record<string, string>>;

class PageReader {
  #texts = { title: '', heading: '', words: '' };
  #open: 'title' | 'heading' | undefined;
  #done = new Set<string>();
  #silent = 0;
  #lang: string | undefined;
  #refresh: string | undefined;

  open(name: string, attributes: Attributes): void {
    // The end of the head may be left out.
    if (name === 'body') this.#silent = 0;
    if (SILENT.has(name)) this.#silent += 1;
    const part = partOf(name);
    if (part !== undefined && !this.#done.has(part) && (part === 'title' || this.#silent === 0)) this.#open = part;
    if (name === 'html') this.#lang ??= languageOf(attributes['lang'] ?? attributes['xml:lang']);
    if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
      this.#refresh ??= refreshTarget(attributes['content']);
    }
  }

  close(name: string): void {
    if (SILENT.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    const part = partOf(name);
    if (part === undefined || part !== this.#open) return;
    if (oneLine(this.#texts[part]) !== '') this.#done.add(part);
    this.#open = undefined;
  }

  text(text: string): void {
    const part = this.#open;
    if (part !== undefined) this.#texts[part] = bounded(this.#texts[part], text);
    if (this.#silent === 0 && part !== 'title') this.#texts.words = bounded(this.#texts.words, `${text} `);
  }

  facts(): PageFacts {
    const { title, heading, words } = this.#texts;
    const texts = { title: shortened(title), heading: shortened(heading), lang: this.#lang };
    return {
      fingerprint: Object.fromEntries(Object.entries(texts).filter(([, text]) => text)),
      ...(this.#refresh !== undefined && { refresh: this.#refresh }),
      words: oneLine(words).slice(0, MOST_WORDS),
    };
  }
}

function partOf(name: string): 'title' | 'heading' | undefined {
  if (name === 'title') return 'title';
  return name === 'h1' ? 'heading' : undefined;
}

/** Keeps texts of any length small: spaces between words may be many. */
function bounded(text: string, more: string): string {
  return text.length > 4 * MOST_WORDS ? text : (text + more).slice(0, 8 * MOST_WORDS);
}

function oneLine(text: string): string {
  // A page must not steer a terminal or turn the direction of a report, and half a character is none.
  return madePlain(text)
    .replaceAll(/[\p{Cc}\p{Cs}\p{Bidi_Control}\s]+/gu, ' ')
    .trim();
}

function shortened(text: string): string {
  const start = [...oneLine(text)].slice(0, LONGEST_FINGERPRINT_TEXT / 2).join('');
  return madePlain(start).trim();
}

function languageOf(text: string | undefined): string | undefined {
  const tag = text?.trim().toLowerCase() ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/.test(tag) ? tag : undefined;
}

function refreshTarget(content: string | undefined): string | undefined {
  const match = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*url\s*=\s*["']?([^"']+)/i.exec(content ?? '');
  return match?.[2] !== undefined && Number(match[1]) <= LONGEST_REFRESH ? match[2].trim() : undefined;
}
