import { mdxToMdast, type MdastNode } from 'satteri';
import type { Fact, Resource, Term } from '../../domain/entities.ts';
import { isWithdrawn } from '../../domain/recalls.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { sourceLabel } from '../../wording/labels.ts';
import type { Block, Span } from '../contract.ts';

/** What prose needs to become data. */
export interface ProseSources {
  page: PageContext;
  /** Where the site is published. */
  origin: string;
  resourceById: ReadonlyMap<string, Resource>;
  termById: ReadonlyMap<string, Term>;
  factById: ReadonlyMap<string, Fact>;
}

/** Marks around words. */
type Marks = Pick<Span, 'strong' | 'emphasis' | 'url' | 'role'>;

/**
 * Prose as data: headings, paragraphs and lists of spans, its elements turned into words and links. The care card is left out, as
 * it is data of its own; so are marks to link to.
 * @param body MDX source without its fields. The content check has promised that it holds nothing else.
 */
export function proseBlocks(body: string, sources: ProseSources): Block[] {
  const { children } = mdxToMdast(`${body}\n`, { features: { frontmatter: false } }) as Extract<
    MdastNode,
    { type: 'root' }
  >;
  return children.flatMap((node) => blockOf(node, sources)).filter(hasWords);
}

function blockOf(node: MdastNode, sources: ProseSources): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', spans: spansOf(node.children, sources) }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered ?? false,
          items: node.children.map((item) => tidy(item.children.flatMap((child) => inlineOf(child, sources)))),
        },
      ];
    default:
      return [{ kind: 'paragraph', spans: tidy(inlineOf(node, sources)) }];
  }
}

function hasWords(block: Block): boolean {
  return block.kind === 'list' ? block.items.length > 0 : block.spans.length > 0;
}

function spansOf(nodes: readonly MdastNode[], sources: ProseSources): Span[] {
  return tidy(nodes.flatMap((node) => inlineOf(node, sources)));
}

function inlineOf(node: MdastNode, sources: ProseSources, marks: Marks = {}): Span[] {
  const inside = (more: Marks = {}) =>
    'children' in node ? node.children.flatMap((child) => inlineOf(child, sources, { ...marks, ...more })) : [];
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: node.value, ...marks }];
    case 'break':
      return [{ text: ' ', ...marks }];
    case 'strong':
      return inside({ strong: true });
    case 'emphasis':
      return inside({ emphasis: true });
    case 'link':
      return inside({ url: new URL(node.url, sources.origin).href, role: 'link' });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementSpans(node.name ?? '', idOf(node), sources) ?? inside(termMarks(node.name, idOf(node), sources));
    default:
      return inside();
  }
}

/** What an element without words of its own stands for; undefined for one that stands around words. */
function elementSpans(name: string, id: string, sources: ProseSources): Span[] | undefined {
  const { page, resourceById, factById } = sources;
  switch (name) {
    case 'Cite':
      return sourceSpans(need(resourceById, id), sources);
    case 'Fact': {
      const fact = need(factById, id);
      const text = fact.text[page.locale.id];
      if (isWithdrawn(fact)) return [{ text }];
      return [{ text: `${text} ` }, ...sourceSpans(need(resourceById, fact.source.resource), sources)];
    }
    case 'Care':
    case 'Anchor':
      return [];
    default:
      return undefined;
  }
}

function sourceSpans(resource: Resource, { page, origin }: ProseSources): Span[] {
  const url = new URL(page.urls.resource(resource.id), origin).href;
  const { text, attributes } = sourceLabel(resource, page);
  const mark = isWithdrawn(resource) ? [{ text: ` ${page.t('recall.source')}` }] : [];
  return [{ text, url, role: 'source', ...attributes }, ...mark];
}

function termMarks(name: string | null | undefined, id: string, { page, origin, termById }: ProseSources): Marks {
  if (name !== 'Term') return {};
  return { url: new URL(page.urls.term(need(termById, id).id), origin).href, role: 'term' };
}

function idOf(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): string {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const target = map.get(id);
  if (!target) throw new Error(`Prose points to "${id}", which does not exist`);
  return target;
}

/** One space where the source has several or a line break; none at either end. */
function tidy(spans: readonly Span[]): Span[] {
  const flat = spans.map((span) => ({ ...span, text: span.text.replaceAll(/\s+/g, ' ') })).filter(({ text }) => text);
  return flat
    .map((span, index) => ({
      ...span,
      text: trimEnds(span.text, index === 0, index === flat.length - 1),
    }))
    .filter(({ text }) => text !== '');
}

function trimEnds(text: string, first: boolean, last: boolean): string {
  const start = first ? text.trimStart() : text;
  return last ? start.trimEnd() : start;
}
