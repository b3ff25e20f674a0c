/** A content folder that holds as many payloads as its rules let through, and nothing that they refuse. */
import { stringify } from 'yaml';
import { readSchema } from '../../cms/schema-node.ts';
import type { ContentFile } from '../../librarian/content-model.ts';
import { joinFiles, parseFile } from '../../librarian/content-parser.ts';
import { allTexts } from '../../librarian/entries.ts';
import { valueAt, type FieldPath } from '../../librarian/field-path.ts';
import type { Problem } from '../../librarian/problem.ts';
import { schemaAt } from '../../librarian/schema-shape.ts';
import { COLLECTIONS, type CollectionDefinition } from '../../src/schemas/collections.ts';
import { LONGEST_FINGERPRINT_TEXT } from '../../src/schemas/link-checks.ts';
import { contentWith, SHOWN_ROOT } from '../unit/librarian/example-content.ts';
import { hostileParagraphs } from './bodies.ts';
import { errorsIn } from './errors.ts';
import { filled } from './fields.ts';
import { ADDRESSES, LINES } from './lines.ts';
import { linkChecksOf, withMoreRecords } from './more-records.ts';

/** A content file as fields and, of a text, what stands below them. */
export interface HostileFile {
  fields: Record<string, unknown>;
  body?: string;
}

/** A content folder by path. */
export type HostileContent = ReadonlyMap<string, HostileFile>;

/**
 * Puts payloads into every field that takes them, one line of payloads after the other.
 * @param turn With which line to begin: as many turns as there are lines bring every line to every field.
 */
export function hostileContent(turn = 0): HostileContent {
  const full = fullContent();
  const counter = { next: turn, addresses: 0 };
  const hostile = mapFiles(full, (file, path) => ({ ...file, fields: payloadsIn(file.fields, path, counter) }));
  const clean = withoutErrors(hostile, full);
  return new Map([
    ...mapFiles(clean, withBody),
    [
      'link-checks.json',
      linkChecksOf(
        clean,
        LINES.filter((line) => line.length <= LONGEST_FINGERPRINT_TEXT),
      ),
    ],
  ]);
}

/** Texts of topics take every payload; the others would only say the same again. */
function withBody(file: HostileFile, path: string): HostileFile {
  if (file.body === undefined || !path.startsWith('topics/example-topic/')) return file;
  return { ...file, body: `${file.body}\n\n${hostileParagraphs().join('\n\n')}\n` };
}

/** The example content with a record of every kind, and in each of them every field that a plain value fits. */
export function exampleContent(): HostileContent {
  const full = fullContent();
  return new Map([...full, ['link-checks.json', linkChecksOf(full, ['Example', 'Sample'])]]);
}

function fullContent(): HostileContent {
  const plain = withMoreRecords(exampleFiles());
  return withoutErrors(mapFiles(plain, fill), plain);
}

/** The file as it is written. */
export function textOf(path: string, { fields, body }: HostileFile): string {
  if (path.endsWith('.json')) return `${JSON.stringify(fields, null, 1)}\n`;
  const yaml = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: 'QUOTE_DOUBLE' });
  return body === undefined ? yaml : `---\n${yaml}---\n${body}`;
}

/** What would stop a build of a folder. */
export function errorsOf(files: HostileContent): Problem[] {
  const parsed = [...files].map(([path, file]) =>
    parseFile({ path, file: `${SHOWN_ROOT}/${path}`, text: textOf(path, file) }),
  );
  return errorsIn(joinFiles(SHOWN_ROOT, parsed));
}

function exampleFiles(): Map<string, HostileFile> {
  const content = contentWith();
  const bodies = new Map(allTexts(content).map(({ file, body }) => [file, body.text.trimStart()]));
  return new Map(
    content.files.map((file) => {
      const body = bodies.get(file.file);
      return [file.path, { fields: fieldsOf(file), ...(body !== undefined && { body }) }];
    }),
  );
}

