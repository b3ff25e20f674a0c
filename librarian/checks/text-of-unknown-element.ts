import type { Content, TextEntry } from '../content-model.ts';
import { allTexts } from '../entries.ts';
import { elementsOf, nodesOf, type ElementNode, type MarkdownNode } from '../markdown-source.ts';
import { problemInBody, type Wording } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { ALLOWED_IN_TEXT, TEXT_ELEMENTS, type TextElement } from '../text-elements.ts';
import { quote } from '../wording.ts';

const slug = 'text-of-unknown-element';

/** A text holds words and a few elements, never code: it can be shown anywhere, and cannot do harm. */
export const textOfUnknownElementRule: Rule = {
  slug,
  title: 'A text holds an element that is not allowed',
  severity: 'error',
  run: (content) =>
    allTexts(content).flatMap((text) => [
      ...[...nodesOf(text.body.tree)].flatMap((node) => faultsOf(node).map((fault) => problem(text, node, fault))),
      ...uselessCare(content, text),
    ]),
};

function problem({ file }: TextEntry, node: MarkdownNode, wording: Wording): Problem {
  return problemInBody(slug, file, node, wording);
}

function faultsOf(node: MarkdownNode): Wording[] {
  const refuse = (found: string, fix: string): Wording[] => [{ found, allowed: ALLOWED_IN_TEXT, fix }];
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const element = TEXT_ELEMENTS.get(node.name ?? '');
      if (element !== undefined) return elementFaults(node, element);
      const harm = node.name?.toLowerCase() === 'script' ? ', which runs code in the reader’s browser' : '';
      return refuse(
        `the element <${node.name ?? ''}>${harm}`,
        'Delete the element, and write what it held in Markdown.',
      );
    }
    case 'mdxjsEsm':
      return refuse(
        `code, ${quote(node.value)}`,
        'Delete the line. If it is a sentence, begin it with another word than import or export.',
      );
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return refuse(`code, ${quote(`{${node.value}}`)}`, 'Delete it. Where you mean the character itself, write \\{.');
    case 'html':
      return refuse(`HTML, ${quote(node.value)}`, 'Write it in Markdown.');
    case 'image':
    case 'imageReference':
      return refuse('an image', 'Delete the image, and say in words what it shows.');
    default:
      return [];
  }
}

function elementFaults(node: ElementNode, { form, attribute, words }: TextElement): Wording[] {
  const name = `<${node.name}>`;
  const faults: Wording[] = node.attributes
    .filter((each) => each.type !== 'mdxJsxAttribute' || each.name !== attribute)
    .map((each) => ({
      found: each.type === 'mdxJsxAttribute' ? `the attribute ${quote(each.name)} on ${name}` : `code inside ${name}`,
      allowed: form,
      fix: 'Delete the attribute.',
    }));
  if (!words && node.children.length > 0) {
    faults.push({
      found: `words inside ${name}`,
      allowed: form,
      fix: 'Put the words before it, and close it with />.',
    });
  }
  if (words && node.children.length === 0) {
    faults.push({ found: `${name} without words`, allowed: form, fix: 'Write the words inside it.' });
  }
  return faults;
}

/** `<Care />` stands for the care card of the topic: once, where there is one. */
function uselessCare(content: Content, text: TextEntry): Problem[] {
  const hasCard = content.topicTexts.get(`${text.id}/${text.locale}`) === text && hasCareCard(content, text.id);
  return elementsOf(text.body.tree)
    .filter(({ name }) => name === 'Care')
    .slice(hasCard ? 1 : 0)
    .map((node) =>
      problem(text, node, {
        found: hasCard ? '<Care /> a second time' : '<Care /> where there is no care card to show',
        allowed: '<Care /> once, in the text of a topic that names a care card in "care"',
        fix: 'Delete the element.',
      }),
    );
}

/** A topic that is not valid gets the benefit of the doubt. */
function hasCareCard({ topics }: Content, id: string): boolean {
  const topic = topics.get(id);
  return topic === undefined || topic.data.care !== undefined;
}
