/**
 * The shape of a page as a screen reader meets it, without what its texts say: landmarks, levels of headings, lists, tables, controls, and
 * whether they have a name. What comes more than once in a place is told once, so that an edit of a text, a link more or a row
 * less leaves the shape as it is, while a label, a level of headings or a landmark that is lost changes it.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { LocaleId } from '../../../src/schemas/vocabulary.ts';

/** What texts are made of: for readers to judge. */
const TEXT = new Set(
  'text paragraph strong emphasis code time mark superscript caption term definition blockquote deletion insertion'.split(
    ' ',
  ),
);
/** What only holds other things is not told without them. */
const HOLDERS = new Set('list listitem rowgroup row cell article'.split(' '));
/** Their names are content. What else has a name has it from the dictionary. */
const NAMED_BY_CONTENT = new Set('link heading region checkbox img rowheader listitem row cell figure'.split(' '));
const AROUND = new Set(['banner', 'contentinfo']);
/** Texts of authors, whose parts are as many as they wish. */
const PROSE = '.prose > :is(p, ul, ol, dl, h2, h3, h4, table, blockquote, pre)';

/** The nodes in a place, by what they say. */
type Shape = Map<string, Shape>;
/** What Playwright gives for a node: `role "name" [state]`, or that with what is in it. */
type Snapshot = string | Record<string, Snapshot[] | string>;

/** What every page of a locale has around its main part, whole and with its words. */
export async function frameOf(page: Page, locale: LocaleId): Promise<string> {
  const tree = await snapshotOf(page);
  return written(
    shapeOf(
      tree.filter((node) => AROUND.has(roleOf(node))),
      wordsOf(locale),
      'frame',
    ),
  );
}

/** The shape of a page as indented lines; of what is around its main part only the landmarks. */
export async function structureOf(page: Page, locale: LocaleId): Promise<string> {
  return written(shapeOf(await snapshotOf(page), wordsOf(locale), 'page'));
}

async function snapshotOf(page: Page): Promise<Snapshot[]> {
  const hide = (away: boolean) =>
    page.evaluate(
      ([selector, hidden]) => {
        for (const element of document.querySelectorAll(selector)) {
          if (hidden) element.setAttribute('aria-hidden', 'true');
          else element.removeAttribute('aria-hidden');
        }
      },
      [PROSE, away] as const,
    );
  await hide(true);
  const snapshot = await page.locator('body').ariaSnapshot();
  await hide(false);
  return parse(snapshot) as Snapshot[];
}

function roleOf(node: Snapshot): string {
  return /^[\w/]+/.exec(typeof node === 'string' ? node : Object.keys(node)[0]!)?.[0] ?? '';
}

function shapeOf(nodes: readonly Snapshot[], words: ReadonlySet<string>, part: 'frame' | 'page'): Shape {
  const shape: Shape = new Map();
  for (const node of nodes) {
    const [head, within] = typeof node === 'string' ? [node, []] : Object.entries(node)[0]!;
    const role = roleOf(node);
    if (TEXT.has(role) || role.startsWith('/')) continue;
    const around = part === 'page' && AROUND.has(role);
    const inner = Array.isArray(within) && !around ? shapeOf(within, words, part) : new Map();
    if (HOLDERS.has(role) && inner.size === 0) continue;
    const line = lineFor(head, role, words, part);
    shape.set(line, merged(shape.get(line), inner));
  }
  return shape;
}

/** A node in words: role, name and states. */
function lineFor(head: string, role: string, words: ReadonlySet<string>, part: 'frame' | 'page'): string {
  const [, quoted] = /^[\w/]+ ("(?:[^"\\]|\\.)*")/.exec(head) ?? [];
  const states = [...head.slice(role.length + (quoted?.length ?? 0)).matchAll(/\[([a-z]+(?:=[^\]]+)?)\]/g)].map(
    ([, state]) => state!,
  );
  const name = quoted === undefined ? '' : (JSON.parse(quoted) as string);
  const ours = words.has(name) && (part === 'frame' || !NAMED_BY_CONTENT.has(role));
  return [role, ...(name ? [ours ? JSON.stringify(name) : '…'] : []), ...states].join(' ');
}

function merged(first: Shape = new Map(), second: Shape): Shape {
  const lines = [...new Set([...first.keys(), ...second.keys()])];
  return new Map(lines.map((line) => [line, merged(first.get(line), second.get(line) ?? new Map())]));
}

/** Lines in alphabetical order, as the order of parts is often that of the content. */
function written(shape: Shape, depth = 0): string {
  return [...shape]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([line, within]) => `${'  '.repeat(depth)}${line}\n${written(within, depth + 1)}`)
    .join('');
}

const dictionaries = new Map<LocaleId, ReadonlySet<string>>();

/** Every message of a locale. */
function wordsOf(locale: LocaleId): ReadonlySet<string> {
  const known = dictionaries.get(locale);
  if (known) return known;
  const file = new URL(`../../../src/i18n/dictionaries/${locale}.json`, import.meta.url);
  const words = new Set(Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  dictionaries.set(locale, words);
  return words;
}
