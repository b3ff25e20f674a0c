import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import { FORMAT_IDS, LOCALE_IDS, PLACEMENT_SECTION_IDS } from '../../../src/schemas/vocabulary.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const SCRIPT = join(PROJECT, 'scripts/generate-schemas-fs.ts');
const COMMITTED = join(PROJECT, 'src/schemas/json');
const NAMES = [
  'campaign',
  'campaignText',
  'careCard',
  'careCountry',
  'clinic',
  'concept',
  'fact',
  'guide',
  'guideText',
  'linkChecks',
  'organization',
  'pageText',
  'recalls',
  'resource',
  'settings',
  'story',
  'surveyQuestion',
  'term',
  'termText',
  'topic',
  'topicText',
];

interface Schema {
  type?: string;
  title?: string;
  description?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: Schema;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schemas-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: PROJECT, encoding: 'utf8' });
}

function schemaOf(name: string): Schema {
  return JSON.parse(readFileSync(join(COMMITTED, `${name}.schema.json`), 'utf8')) as Schema;
}

describe('the generator', () => {
  test('the committed files are up to date', () => {
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  test('writes one file per collection, the same each time, and nothing else', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(run('--out', folder).status).toBe(0);
      expect(readdirSync(folder)).toEqual(NAMES.map((name) => `${name}.schema.json`));
      for (const name of readdirSync(folder)) {
        expect(readFileSync(join(folder, name), 'utf8')).toBe(readFileSync(join(COMMITTED, name), 'utf8'));
      }
    }
  });

  test('--check finds a file that is missing, changed or left over', () => {
    run('--out', folder);
    rmSync(join(folder, 'term.schema.json'));
    writeFileSync(join(folder, 'topic.schema.json'), '{}\n');
    writeFileSync(join(folder, 'story.schema.json'), '{}\n');
    const { status, stderr } = run('--check', '--out', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('story.schema.json, term.schema.json, topic.schema.json');
  });

  test('misuse ends with 2 and a sentence', () => {
    for (const args of [['--nonsense'], ['--check', '--out', join(folder, 'nowhere')]]) {
      const { status, stderr } = run(...args);
      expect(status).toBe(2);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});

describe('the schemas', () => {
  test.each(NAMES)('%s says what it is, and knows no other fields', (name) => {
    const text = readFileSync(join(COMMITTED, `${name}.schema.json`), 'utf8');
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).not.toContain('"$id"');
    const schema = schemaOf(name);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(schema.title).toBeTruthy();
    expect(schema.description).toBeTruthy();
  });

  test('know every locale, and need none where a text may be missing', () => {
    const { properties } = schemaOf('resource');
    const description = properties?.['description'];
    expect(Object.keys(description?.properties ?? {})).toEqual([...LOCALE_IDS]);
    expect([description?.required, properties?.['notes']?.required]).toEqual([undefined, undefined]);
    expect(schemaOf('fact').properties?.['text']?.required).toEqual([...LOCALE_IDS]);
  });

  test('offer the values that are allowed', () => {
    const { properties } = schemaOf('resource');
    const version = properties?.['versions']?.items?.properties;
    expect(version?.['formats']?.items?.enum).toEqual([...FORMAT_IDS]);
    expect(properties?.['placements']?.items?.properties?.['section']?.enum).toEqual([...PLACEMENT_SECTION_IDS]);
    expect(version?.['check']?.properties?.['on']).toMatchObject({ type: 'string', format: 'date' });
  });

  test.each([
    ['resource', 'resources/example-leaflet.yaml'],
    ['resource', 'resources/example-booklet.yaml'],
    ['resource', 'resources/example-withdrawn.yaml'],
    ['organization', 'organizations/example-clinic.yaml'],
    ['topic', 'topics/example-topic/topic.yaml'],
    ['term', 'glossary/example-term/term.yaml'],
    ['careCard', 'care/example-card.yaml'],
    ['careCountry', 'care-countries/gb.yaml'],
    ['fact', 'facts/example-range.yaml'],
    ['fact', 'facts/example-instruction.yaml'],
    ['guide', 'guides/example-steps/guide.yaml'],
    ['concept', 'concepts/example-section.yaml'],
    ['clinic', 'clinics/example-clinic.yaml'],
    ['recalls', 'recalls.yaml'],
    ['settings', 'settings/site.yaml'],
  ])('%s takes the example file %s', (name, file) => {
    const text = readFileSync(join(PROJECT, 'tests/fixtures/content/valid', file), 'utf8');
    const ajv = addFormats.default(new Ajv());
    const validate = ajv.compile(schemaOf(name));
    validate(parse(text));
    expect(validate.errors).toBeNull();
    expect(validate({ ...(parse(text) as object), unknown: 1 })).toBe(false);
  });
});

test('editors are told which schema belongs to which files', () => {
  const settings = JSON.parse(readFileSync(join(PROJECT, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  const map = settings['yaml.schemas'] as Record<string, string>;
  for (const address of Object.keys(map)) expect(existsSync(join(PROJECT, address))).toBe(true);
  const dataPatterns = Object.values(COLLECTIONS)
    .map(({ pattern }) => pattern)
    .filter((pattern) => pattern.endsWith('.yaml'));
  expect(Object.values(map)).toEqual(dataPatterns.map((pattern) => `**/content/**/${pattern}`));
});
