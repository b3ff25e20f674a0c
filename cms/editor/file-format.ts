import { splitFrontMatter } from '../../librarian/front-matter.ts';
import { editFields, stringifyRecord } from '../../librarian/records/record-text.ts';
import { readYaml } from '../../librarian/yaml-source.ts';
import { COLLECTIONS, type WrittenCollectionName } from '../../src/schemas/collections.ts';
import { readSchema } from '../schema-node.ts';
import { isSame, writeChanges } from './changes.ts';
import { tidy } from './tidy.ts';

/** Carries the file a form was filled from along with its values, so that saving changes that file and writes no other. */
const SOURCE = '_source';

/** What the text below the fields is called in a form. */
const BODY = 'body';

/** How the CMS reads and writes the files of a collection. */
export interface FileFormat {
  /**
   * The values of a form.
   * @throws Error saying what is wrong with the file.
   */
  fromFile(text: string): Record<string, unknown>;
  /** The file for the values of a form. */
  toFile(values: Record<string, unknown>): string;
}

/**
 * Files of a collection in house style. A changed record keeps its comments, the order of its fields and its quotes; what
 * has not changed stays letter by letter.
 */
export function fileFormat(collection: WrittenCollectionName): FileFormat {
  const { pattern, schema } = COLLECTIONS[collection];
  const node = readSchema(schema);
  const isText = pattern.endsWith('.mdx');

  return {
    fromFile: (text) => {
      const { fields, body } = readFile(text, isText);
      return { ...fields, ...(isText && { [BODY]: body }), [SOURCE]: text };
    },
    toFile: ({ [SOURCE]: source, [BODY]: body, ...values }) => {
      const data = tidy(values, node) as Record<string, unknown>;
      const fields =
        typeof source === 'string' && source !== ''
          ? changed(source, data, isText)
          : newFields(collection, data, pattern, isText);
      return isText ? `${fields.trimEnd()}\n\n${textOf(body)}\n` : fields;
    },
  };
}

interface FileParts {
  fields: Record<string, unknown>;
  body: string;
}

function readFile(text: string, isText: boolean): FileParts {
  const parts = isText ? splitFrontMatter(text) : { fields: text, body: '' };
  if (parts === undefined) throw new Error('there are no fields between two lines of three hyphens');
  const { fields, faults } = readYaml(parts.fields);
  if (fields === undefined) throw new Error(`line ${faults[0]?.line ?? 1}: ${faults[0]?.found ?? 'no fields'}`);
  return { fields: fields.value as Record<string, unknown>, body: textOf(parts.body) };
}

function changed(source: string, data: Record<string, unknown>, isText: boolean): string {
  const { fields: before } = readFile(source, isText);
  const text = isSame(before, data) ? source : editFields(source, (document) => writeChanges(document, before, data));
  return isText ? text.slice(0, text.length - bodyLength(text)) : text;
}

function bodyLength(text: string): number {
  return splitFrontMatter(text)?.body.trimStart().length ?? 0;
}

function newFields(collection: WrittenCollectionName, data: object, pattern: string, isText: boolean): string {
  const yaml = stringifyRecord(collection, pattern, data);
  return isText ? `---\n${yaml.replace(/^# yaml-language-server:.*\n/, '')}---` : yaml;
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body.trim() : '';
}
