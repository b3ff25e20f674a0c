import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSchema } from '../../../cms/schema-node.ts';
import { joinFiles, parseFile } from '../../../librarian/content-parser.ts';
import { formatFieldPath } from '../../../librarian/field-path.ts';
import type { Problem } from '../../../librarian/problem.ts';
import { formatGithub } from '../../../librarian/reporters/github.ts';
import { formatHtml } from '../../../librarian/reporters/html.ts';
import { formatJson } from '../../../librarian/reporters/json.ts';
import { formatReport } from '../../../librarian/reporters/terminal.ts';
import { COLLECTIONS, type CollectionDefinition, type CollectionName } from '../../../src/schemas/collections.ts';
import { textFaultIn } from '../../../src/schemas/plain-text.ts';
import { bodyErrors, asParagraph } from '../../hostile/bodies.ts';
import { exampleContent } from '../../hostile/content.ts';
import { errorsIn } from '../../hostile/errors.ts';
import { COLLECTION_NAMES, textFieldsOf, type TextField } from '../../hostile/fields.ts';
import { PAYLOADS, type Payload } from '../../hostile/payloads.ts';
import { SHOWN_ROOT, TODAY } from '../librarian/example-content.ts';
import { htmlFaults } from '../../hostile/static-checks.ts';

const ERROR_PAGES = join(import.meta.dirname, '../../../docs/errors');
/** Longest part of a message, in UTF-16 units. */
const LONGEST_PART = 700;
/** A field is tried with one payload of so many: messages take far longer to make than to avoid. */
const ONE_OF = 16;

/** A record of each collection in which every field is there, by name of the collection. */
const RECORDS = recordsWithEverything();

function recordsWithEverything(): ReadonlyMap<CollectionName, { path: string; fields: unknown }> {
  const records = new Map<CollectionName, { path: string; fields: unknown }>();
  for (const [path, { fields }] of exampleContent()) {
    const collection = COLLECTION_NAMES.find((name) => COLLECTIONS[name].path.test(path));
    if (collection !== undefined && !records.has(collection)) records.set(collection, { path, fields });
  }
  return records;
}

const accepts = (field: TextField, { text }: Payload) => field.schema.safeParse(text).success;

test('every collection is tried, and every field of it that holds text', () => {
  expect([...RECORDS.keys()].sort()).toEqual([...COLLECTION_NAMES].sort());
  for (const name of COLLECTION_NAMES) expect(textFieldsOf(name).length, name).toBeGreaterThan(2);
});

test('each payload has a name of its own', () => {
  expect(new Set(PAYLOADS.map(({ name }) => name)).size).toBe(PAYLOADS.length);
});

