import { elementsOf, nodesOf, type MarkdownNode } from '../markdown-source.ts';
import { problemInBody } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { TEXT_ELEMENTS } from '../text-elements.ts';
import { quote } from '../wording.ts';

const slug = 'uncited-paragraph';
/** Blocks that state nothing themselves. */
const SILENT_TYPES: ReadonlySet<string> = new Set([
  'heading',
  'thematicBreak',
  'definition',
  'mdxjsEsm',
  'mdxFlowExpression',
]);

/** Every paragraph and every list of a topic, guide or campaign says where its statements come from. */
export const uncitedParagraphRule: Rule = {
  slug,
  title: 'A paragraph or list names no source',
  severity: 'error',
  run: ({ topicTexts, guideTexts, campaignTexts }) =>
    [...topicTexts.values(), ...guideTexts.values(), ...campaignTexts.values()].flatMap(({ file, body }) =>
      blocksOf(body.tree)
        .filter((block) => !isSilent(block) && !isCited(block))
        .map((block) =>
          problemInBody(slug, file, block, {
            found: `no source for ${quote(startOf(block))}`,
            allowed: 'at least one <Cite id="…" /> or <Fact id="…" /> inside each paragraph and each list',
            fix: 'Add <Cite id="…" /> with the id of the resource that says this, or take the statement out.',
          }),
        ),
    ),
};

function blocksOf(tree: MarkdownNode): readonly MarkdownNode[] {
  return 'children' in tree ? tree.children : [];
}

function isSilent(block: MarkdownNode): boolean {
  if (block.type === 'mdxJsxFlowElement') return TEXT_ELEMENTS.get(block.name ?? '')?.silent ?? false;
  return SILENT_TYPES.has(block.type);
}

function isCited(block: MarkdownNode): boolean {
  return elementsOf(block).some(({ name }) => TEXT_ELEMENTS.get(name ?? '')?.source ?? false);
}

/** The first words of a block, to find it by. */
function startOf(block: MarkdownNode): string {
  const words = [...nodesOf(block)].map((node) => ('value' in node ? node.value : '')).join('');
  return words.trim().replaceAll(/\s+/g, ' ').slice(0, 60);
}
