import { textFaultIn } from '../../src/schemas/plain-text.ts';
import type { ContentFile, TextEntry } from '../content-model.ts';
import { allTexts } from '../entries.ts';
import { valueAt } from '../field-path.ts';
import { nodesOf, type MarkdownNode } from '../markdown-source.ts';
import { problemAt, problemInBody } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { isTextFaultIssue, wordTextFault } from '../text-faults.ts';

const slug = 'hidden-character';

/** What a text says is what readers, reviewers and programs see of it. */
export const hiddenCharacterRule: Rule = {
  slug,
  title: 'A text holds a character that cannot be seen or that turns its direction',
  severity: 'error',
  run: (content) => [...content.files.flatMap(inFields), ...allTexts(content).flatMap(inBody)],
};

function inFields({ file, issues, fields }: ContentFile): Problem[] {
  if (fields === undefined) return [];
  return issues.filter(isTextFaultIssue).flatMap(({ path }) => {
    const wording = wordTextFault(String(valueAt(fields.value, path)));
    return wording ? [problemAt(slug, { file, at: fields.at }, path, wording)] : [];
  });
}

function inBody({ file, body }: TextEntry): Problem[] {
  return [...nodesOf(body.tree)].flatMap((node) => {
    const text = wordsIn(node).find((each) => textFaultIn(each.replaceAll(BETWEEN_WORDS, ' ').trim()) !== undefined);
    const wording = text === undefined ? undefined : wordTextFault(text.replaceAll(BETWEEN_WORDS, ' ').trim());
    return wording ? [problemInBody(slug, file, node, wording)] : [];
  });
}

/** Line breaks within a paragraph, and tabs, are spaces to a reader. */
const BETWEEN_WORDS = /[\t\r\n]/g;

/** What a node of a text shows or leads to, without the nodes within it; character references are resolved. */
function wordsIn(node: MarkdownNode): string[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return [node.value];
    case 'link':
    case 'definition':
      return [node.url, node.title ?? ''];
    default:
      return [];
  }
}
