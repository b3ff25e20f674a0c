import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { FileKind } from '../../../benchmarks/import/file-kind.ts';
import { hostileFiles } from '../../../benchmarks/import/hostile-files.ts';
import { AnyImport } from '../../../benchmarks/import/import-any-fs.ts';
import { VALID_ROOT } from '../librarian/example-content.ts';
import { TOPICS_XML } from './example-import.ts';

const target = new AnyImport(VALID_ROOT);
afterAll(() => target.remove());

// `npm run bench:fuzz-import` does the same with ten thousand files of each kind.
test.each<FileKind>(['medlineplus', 'csv', 'json'])(
  'no %s file ends in anything but a fault in words',
  async (kind) => {
    const good = kind === 'medlineplus' ? TOPICS_XML : target.good(kind);
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(hostileFiles(kind, good), async (bytes) => {
        outcomes.add(await target.import(kind, bytes));
      }),
      { numRuns: 300 },
    );
    expect(outcomes).toContain('refused');
  },
);
