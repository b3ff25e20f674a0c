import type { Block, Hub, Span } from '../feeds/contract.ts';
import { h, type HubElement, type HubNode } from './tree.ts';
import { foreign, heading, link, type ViewContext } from './view-context.ts';

/** Our own summary, with the sources of its statements. */
export function summaryView(summary: Hub['summary'], context: ViewContext): HubElement[] {
  if (summary.length === 0) return [];
  const blocks = summary.map((block) => blockView(block, context));
  return [h('section.summary', blocks, { 'data-part': 'summary' })];
}

/** A kind of block that is not known yet is a paragraph. */
function blockView(block: Block, context: ViewContext): HubElement {
  if ('items' in block) {
    const items = block.items.map((spans) => h('li', spansView(spans, context)));
    return h(block.ordered ? 'ol' : 'ul', items);
  }
  const spans = spansView(block.spans, context);
  return block.kind === 'heading' ? heading(1, spans, context) : h('p', spans);
}

function spansView(spans: readonly Span[], context: ViewContext): HubNode[] {
  return spans.map((span) => spanView(span, context));
}

function spanView(span: Span, context: ViewContext): HubNode {
  const attributes = foreign(span, context.hub);
  const marked = markedView(span);
  if (span.role === 'source') return h('cite.source', [link('a', marked, span.url, context, attributes)]);
  if (span.url !== undefined) return link('a', marked, span.url, context, attributes);
  return attributes['lang'] === undefined && marked.length === 1 ? marked[0]! : h('span', marked, attributes);
}

function markedView({ text, strong, emphasis }: Span): HubNode[] {
  const inner: HubNode[] = emphasis ? [h('em', [text])] : [text];
  return strong ? [h('strong', inner)] : inner;
}
