import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';
import { figuresIn } from '../../librarian/figures.ts';

/** A paragraph, a heading or a list of a summary, as plain text. */
export type SummaryBlock = { kind: 'paragraph' | 'heading'; text: string } | { kind: 'list'; items: string[] };

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The blocks of a summary. Sentences with a figure are left out: in our own content a figure is a fact with a record of
 * its own, and the content check refuses it in a text.
 */
export function summaryBlocks(html: string): SummaryBlock[] {
  return parse(html).childNodes.flatMap(blockOf);
}

function blockOf(node: Node): SummaryBlock[] {
  const name = node.nodeType === NodeType.ELEMENT_NODE ? (node as HTMLElement).rawTagName.toLowerCase() : '';
  if (name === 'ul' || name === 'ol') {
    const items = (node as HTMLElement).querySelectorAll('li').map(plain).filter(Boolean);
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  }
  const text = plain(node);
  return text ? [{ kind: /^h\d$/.test(name) ? 'heading' : 'paragraph', text }] : [];
}

function plain(node: Node): string {
  const words = node.text.replaceAll(/\s+/g, ' ').trim();
  return [...sentences.segment(words)]
    .map(({ segment }) => segment)
    .filter((sentence) => figuresIn(sentence, 'en').length === 0)
    .join('')
    .trim();
}

/** The first sentence of a summary, with its figures, cut at a word to so many characters. */
export function firstSentence(html: string, longest: number): string {
  const root = parse(html);
  const words = (root.querySelector('p') ?? root).text.replaceAll(/[<>\s]+/g, ' ').trim();
  const [first] = sentences.segment(words);
  const sentence = first?.segment.trim() ?? '';
  return sentence.length <= longest ? sentence : sentence.slice(0, sentence.lastIndexOf(' ', longest));
}