function fieldsOf({ fields }: ContentFile): Record<string, unknown> {
  return structuredClone(fields?.value) as Record<string, unknown>;
}

function mapFiles(files: HostileContent, change: (file: HostileFile, path: string) => HostileFile): HostileContent {
  return new Map([...files].map(([path, file]) => [path, change(file, path)]));
}

/** The schema of the file at a path. */
function definitionOf(path: string): CollectionDefinition {
  const definition = Object.values(COLLECTIONS).find((each) => each.path.test(path));
  if (definition === undefined) throw new Error(`No collection has ${path}`);
  return definition;
}

function fill(file: HostileFile, path: string): HostileFile {
  const fields = filled(file.fields, readSchema(definitionOf(path).schema), path.replaceAll(/[^a-z]+/g, '-'));
  return { ...file, fields: fields as Record<string, unknown> };
}

function payloadsIn(value: Record<string, unknown>, path: string, counter: { next: number; addresses: number }) {
  const { schema } = definitionOf(path);
  const put = (inner: unknown, way: FieldPath): unknown => {
    if (Array.isArray(inner)) return inner.map((item, index) => put(item, [...way, index]));
    if (typeof inner === 'object' && inner !== null)
      return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, put(each, [...way, key])]));
    if (typeof inner !== 'string') return inner;
    const field = schemaAt(schema, way);
    if (field?.safeParse(ADDRESSES[0]).success === true && field.safeParse(LINES[0]).success === false) {
      counter.addresses += 1;
      const address = ADDRESSES[counter.addresses % ADDRESSES.length]!;
      return address.replace('example.org/', `example.org/${counter.addresses}/`);
    }
    for (const step of LINES.keys()) {
      const line = LINES[(counter.next + step) % LINES.length]!;
      if (field?.safeParse(line).success !== true || isOfFewWords(field, line)) continue;
      counter.next += step + 1;
      return line;
    }
    return inner;
  };
  return put(value, []) as Record<string, unknown>;
}

/** An id or a language may look like a payload such as `constructor`; it would point to nothing. */
function isOfFewWords(field: { safeParse: (value: unknown) => { success: boolean } }, line: string): boolean {
  return /^[a-z]+$/.test(line) && !field.safeParse(`${line} ${line}!`).success;
}

/** The folder without the changes that some rule refuses: such a field is again as it was, until nothing is refused. */
function withoutErrors(changed: HostileContent, before: HostileContent): HostileContent {
  for (let files = changed; ;) {
    const errors = errorsOf(files);
    if (errors.length === 0) return files;
    const next = new Map(mapFiles(files, (file) => ({ ...file, fields: structuredClone(file.fields) })));
    const reverted = errors.filter(({ file, field }) => {
      const path = file.slice(SHOWN_ROOT.length + 1);
      const now = next.get(path);
      return now !== undefined && revert(now.fields, before.get(path)?.fields, stepsOf(field));
    });
    if (reverted.length === 0)
      throw new Error(`Nothing to take back for ${JSON.stringify(errors.slice(0, 3), null, 1)}`);
    files = next;
  }
}

function stepsOf(field: string): FieldPath {
  return [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? name! : Number(index),
  );
}

/** Puts a field back, or the nearest one around it that was changed. Tells whether anything was. */
function revert(fields: Record<string, unknown>, before: Record<string, unknown> | undefined, way: FieldPath): boolean {
  for (let length = way.length; length > 0; length -= 1) {
    const path = way.slice(0, length);
    const old = valueAt(before, path);
    if (JSON.stringify(old) === JSON.stringify(valueAt(fields, path))) continue;
    const holder = valueAt(fields, path.slice(0, -1)) as Record<PropertyKey, unknown>;
    const last = path.at(-1)!;
    if (old !== undefined) holder[last] = structuredClone(old);
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else Reflect.deleteProperty(holder, last);
    return true;
  }
  return false;
}
