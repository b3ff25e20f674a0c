import { mdxToMdast, type MdastNode } from 'satteri';
import type { FilePosition, SyntaxFault } from './file-position.ts';
import { ALLOWED_IN_TEXT } from './text-elements.ts';

/** A node of a text: paragraph, list, link, element… */
export type MarkdownNode = MdastNode;
/** An element in a text, such as `<Cite id="…" />`. */
export type ElementNode = Extract<MarkdownNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The text of an `.mdx` file. Positions in the tree are those of the whole file. */
export interface TextBody {
  text: string;
  tree: MarkdownNode;
}

/** Reads the text of an `.mdx` file with the parser that the site is built with. Never throws. */
export function readBody(text: string): { body?: TextBody; faults: SyntaxFault[] } {
  try {
    // The parser aborts the process on a text that ends inside an import or export; a last line break keeps it from that.
    return { body: { text, tree: mdxToMdast(`${text}\n`, { features: { frontmatter: false } }) }, faults: [] };
  } catch (error) {
    return { faults: [bodyFault(error)] };
  }
}

function bodyFault(error: unknown): SyntaxFault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, reason] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  return {
    line: Number(line ?? 1),
    column: Number(column ?? 1),
    found: (reason ?? message).replace(/ \([\w-]+:[\w-]+\)$/, ''),
    allowed: ALLOWED_IN_TEXT,
    fix: 'Close every element, and write \\< or \\{ where you mean the character itself.',
  };
}

/** A node and all nodes inside it, in the order of the text. */
export function* nodesOf(top: MarkdownNode): Generator<MarkdownNode> {
  const waiting: MarkdownNode[] = [top];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (!('children' in node)) continue;
    for (const child of [...node.children].reverse()) waiting.push(child);
  }
}

/** Nodes that part words from those before them. */
const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'code',
  'mdxJsxFlowElement',
]);

/** The words of a text without its markup, blocks parted by ¶, and the way back from a word to its node. */
export function wordsOf(top: MarkdownNode): { text: string; nodeAt(index: number): MarkdownNode } {
  let text = '';
  const starts: { index: number; node: MarkdownNode }[] = [{ index: 0, node: top }];
  for (const node of nodesOf(top)) {
    if (BLOCKS.has(node.type)) text += ' ¶ ';
    if (node.type === 'break') text += '\n';
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') continue;
    starts.push({ index: text.length, node });
    text += node.value;
  }
  return { text, nodeAt: (index) => starts.findLast((start) => start.index <= index)?.node ?? top };
}

/** The elements of a text, in its order. */
export function elementsOf(top: MarkdownNode): ElementNode[] {
  return [...nodesOf(top)].filter(
    (node): node is ElementNode => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement',
  );
}

/** The plain value of an attribute; undefined when it is missing or not plain text. */
export function attributeOf(element: ElementNode, name: string): string | undefined {
  const attribute = element.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** Where a node starts in the file. */
export function positionOf(node: MarkdownNode): FilePosition {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
