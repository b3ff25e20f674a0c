import { afterAll, describe, expect, test } from 'vitest';
import { AnyImport } from '../../../benchmarks/import/import-any-fs.ts';
import { ImportFault } from '../../../importers/import-fault.ts';
import { asLine } from '../../../importers/lines.ts';
import { summaryMarkdown } from '../../../importers/medlineplus/summary-markdown.ts';
import { readPage } from '../../../librarian/links/page-facts.ts';
import { suggestible } from '../../../librarian/links/web-address.ts';
import { formatProblems } from '../../../librarian/reporters/problems.ts';
import { linkChecksSchema } from '../../../src/schemas/link-checks.ts';
import { lineSchema } from '../../../src/schemas/fields.ts';
import { bodyErrors } from '../../hostile/bodies.ts';
import { PAYLOADS } from '../../hostile/payloads.ts';
import { TOPICS_XML } from '../importers/example-import.ts';
import { VALID_ROOT } from '../librarian/example-content.ts';

/** Nothing to see, or nothing but white space. */
const isEmpty = (text: string) => text.trim() === '';
const HARMFUL = /[\p{Cc}\p{Cs}\u202a-\u202e]/u;
/** Files take a hundred times as long as values: some payloads of each kind go through whole imports; `bench:fuzz-import` has more. */
const ONE_OF = 12;

describe('a page of another website', () => {
  const pages = PAYLOADS.flatMap(({ name, text }) => [
    { name: `${name} as markup`, html: `<html lang="${text}"><title>${text}</title><body><h1>${text}</h1><p>${text}` },
    {
      name: `${name} as text`,
      html: `<title>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title><h1>${[...text].map((each) => `&#${each.codePointAt(0)};`).join('')}</h1>`,
    },
  ]);

  test('says nothing of itself that could not be written down and shown', () => {
    for (const { name, html } of pages) {
      const { fingerprint, words } = readPage(html);
      const check = {
        address: 'https://www.example.org/',
        outcome: 'ok',
        on: '2026-11-20',
        since: '2026-11-20',
        fingerprint,
      };
      expect(linkChecksSchema.safeParse({ checks: [check] }).error?.issues ?? [], name).toEqual([]);
      expect(words, name).not.toMatch(HARMFUL);
    }
  });

  test('moves to no address that may not be written down', () => {
    for (const { name, text } of PAYLOADS.filter(({ kind }) => kind === 'address')) {
      const moved =
        URL.parse(text, 'https://www.example.org/') &&
        suggestible(URL.parse(text, 'https://www.example.org/')!.href, 'https://www.example.org/old');
      if (moved !== null && moved !== undefined) expect(moved, name).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+\/[!-~]*$/);
    }
  });
});

test('a name from outside becomes a line that a record may hold, or nothing', () => {
  for (const { name, text } of PAYLOADS) {
    const line = asLine(text);
    if (!isEmpty(line)) expect(lineSchema.safeParse(line).error?.issues ?? [], name).toEqual([]);
  }
});

test('a summary from outside becomes text that holds no code', () => {
  const context = { locale: 'en', cite: 'example-leaflet', topicOf: () => undefined };
  for (const { name, text } of PAYLOADS) {
    const html = `${text}<p>${text}</p><ul><li>a ${text}</li></ul>`;
    // What a figure says needs a fact, wherever it comes from: that is told when it is imported.
    const errors = bodyErrors(summaryMarkdown(html, context)).filter(({ rule }) => rule !== 'bare-figure');
    expect(errors, name).toEqual([]);
  }
});

describe('a file from outside', () => {
  const target = new AnyImport(VALID_ROOT);
  afterAll(() => target.remove());
  const encoder = new TextEncoder();
  const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  const [, title = ''] = /"title": ?"([^"]+)"/.exec(target.good('json')) ?? [];

  /** Puts a text where a good file has one, as the form of the file writes it, and as it is. */
  const files = {
    medlineplus: (text: string) => [
      TOPICS_XML.replace(/title="[^"]*"/, () => `title="${xml(text)}"`),
      TOPICS_XML.replace(/<also-called>[^<]*/, () => `<also-called>${text}`),
      TOPICS_XML.replace(/<health-topics/, () => `${text}<health-topics`),
    ],
    csv: (text: string) => [target.good('csv').replace(title, () => `"${text.replaceAll('"', '""')}"`)],
    json: (text: string) => [
      target.good('json').replace(`"${title}"`, () => JSON.stringify(text)),
      target.good('json').replace('"title"', () => JSON.stringify(text)),
    ],
  };

  test.each(['medlineplus', 'csv', 'json'] as const)(
    'of the form %s is taken over as text, or refused in words',
    async (kind) => {
      const outcomes = new Map<string, number>();
      for (const { name, text } of PAYLOADS.filter((_, place) => place % ONE_OF === 0)) {
        for (const file of files[kind](text)) {
          // Throws for anything but a fault in words, and where a second import would change something again.
          const outcome = await target.import(kind, encoder.encode(file)).catch((error: unknown) => {
            throw new Error(name, { cause: error });
          });
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        }
      }
      expect(outcomes.get('refused')).toBeGreaterThan(0);
    },
  );

  test('is refused without a character that steers a terminal', () => {
    for (const { text } of PAYLOADS) {
      const problem = {
        rule: 'import-csv',
        file: `a${text}.csv`,
        line: 1,
        column: 1,
        field: text,
        found: text,
        allowed: 'x',
        fix: 'x',
      };
      expect(formatProblems(new ImportFault([problem]).problems).replaceAll('\n', '')).not.toMatch(HARMFUL);
    }
  });
});
