import { expect, test } from 'vitest';
import { withoutIndexerAttributes } from '../../../src/integrations/indexer-attributes.ts';

test.each([
  ['<main data-pagefind-body data-pagefind-filter="kind:topic" id="content">', '<main id="content">'],
  ['<main data-title="D&#38;C" data-pagefind-meta="title[data-title]">', '<main>'],
  ['<main data-description="What it &#34;is&#34;">', '<main>'],
  ['<p data-description></p>', '<p data-description></p>'],
  ['<p>Write data-title="x" here</p>', '<p>Write data-title="x" here</p>'],
  [
    '<a data-titles="x" data-address="https://example.org/">',
    '<a data-titles="x" data-address="https://example.org/">',
  ],
])('%s becomes %s', (html, clean) => {
  expect(withoutIndexerAttributes(html)).toBe(clean);
});
