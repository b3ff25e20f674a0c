import { expect, test } from 'vitest';
import { withoutIndexerAttributes } from '../../../src/integrations/indexer-attributes.ts';

test.each([
  ['<main data-pagefind-body data-pagefind-filter="kind:topic" id="content">', '<main id="content">'],
  ['<header data-pagefind-meta="terms[data-terms]" data-terms="a, b">', '<header>'],
  ['<main data-description="What it &#34;is&#34;">', '<main>'],
  ['<p data-description></p>', '<p data-description></p>'],
  ['<p>Write data-terms="x" here</p>', '<p>Write data-terms="x" here</p>'],
  ['<a data-address="https://example.org/">', '<a data-address="https://example.org/">'],
])('%s becomes %s', (html, clean) => {
  expect(withoutIndexerAttributes(html)).toBe(clean);
});
