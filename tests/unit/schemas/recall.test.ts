import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recallsSchema } from '../../../src/schemas/recall.ts';
import { RECALL_KINDS } from '../../../src/schemas/vocabulary.ts';
import { reportOnChange } from '../librarian/example-content.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../../docs/content-guide/recall.md'), 'utf8');
const [, block = ''] = /```yaml\n(.*?)```/s.exec(GUIDE) ?? [];
/** The example as somebody pastes it: without the spaces that set it into the list of steps. */
const example = block.replaceAll(/^ {3}/gm, '');

describe('the guide for librarians', () => {
  test('has an example that can be pasted', () => {
    expect(recallsSchema.safeParse(parse(example)).error).toBeUndefined();
  });

  test('has one that stops no build: its warnings can wait', () => {
    const { errors, warnings } = reportOnChange({ 'recalls.yaml': example });
    expect(errors).toEqual([]);
    expect(new Set(warnings.map(({ rule }) => rule))).toEqual(new Set(['stale-translation']));
  });

  test('names everything that can be recalled', () => {
    expect(RECALL_KINDS.filter((kind) => !GUIDE.includes(`\`{ ${kind}: `))).toEqual([]);
  });
});
