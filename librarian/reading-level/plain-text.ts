import type { FilePosition } from '../file-position.ts';
import { attributeOf, nodesOf, positionOf, type ElementNode, type MarkdownNode } from '../markdown-source.ts';
import { TEXT_ELEMENTS } from '../text-elements.ts';

/** A paragraph, a list item or a line, as plain text. Its end is the end of a sentence, also without a full stop. */
export interface TextBlock extends FilePosition {
  text: string;
}

/** The words of a fact, or nothing when there is no such fact. */
export type FactText = (id: string) => string | undefined;

/**
 * The running text of a body: paragraphs, list items and table cells in their order.
 * Headings are left out; a fact stands with its own words; sources and the care card leave nothing behind.
 */
export function blocksOf(tree: MarkdownNode, factText: FactText): TextBlock[] {
  return [...nodesOf(tree)]
    .filter(isBlock)
    .map((node) => ({ ...positionOf(node), text: tidy(textOf(node, factText)) }))
    .filter(({ text }) => text !== '');
}

/** One line of a data file as a block. */
export function blockOf(text: string, position: FilePosition): TextBlock {
  return { ...position, text: tidy(text) };
}

/** Blocks that hold words themselves, rather than blocks. */
const PLAIN_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'tableCell']);
/** Blocks that hold blocks. */
const BLOCKS_OF_BLOCKS: ReadonlySet<string> = new Set(['list', 'blockquote', 'table', 'mdxJsxFlowElement']);

function isBlock(node: MarkdownNode): boolean {
  return PLAIN_BLOCKS.has(node.type) || (node.type === 'mdxJsxFlowElement' && standsAlone(node));
}

/** Whether an element on a line of its own is a sentence: a fact, or words without a paragraph around them. */
function standsAlone(element: ElementNode): boolean {
  if (element.name === 'Fact') return true;
  const holdsBlocks = element.children.some(({ type }) => PLAIN_BLOCKS.has(type) || BLOCKS_OF_BLOCKS.has(type));
  return !isWordless(element) && !holdsBlocks;
}

/** The words inside a block. Walks without recursion, since elements may be nested as deep as a file is long. */
function textOf(block: MarkdownNode, factText: FactText): string {
  let text = '';
  const waiting: MarkdownNode[] = [block];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'break') text += ' ';
    else if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (isElement(node) && node.name === 'Fact') text += factText(attributeOf(node, 'id') ?? '') ?? '';
    else if ('children' in node && !(isElement(node) && isWordless(node))) addInFront(waiting, node.children);
  }
  return text;
}

/** Puts nodes on a stack so that the first of them is taken next. */
function addInFront(waiting: MarkdownNode[], nodes: readonly MarkdownNode[]): void {
  for (const node of [...nodes].reverse()) waiting.push(node);
}

function isElement(node: MarkdownNode): node is ElementNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether an element shows no words that belong to the sentence around it. */
function isWordless({ name }: ElementNode): boolean {
  return !TEXT_ELEMENTS.get(name ?? '')?.words;
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
