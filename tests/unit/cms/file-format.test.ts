import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFormat } from '../../../cms/editor/file-format.ts';
import { placeOf } from '../../../librarian/content-parser.ts';

const CONTENT = join(import.meta.dirname, '../../../src/content');
const files = globSync('**/*.{yaml,mdx}', { cwd: CONTENT }).sort();

function read(path: string): string {
  return readFileSync(join(CONTENT, path), 'utf8').replaceAll('\r\n', '\n');
}

/** What the CMS does with a file: it trims what it reads and what it writes. */
function saved(path: string, change: (values: Record<string, unknown>) => void = () => undefined): string {
  const format = fileFormat(placeOf(path)!.collection);
  const values = structuredClone(format.fromFile(read(path).trim()));
  change(values);
  return `${format.toFile(values).trim()}\n`;
}

describe('saving without a change', () => {
  test('leaves every file of the site as it is', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((path) => saved(path) !== read(path))).toEqual([]);
  });
});
