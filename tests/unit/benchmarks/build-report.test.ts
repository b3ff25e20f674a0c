import { expect, test } from 'vitest';
import { familyOf, parseStat } from '../../../benchmarks/build/process-tree-fs.ts';
import { stagesOf } from '../../../benchmarks/build/report.ts';

test('the stages of a build add up to its time', () => {
  const stages = stagesOf({
    seconds: 100,
    hooks: [
      { integration: 'signpost-content-check', hook: 'astro:build:start', seconds: 5 },
      { integration: '@astrojs/mdx', hook: 'astro:config:setup', seconds: 1 },
      { integration: 'signpost-search-index', hook: 'astro:build:done', seconds: 20 },
      { integration: '@astrojs/sitemap', hook: 'astro:build:done', seconds: 3 },
    ],
    stages: {
      'Sync content layer': 7,
      'Prerender build': 8,
      'Client build': 2,
      'Static generate': 40,
      'Total build': 95,
    },
  });
  expect(stages).toEqual([
    ['wait for the check', 5],
    ['content into Astro', 7],
    ['bundles', 10],
    ['pages and data', 40],
    ['search index', 20],
    ['other integrations', 3],
    ['start and the rest', 15],
  ]);
});

test('a process is read whatever its program is called', () => {
  const fields = ['S', 7, ...Array.from({ length: 9 }, () => 0), 250, 150, ...Array.from({ length: 8 }, () => 0), 10];
  expect(parseStat(`12 (a) b (c) ${fields.join(' ')} 0`)).toEqual({ parent: 7, cpu: 4, memory: 40_960 });
});

test('the family of a process is all that it started, and what those started', () => {
  const all = new Map([
    [1, { parent: 0 }],
    [2, { parent: 1 }],
    [3, { parent: 2 }],
    [4, { parent: 9 }],
  ]);
  expect(familyOf(1, all)).toEqual([1, 2, 3]);
  expect(familyOf(8, all)).toEqual([]);
});
