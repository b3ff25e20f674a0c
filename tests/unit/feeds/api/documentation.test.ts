import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { ENDPOINTS } from '../../../../src/feeds/api/endpoints.ts';
import { schemasOf } from '../../../../src/feeds/api/open-api.ts';
import { resourceTable } from '../../../../src/feeds/api/resource-table.ts';
import { surveyTable } from '../../../../src/feeds/api/survey-table.ts';

const text = readFileSync(join(import.meta.dirname, '../../../../docs/data-api.md'), 'utf8');

/** The part of the page below a heading, up to the next one. */
function below(heading: string): string {
  return new RegExp(`^#+ ${heading}\\n(.*?)(?=^#|$(?![^]))`, 'ms').exec(text)?.[1] ?? '';
}

function namesIn(part: string): Set<string> {
  return new Set([...part.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

function columnsBelow(heading: string): string[] {
  const [, listed = ''] = /Columns:\n\n(.*?)\.\n\n/s.exec(below(heading)) ?? [];
  return [...namesIn(listed)];
}

function shapeOf(name: string) {
  return schemasOf(ENDPOINTS).find((each) => each.name === name)!.shape;
}

/** A schema that asks for no field, and allows none that it does not name. */
function lenient(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(lenient);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => key !== 'required' || !Array.isArray(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, lenient(value)]));
}

describe('the documentation of the data', () => {
  test('names every endpoint with its address, in the order of the index', () => {
    const rows = [...below('What there is').matchAll(/^\| `(\w+)` +\| `([^`]+)` +\|/gm)];
    expect(rows.map(([, name, path]) => [name, path])).toEqual(ENDPOINTS.map(({ name, path }) => [name, path]));
  });

  test.each([
    ['Topics', 'topics'],
    ['Resources', 'resources'],
    ['Organizations', 'organizations'],
    ['Clinics', 'clinics'],
    ['Facts', 'facts'],
    ['Rights', 'rights'],
    ['Campaigns', 'campaigns'],
    ['Surveys', 'surveys'],
    ['Stories', 'stories'],
    ['Changes', 'changes'],
  ])('%s: names every field of a record', (heading, name) => {
    const list = (shapeOf(name) as z.ZodObject).shape[name] as z.ZodArray<z.ZodObject>;
    const named = namesIn(below(heading));
    expect(Object.keys(list.element.shape).filter((field) => !named.has(field))).toEqual([]);
  });

  test('names the columns of the table in their order', () => {
    const [header = ''] = resourceTable([]).replace('\ufeff', '').split('\r\n');
    expect(columnsBelow('The table')).toEqual(header.split(','));
  });

  test('names the columns of the table of surveys in their order', () => {
    const [header = ''] = surveyTable([], new Map()).replace('\ufeff', '').split('\r\n');
    expect(columnsBelow('The table of surveys')).toEqual(header.split(','));
  });

  const examples = [...text.matchAll(/<!-- example: (\w+) -->\n\n```json\n(.*?)```/gs)].map(([, name, example]) => ({
    name: name!,
    example: JSON.parse(example!) as unknown,
  }));

  test.each(examples)('shows an example of $name with fields and values that there are', ({ name, example }) => {
    const schema = lenient(z.toJSONSchema(shapeOf(name))) as object;
    const validate = addFormats.default(new Ajv2020({ allErrors: true })).compile(schema);
    validate(example);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...(example as object), invented: true })).toBe(false);
  });

  test('shows examples', () => {
    expect(examples.map(({ name }) => name)).toEqual(['topic', 'resource', 'changes']);
  });
});
