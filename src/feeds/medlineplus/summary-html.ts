import type { Block, Span } from '../contract.ts';
import { escapeHtml } from '../html.ts';

/** Prose as HTML of few elements: `h3`, `p`, `ul`, `ol`, `li`, `a`, `span`, `em`, `strong`. */
export function summaryHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return element('h3', spansHtml(block.spans));
    case 'paragraph':
      return element('p', spansHtml(block.spans));
    case 'list':
      return element(block.ordered ? 'ol' : 'ul', block.items.map((spans) => element('li', spansHtml(spans))).join(''));
  }
}

function spansHtml(spans: readonly Span[]): string {
  return spans.map(spanHtml).join('');
}

function spanHtml({ text, url, lang, dir, strong, emphasis }: Span): string {
  const plain = escapeHtml(text);
  const stressed = emphasis ? element('em', plain) : plain;
  const marked = strong ? element('strong', stressed) : stressed;
  const attributes = { href: url, lang, dir };
  if (url !== undefined) return element('a', marked, attributes);
  return lang === undefined ? marked : element('span', marked, attributes);
}

function element(name: string, content: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  const written = Object.entries(attributes)
    .map(([attribute, value]) => (value === undefined ? '' : ` ${attribute}="${escapeHtml(value)}"`))
    .join('');
  return `<${name}${written}>${content}</${name}>`;
}
