import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summaryMarkdown, summaryWords } from '../../../importers/medlineplus/summary-markdown.ts';
import { nodesOf, readBody } from '../../../librarian/markdown-source.ts';

const CITE = '<Cite id="example-page" />';
const context = {
  locale: 'en',
  cite: 'example-page',
  topicOf: (id: string) => (id === '515' ? 'miscarriage' : undefined),
};
const markdown = (html: string) => summaryMarkdown(html, context);
/** Has no width, and keeps Markdown from making a link. */
const JOINER = '\u2060';
const CREDIT = `Courtesy of MedlinePlus from the National Library of Medicine. ${CITE}`;

describe('a summary becomes prose', () => {
  test.each([
    ['paragraphs', '<p>One.</p>\n<p class="attribution">Two</p>', `One. ${CITE}\n\nTwo ${CITE}`],
    ['lists', '<ul><li>\ta </li><li>b</li></ul>', `- a\n- b ${CITE}`],
    ['numbered lists', '<ol><li>a</li><li>b</li></ol>', `1. a\n2. b ${CITE}`],
    ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', `- a\n- b\n- c ${CITE}`],
    ['headings', '<h3>What?</h3><p>x</p>', `### What?\n\nx ${CITE}`],
    ['strong and emphasized words', '<p>a <strong>b </strong>c <em>d</em>.</p>', `a **b** c *d*. ${CITE}`],
    ['marks that Markdown would not take', '<p>a<strong>(b)</strong>c</p>', `a(b)c ${CITE}`],
    ['links as words', '<p>See <a href="javascript:x">this</a>.</p>', `See this. ${CITE}`],
    ['a topic of ours', '<p><TOPIC ID="515" LINKTEXT="Loss"/>.</p>', `[Loss](/en/topics/miscarriage/). ${CITE}`],
    ['another topic', '<p><TOPIC ID="1" LINKTEXT="Another"/>.</p>', `Another. ${CITE}`],
    ['words without a paragraph', 'a<br>b', `a b ${CITE}`],
    ['no scripts', '<p>a<script>alert(1)</script></p><style>p{}</style>', `a ${CITE}`],
    [
      'signs of Markdown and MDX',
      '<p>{a} &lt;b&gt; *c* [d] ~e~</p>',
      `\\{a\\} \\<b\\> \\*c\\* \\[d\\] \\~e\\~ ${CITE}`,
    ],
    [
      'beginnings of lists and code',
      '<p>1. a</p><p>- b</p><p>import c</p>',
      `1\\. a ${CITE}\n\n\\- b ${CITE}\n\n&#105;mport c ${CITE}`,
    ],
    [
      'addresses as words',
      '<p>http://a.example www.b.example c@d.example</p>',
      `http:${JOINER}//a.example www${JOINER}.b.example c${JOINER}@d.example ${CITE}`,
    ],
  ])('%s', (_, html, text) => expect(markdown(html)).toBe(`${text}\n\n${CREDIT}`));
});

test('nothing but credit is left of nothing', () => {
  expect(markdown('<p> </p><ul></ul>')).toBe(CREDIT);
});

test('a Spanish summary gives credit in Spanish', () => {
  expect(summaryMarkdown('', { ...context, locale: 'es' })).toMatch(/^Cortesía de MedlinePlus/);
});

const piece = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</ul>',
      '<ol>',
      '<h3>',
      '</h3>',
      '<strong>',
      '</strong>',
      '<em>',
      '</em>',
      '<br>',
    ],
    ...[
      '<TOPIC ID="515" LINKTEXT="x{y}"/>',
      '<script>',
      '</script>',
      '<svg onload=x>',
      '&lt;Care /&gt;',
      '&lt;Cite id="x" /&gt;',
    ],
    ...[
      '{',
      '}',
      'import x from "y"',
      'export const a = 1',
      '---',
      '```',
      '`',
      '***',
      '__',
      '[a](javascript:b)',
      '\n\n',
      '    ',
      '#',
      '1.',
      '|-|',
    ],
    ...[
      '&amp;lt;',
      '&copy;',
      '<!--',
      '-->',
      '\\',
      '$$',
      '~~~',
      '> ',
      '+ ',
      ':::',
      '<Care />',
      'https://x.example/',
      '[^1]',
      '===',
    ],
  ),
);

test('whatever a summary holds, the text holds words, marks, links to topics and citations, and nothing else', () => {
  const allowed = new Set(['root', 'paragraph', 'heading', 'list', 'listItem', 'text', 'strong', 'emphasis', 'link']);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const html = pieces.join('');
      const { body, faults } = readBody(markdown(html));
      expect(faults).toEqual([]);
      const nodes = body ? [...nodesOf(body.tree)] : [];
      for (const node of nodes) {
        if (node.type === 'link') expect(node.url).toBe('/en/topics/miscarriage/');
        else if (node.type === 'mdxJsxTextElement') expect(node.name).toBe('Cite');
        else expect(allowed).toContain(node.type);
      }
      const words = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join(' ');
      const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
      expect(letters(words)).toContain(letters(summaryWords(html)).slice(0, 20));
    }),
    { numRuns: 1000 },
  );
});
