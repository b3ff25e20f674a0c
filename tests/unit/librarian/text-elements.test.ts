import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TEXT_ELEMENTS } from '../../../librarian/text-elements.ts';

const ELEMENTS_FILE = join(import.meta.dirname, '../../../src/components/prose/elements.ts');

test('the check and the site know the same elements', () => {
  const [, list = ''] = /PROSE_ELEMENTS = \{([^}]*)\}/.exec(readFileSync(ELEMENTS_FILE, 'utf8')) ?? [];
  const names = list.split(',').map((item) => (item.split(':')[0] ?? '').trim());
  expect(names.filter(Boolean).sort()).toEqual([...TEXT_ELEMENTS.keys()].sort());
});
