import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apiDocuments, documentBody, ENDPOINTS } from '../../../../src/feeds/api/endpoints.ts';
import { jsonSchemaOf } from '../../../../src/feeds/api/json-schema.ts';
import { jsonText } from '../../../../src/feeds/api/json-text.ts';
import { schemasOf } from '../../../../src/feeds/api/open-api.ts';
import { contextWith, HELPLINE } from './example-context.ts';

const context = contextWith();

/** Every document with the shape it has to have. */
const shaped = schemasOf(ENDPOINTS).flatMap(({ name, shape, documents }) =>
  (documents?.(context.content) ?? []).map((document) => ({ name, shape, ...document })),
);

describe('every document', () => {
  test.each(shaped)('$path has the shape of its kind, and nothing else', ({ shape, ...document }) => {
    const value = documentBody(document, context);
    expect(shape.parse(value)).toEqual(value);
  });

  test.each(shaped)('$path is valid against the JSON Schema that is published', ({ shape, ...document }) => {
    const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
    const validate = ajv.compile(jsonSchemaOf(shape));
    validate(JSON.parse(jsonText(documentBody(document, context))));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('is the same text every time, whatever the order of the fields it was made from', () => {
    const reversed = contextWith({
      resources: context.content.resources.map(
        (resource) => Object.fromEntries(Object.entries(resource).reverse()) as typeof resource,
      ),
    });
    const texts = (of: typeof context) =>
      apiDocuments(of.content).map((document) => `${document.path} ${jsonText(documentBody(document, of))}`);
    expect(texts(reversed)).toEqual(texts(context));
    expect(new Set(apiDocuments(context.content).map(({ path }) => path)).size).toBe(
      shaped.length + 1 + schemasOf(ENDPOINTS).length,
    );
  });

  test('has a later day when something in it changes, and otherwise not', () => {
    const updated = (name: string, of = context) =>
      (
        documentBody(ENDPOINTS.find((each) => each.name === name)!.documents!(of.content)[0]!, of) as {
          updated: string;
        }
      ).updated;
    const checked = { ...HELPLINE, review: { ...HELPLINE.review, last: '2027-01-05' } };
    const changed = contextWith({ resources: [checked], allResources: [checked] });
    expect(updated('resources')).toBe('2026-11-20');
    expect(updated('resources', changed)).toBe('2027-01-05');
    expect(updated('topics', changed)).toBe('2027-01-05');
    expect(updated('facts', changed)).toBe('2026-11-20');
    // What was withdrawn is no part of the list, but a change.
    expect(updated('changes')).toBe('2026-12-03');
    expect(updated('clinics', contextWith({ clinics: [] }))).toBe('2026-12-03');
  });
});

describe('the text of a document', () => {
  test('has its keys in order at every depth, and lists as they are', () => {
    expect(jsonText({ b: [{ d: 1, c: [2, 1] }], a: null })).toBe('{"a":null,"b":[{"c":[2,1],"d":1}]}\n');
  });

  test('says what was said', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a published schema', () => {
  test('lets a document gain fields', () => {
    const texts = schemasOf(ENDPOINTS).map(({ shape }) => JSON.stringify(jsonSchemaOf(shape)));
    for (const text of texts) expect(text).not.toContain('additionalProperties":false');
    const { shape } = schemasOf(ENDPOINTS).find(({ name }) => name === 'resources')!;
    const validate = addFormats.default(new Ajv2020()).compile(jsonSchemaOf(shape));
    const document = shaped.find(({ name }) => name === 'resources')!;
    expect(validate({ ...(documentBody(document, context) as object), invented: 'later' })).toBe(true);
  });

  test('refuses what lacks a field, or has a wrong one', () => {
    const { shape } = schemasOf(ENDPOINTS).find(({ name }) => name === 'languages')!;
    const validate = addFormats.default(new Ajv2020()).compile(jsonSchemaOf(shape));
    const value = documentBody(
      shaped.find(({ name }) => name === 'languages')!,
      context,
    ) as object;
    expect(validate(value)).toBe(true);
    expect(validate({ ...value, updated: '20 November' })).toBe(false);
    expect(validate({ ...value, locales: undefined })).toBe(false);
  });
});