describe.each(COLLECTION_NAMES)('in %s', (collection) => {
  const { path, fields } = RECORDS.get(collection)!;
  const textFields = textFieldsOf(collection);
  const { schema }: CollectionDefinition = COLLECTIONS[collection];

  test('no field takes markup that a page could be told to run, or an address that is code', () => {
    const taken = textFields.flatMap((field) => {
      const isAddress =
        field.schema.safeParse('https://www.example.org/').success && !field.schema.safeParse('a word').success;
      const bad = PAYLOADS.filter(
        (payload) =>
          accepts(field, payload) &&
          (textFaultIn(payload.text.trim()) !== undefined ||
            (collection !== 'linkChecks' && payload.text.includes('<')) ||
            (isAddress && !/^https:\/\/[\w.-]+\.[a-z]+\//.test(URL.parse(payload.text)!.href))),
      );
      return bad.map(({ name }) => `${formatFieldPath(field.path)}: ${name}`);
    });
    expect(taken).toEqual([]);
  });

  test('what is refused is refused in words, with its field', () => {
    for (const [turn, payload] of PAYLOADS.entries()) {
      // Every payload goes to some fields of every collection, and every field gets payloads of every kind.
      const some = textFields.filter((field, place) => (place + turn) % ONE_OF === 0 && !accepts(field, payload));
      const value = withValues(fields, some, payload.text);
      const problems = problemsOf(path, JSON.stringify(value));
      for (const problem of problems) expectWellFormed(problem);
      const named = new Set(problems.map(({ field }) => field));
      const silent = some.map((field) => formatFieldPath(field.path)).filter((field) => !named.has(field));
      expect(silent, payload.name).toEqual([]);
    }
  });

  test('no name of a field changes what other objects are', () => {
    for (const name of [
      '__proto__',
      'constructor',
      'toString',
      '<img src=x>',
      'a\u202eb',
      '\u001b[2J',
      'x'.repeat(5000),
    ]) {
      const text = `{${JSON.stringify(name)}: {"polluted": true}, ${JSON.stringify(fields).slice(1)}`;
      const problems = problemsOf(path, text);
      expect(problems.length, name).toBeGreaterThan(0);
      for (const problem of problems) expectWellFormed(problem);
      expect(({} as { polluted?: true }).polluted).toBeUndefined();
    }
    expect(readSchema(schema).kind).toBe('object');
  });
});

describe('as the text of a topic', () => {
  test('what is refused is refused in words, and nothing that is let through holds code', () => {
    for (const payload of PAYLOADS) {
      const errors = bodyErrors(asParagraph(payload));
      for (const problem of errors) expectWellFormed(problem);
      if (/^mdx (?!code|front matter|title of a link)/.test(payload.name))
        expect(errors.length, payload.name).toBeGreaterThan(0);
    }
  });

  test('fields end where the site ends them, so that no code is taken for a field', () => {
    for (const line of ['---{process.exit(7)}: x', '+++{process.exit(7)}: x', '--- {process.exit(7)}', '---\u2028']) {
      const text = `---\ntitle: A\n${line}\nstatus: draft\n---\n`;
      expect(
        problemsOf('pages/about/en.mdx', text, true).map(({ rule }) => rule),
        line,
      ).toContain('yaml-syntax');
    }
  });
});

/** What would stop a build of one file alone. */
function problemsOf(path: string, text: string, whole = false): Problem[] {
  const written = path.endsWith('.mdx') && !whole ? `---\n${text}\n---\n` : text;
  const file = parseFile({ path, file: `${SHOWN_ROOT}/${path}`, text: written });
  return errorsIn(joinFiles(SHOWN_ROOT, [file])).filter(({ file: named }) => named === `${SHOWN_ROOT}/${path}`);
}

/** A record with a text in some fields; what is not there on the way is made. */
function withValues(record: unknown, fields: readonly TextField[], text: string): unknown {
  const copy = structuredClone(record) as Record<PropertyKey, unknown>;
  for (const { path } of fields) {
    path.slice(0, -1).reduce<Record<PropertyKey, unknown>>((holder, step, depth) => {
      const made = typeof path[depth + 1] === 'number' ? [] : {};
      return (holder[step] = (typeof holder[step] === 'object' ? holder[step] : null) ?? made) as typeof holder;
    }, copy)[path.at(-1)!] = text;
  }
  return copy;
}

/** Every part is there, short, and holds nothing that steers a terminal or turns a line round; in every form of report. */
function expectWellFormed(problem: Problem): void {
  const { rule, file, field, found, allowed, fix, line, column } = problem;
  if (!existsSync(join(ERROR_PAGES, `${rule}.md`))) throw new Error(`${rule} has no page`);
  const parts = [file, found, allowed, fix];
  const ok =
    line > 0 &&
    column > 0 &&
    parts.every((part) => part !== '' && part.length <= LONGEST_PART && !HARMFUL.test(part)) &&
    field.length < LONGEST_FIELD;
  if (!ok) expect(problem).toBe('a problem in words');
  const report = { root: 'src/content', today: TODAY, files: 1, errors: [problem], warnings: [] };
  for (const text of [formatReport(report), formatGithub(report)])
    if (HARMFUL.test(text.replaceAll('\n', ''))) expect(text).toBe('harmless');
  const commands = formatGithub(report)
    .split('\n')
    .filter((each) => each.startsWith('::'));
  if (commands.length !== 1) expect(commands).toHaveLength(1);
  const faults = htmlFaults(formatHtml(report).replace(/<style>[^]*?<\/style>/, ''), 'https://signpost.example');
  if (faults.length > 0) expect(faults).toEqual([]);
  JSON.parse(formatJson(report));
}

/** Control characters, marks of direction, halves of pairs, and what nobody sees. */
const HARMFUL = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;
const LONGEST_FIELD = 6000;
