import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { completeConfig, contentConfig, EACH_ID, withTexts } from '../../../cms/config.ts';
import type { CmsCollection, CmsContentConfig, CmsField } from '../../../cms/config-types.ts';
import { FORMS } from '../../../cms/collections.ts';
import { REFERENCE_FIELDS } from '../../../librarian/reference-fields.ts';
import { fieldNames, schemaAt } from '../../../librarian/schema-shape.ts';
import { COLLECTIONS, type WrittenCollectionName } from '../../../src/schemas/collections.ts';
import type { z } from 'astro/zod';

const ROOT = join(import.meta.dirname, '../../..');
/** All but what the link checker writes. */
const COLLECTION_NAMES = Object.keys(COLLECTIONS).filter((name) => name !== 'linkChecks') as WrittenCollectionName[];
const config = contentConfig();

function collection(name: string): CmsCollection {
  return config.collections.find((each) => each.name === name)!;
}

function fieldsOf(name: string): CmsField[] {
  const { fields, files } = collection(name);
  return fields ?? files?.[0]?.fields ?? [];
}

/** Paths of every field of a form, with `[]` for the items of a list. */
function formPaths(fields: readonly CmsField[], before = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${before}${field.name}`;
    const isList = field.widget === 'list' || field.multiple === true;
    const inside = isList ? `${path}[]` : path;
    return [path, ...(isList ? [inside] : []), ...formPaths(field.fields ?? [], `${inside}.`)];
  });
}

/** Paths of every field that a schema knows, walked apart from how forms are made. */
function schemaPaths(schema: z.ZodType, path: (string | number)[] = [], name = ''): string[] {
  const item = schemaAt(schema, [...path, 0]);
  const names = fieldNames(schema, path);
  if (names.length > 0) {
    return names.flatMap((each) => {
      const inside = name === '' ? each : `${name}.${each}`;
      return [inside, ...schemaPaths(schema, [...path, each], inside)];
    });
  }
  return item === undefined ? [] : [`${name}[]`, ...schemaPaths(schema, [...path, 0], `${name}[]`)];
}

function every(fields: readonly CmsField[]): CmsField[] {
  return fields.flatMap((field) => [field, ...every(field.fields ?? []), ...(field.field ? every([field.field]) : [])]);
}

describe('the committed configuration', () => {
  test('is what the schemas give', () => {
    const committed = JSON.parse(readFileSync(join(ROOT, 'cms/config.generated.json'), 'utf8')) as CmsContentConfig;
    expect(committed).toEqual(JSON.parse(JSON.stringify(config)));
  });

  test('covers every collection', () => {
    expect(config.collections.map(({ name }) => name).sort()).toEqual([...COLLECTION_NAMES].sort());
  });

  test.each(COLLECTION_NAMES)('has every field of %s, and no other', (name) => {
    const isText = FORMS[name].kind === 'texts';
    const wanted = [...schemaPaths(COLLECTIONS[name].schema), ...(isText ? ['body'] : [])];
    expect(formPaths(fieldsOf(name)).sort()).toEqual(wanted.sort());
  });

  test('is one that the CMS takes, by its own schema', () => {
    const schema = JSON.parse(
      readFileSync(join(ROOT, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const whole = completeConfig(
      withTexts(config, { topicTexts: ['example-topic'], guideTexts: [], termTexts: ['example-term'] }),
      { name: 'gitlab', repo: 'example/signpost', auth_type: 'pkce', app_id: '1' },
      true,
    );
    validate(JSON.parse(JSON.stringify(whole)));
    expect(validate.errors).toBeNull();
  });
});

describe('files', () => {
  test.each(COLLECTION_NAMES)('of %s lie where the content check looks for them', (name) => {
    const { folder, path, extension, files = [] } = collection(name);
    const file = folder === undefined ? files[0]!.file : `${folder}/${path!}.${extension!}`;
    const below = file
      .replace('src/content/', '')
      .replace(/\{\{slug\}\}|<id>/, 'example')
      .replace('{{locale}}', 'en');
    expect(COLLECTIONS[name].path.test(below)).toBe(true);
  });

  test('of texts are named one by one, with every locale', () => {
    const named = withTexts(config, { topicTexts: ['a-topic', 'b'], guideTexts: [], termTexts: [] });
    const files = named.collections.find(({ name }) => name === 'topicTexts')?.files;
    expect(files?.map(({ name, label, file }) => [name, label, file])).toEqual([
      ['topicTexts-a-topic', 'A topic', 'src/content/topics/a-topic/{{locale}}.mdx'],
      ['topicTexts-b', 'B', 'src/content/topics/b/{{locale}}.mdx'],
    ]);
    expect(JSON.stringify(named)).not.toContain(EACH_ID);
  });
});

describe('fields', () => {
  test('have readable labels, and choices too', () => {
    const fields = config.collections.flatMap(({ name }) => every(fieldsOf(name)));
    const readable = (label: string) => label === 'MeSH' || (/^[^{}_]+$/.test(label) && !/[a-z][A-Z]/.test(label));
    expect(fields.filter(({ label }) => !readable(label)).map(({ name }) => name)).toEqual([]);
    const options = fields.flatMap((field) => field.options ?? []);
    expect(options.filter(({ label }) => !readable(label))).toEqual([]);
  });

  test('name something else by its id, never by a name that changes', () => {
    const relations = config.collections.flatMap(({ name }) =>
      every(fieldsOf(name)).filter(({ widget }) => widget === 'relation'),
    );
    expect(new Set(relations.map((field) => field.value_field))).toEqual(new Set(['{{slug}}', 'sources.*.id']));
    const named = config.collections.map(({ name }) => name);
    expect(relations.filter((field) => !named.includes(field.collection!))).toEqual([]);
  });

  test('of texts are all translated', () => {
    expect(every(fieldsOf('topicTexts')).filter(({ i18n }) => i18n !== true)).toEqual([]);
  });

  test('keep the limits of the schema, and say what is wrong in its words', () => {
    const description = fieldsOf('topicTexts').find(({ name }) => name === 'description');
    expect(description).toMatchObject({ widget: 'string', required: true, maxlength: 200 });
    expect(description?.pattern).toEqual(['^[^\\n<>]*$', 'must be one line without < or >']);
    const versions = fieldsOf('resources').find(({ name }) => name === 'versions');
    expect(versions).toMatchObject({ widget: 'list', required: true, min: 1 });
    const url = versions?.fields?.find(({ name }) => name === 'url');
    expect(new RegExp(url!.pattern![0]).test('javascript:alert(1)')).toBe(false);
  });
});

describe('the table of references', () => {
  test('names fields that the schemas know', () => {
    const unknown = Object.entries(REFERENCE_FIELDS).flatMap(([name, fields]) => {
      const known = schemaPaths(COLLECTIONS[name as WrittenCollectionName].schema);
      return Object.keys(fields).filter((path) => !known.includes(path));
    });
    expect(unknown).toEqual([]);
  });

  test('names every field that holds an id, but those that hold their own', () => {
    const own = [
      'campaigns actions[].id',
      'campaigns formerIds',
      'campaigns latest[].id',
      'campaigns standards[].id',
      'campaigns standards[].points[].id',
      'campaigns surveys[].id',
      // Of the question that the result names, which a form cannot follow.
      'campaigns surveys[].results[].answers[].answer',
      'campaigns timeline[].id',
      'clinics advice[].id',
      'clinics formerIds',
      'guides timeline.steps[].id',
      'organizations formerIds',
      'recalls recalls[].id',
      'resources formerIds',
      'settings sources[].id',
      'surveyQuestions answers[].id',
      'terms formerIds',
      'topics formerIds',
      'topics questions[].id',
    ];
    const ids = config.collections.flatMap(({ name }) => idPaths(name, fieldsOf(name)));
    expect(ids.sort()).toEqual(own);
  });
});

/** Fields whose pattern is that of an id, and that are no relation. */
function idPaths(name: string, fields: readonly CmsField[], before = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${before}${field.name}`;
    const isId = [field, field.field].some((each) => each?.pattern?.[0].includes('[a-z0-9]+(?:-'));
    return [
      ...(isId ? [`${name} ${path}`] : []),
      ...idPaths(name, field.fields ?? [], `${path}${field.widget === 'list' ? '[]' : ''}.`),
    ];
  });
}
