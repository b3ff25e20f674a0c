import { allTexts } from '../entries.ts';
import { nodesOf, type ElementNode, type MarkdownNode } from '../markdown-source.ts';
import { problemInBody, type Wording } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'text-of-unknown-element';
const ELEMENTS: ReadonlySet<string> = new Set(['Cite', 'Term']);
const ALLOWED = 'Markdown with <Cite id="…" /> and <Term id="…">…</Term>';

/** A text holds words and two elements, never code: it can be shown anywhere, and cannot do harm. */
export const textOfUnknownElementRule: Rule = {
  slug,
  title: 'A text holds an element that is not allowed',
  severity: 'error',
  run: (content) =>
    allTexts(content).flatMap(({ file, body }) =>
      [...nodesOf(body.tree)].flatMap((node) =>
        faultsOf(node).map((wording) => problemInBody(slug, file, node, wording)),
      ),
    ),
};

function faultsOf(node: MarkdownNode): Wording[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFaults(node);
    case 'mdxjsEsm':
      return [{ found: `code, ${quote(node.value)}`, allowed: ALLOWED, fix: 'Delete the line. If it is a sentence, begin it with another word than import or export.' }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ found: `code, ${quote(`{${node.value}}`)}`, allowed: ALLOWED, fix: 'Delete it. Where you mean the character itself, write \\{.' }];
    case 'html':
      return [{ found: `HTML, ${quote(node.value)}`, allowed: ALLOWED, fix: 'Write it in Markdown.' }];
    case 'image':
    case 'imageReference':
      return [{ found: 'an image', allowed: 'words', fix: 'Delete the image, and say in words what it shows.' }];
    default:
      return [];
  }
}

function elementFaults(element: ElementNode): Wording[] {
  const name = element.name ?? '';
  if (!ELEMENTS.has(name)) {
    const harm = name.toLowerCase() === 'script' ? ', which runs code in the reader’s browser' : '';
    return [{ found: `the element <${name}>${harm}`, allowed: ALLOWED, fix: 'Delete the element, and write what it held in Markdown.' }];
  }
  const faults: Wording[] = element.attributes
    .filter((attribute) => attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id')
    .map((attribute) => ({
      found: attribute.type === 'mdxJsxAttribute' ? `the attribute ${quote(attribute.name)} on <${name}>` : `code inside <${name}>`,
      allowed: 'the attribute "id" alone',
      fix: 'Delete the attribute.',
    }));
  if (name === 'Cite' && element.children.length > 0) {
    faults.push({ found: 'words inside <Cite>', allowed: '<Cite id="…" />', fix: 'Put the words before it, and close it with />.' });
  }
  if (name === 'Term' && element.children.length === 0) {
    faults.push({ found: '<Term> without words', allowed: '<Term id="…">the words to explain</Term>', fix: 'Write the words inside it.' });
  }
  return faults;
}
