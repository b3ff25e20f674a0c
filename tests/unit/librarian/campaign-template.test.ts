import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COLLECTION_LABELS } from '../../../src/schemas/collection-labels.ts';
import { fieldNames, schemaAt } from '../../../librarian/schema-shape.ts';
import { campaignSchema } from '../../../src/schemas/campaign.ts';
import { contentWith, reportOn, reportOnChange, VALID_ROOT } from './example-content.ts';

const TEMPLATE = join(import.meta.dirname, '../../../docs/templates/campaign');
const GUIDE = readFileSync(join(TEMPLATE, '../../content-guide/campaigns.md'), 'utf8');
const files = new Map(
  readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((path) => [path.slice(TEMPLATE.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);
const TEMPLATE_FILES = Object.fromEntries(files);

test('the template beside other content has no error, and nothing that is worth a look', () => {
  const { errors, warnings } = reportOnChange(TEMPLATE_FILES);
  expect([...errors, ...warnings]).toEqual([]);
  expect(reportOn(TEMPLATE_FILES).files).toBe(reportOn().files + files.size);
});

test('it takes the place of no file, and all that it names begins with one word', () => {
  const others = new Set(readdirSync(VALID_ROOT, { recursive: true, encoding: 'utf8' }));
  expect([...files.keys()].filter((path) => others.has(path))).toEqual([]);
  expect([...files.keys()].filter((path) => !path.includes('/example-hub'))).toEqual([]);
});

test('what the guide deletes of the small site leaves no other campaign, and nothing that lacks it', () => {
  const [, deleted = ''] = /^rm -r ((?:.*\\\n)*.*)$/m.exec(GUIDE) ?? [];
  const gone = deleted.split(/[\s\\]+/);
  const paths = readdirSync(VALID_ROOT, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(VALID_ROOT.length + 1)
        .replaceAll('\\', '/'),
    );
  const isGone = (path: string) => gone.some((each) => path === each || path.startsWith(`${each}/`));
  const without = Object.fromEntries(paths.filter(isGone).map((path) => [path, null]));
  const left = { ...without, ...TEMPLATE_FILES };
  expect(gone.filter((each) => !paths.some((path) => path === each || path.startsWith(`${each}/`)))).toEqual([]);
  expect([...contentWith(left).campaigns.keys()]).toEqual(['example-hub']);
  const { errors, warnings } = reportOnChange(left);
  expect([...errors, ...warnings]).toEqual([]);
});

test('each file names its schema by the way from src/content', () => {
  const content = contentWith(TEMPLATE_FILES);
  for (const [path, text] of files) {
    if (!path.endsWith('.yaml')) continue;
    const { place } = content.files.find((file) => file.path === path)!;
    const up = '../'.repeat(path.split('/').length);
    const { name } = COLLECTION_LABELS[place!.collection];
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${up}schemas/json/${name}.schema.json`);
  }
});

test('it shows every part of a campaign', () => {
  const text = TEMPLATE_FILES['campaigns/example-hub/campaign.yaml'] ?? '';
  const fields = fieldNames(campaignSchema, []).filter((name) => !['ended', 'formerIds'].includes(name));
  expect(fields.filter((name) => !new RegExp(`^(?:# )?${name}:`, 'm').test(text))).toEqual([]);
  for (const list of ['latest', 'surveys', 'standards', 'timeline', 'actions']) {
    expect(schemaAt(campaignSchema, [list, 0])).toBeDefined();
    expect(text).toMatch(new RegExp(`^${list}:.*\\n +- id: `, 'm'));
  }
});

test('what becomes of it is an error while it leads to addresses of examples', () => {
  const own = Object.fromEntries(
    [...files].map(([path, text]) => [
      path.replaceAll('example-hub', 'kind-care'),
      text.replaceAll('example-hub', 'kind-care'),
    ]),
  );
  const { errors } = reportOnChange(own);
  expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(['example-in-content']));
});
