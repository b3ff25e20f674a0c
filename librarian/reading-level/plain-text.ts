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

function isBlock(node: MarkdownNode): boolean {
  if (node.type === 'mdxJsxFlowElement') return node.name === 'Fact';
  return node.type === 'paragraph' || node.type === 'tableCell';
}

function textOf(node: MarkdownNode, factText: FactText): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return textOfElement(node, factText);
    default:
      return textInside(node, factText);
  }
}

function textOfElement(element: ElementNode, factText: FactText): string {
  if (element.name === 'Fact') return factText(attributeOf(element, 'id') ?? '') ?? '';
  return TEXT_ELEMENTS.get(element.name ?? '')?.words ? textInside(element, factText) : '';
}

function textInside(node: MarkdownNode, factText: FactText): string {
  return 'children' in node ? node.children.map((child) => textOf(child, factText)).join('') : '';
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
