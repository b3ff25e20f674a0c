import { expect, test } from 'vitest';
import { readBody } from '../../../../librarian/markdown-source.ts';
import { blocksOf } from '../../../../librarian/reading-level/plain-text.ts';

const FACTS = new Map([['one-in-eight', 'One in eight examples ends early.']]);

/** The text of each block of a body. */
function textsOf(markdown: string): string[] {
  const { body } = readBody(markdown);
  if (!body) throw new Error('The text cannot be read.');
  return blocksOf(body.tree, (id) => FACTS.get(id)).map(({ text }) => text);
}

test('paragraphs and list items are blocks; headings are left out', () => {
  expect(textsOf('## Heading\n\nFirst.\nSame.\n\n- one\n- two\n  - deeper\n\n> Quoted.')).toEqual([
    'First. Same.',
    'one',
    'two',
    'deeper',
    'Quoted.',
  ]);
});

test('words keep their place without markup', () => {
  expect(textsOf('A **bold** [link](/en/about/) and `code`.')).toEqual(['A bold link and code.']);
});

test('words of the glossary stay, sources, anchors and the care card go', () => {
  expect(
    textsOf('<Anchor id="a" />\n\nA <Term id="t">term</Term>. <Cite id="b" /> More. <Cite id="c" />\n\n<Care />'),
  ).toEqual(['A term. More.']);
});

test('words of the glossary on a line of their own are a block', () => {
  expect(textsOf('<Term id="t">one</Term>\n\n- <Term id="t">two</Term>\n\n<Term id="t">\nthree\n</Term>')).toEqual([
    'one',
    'two',
    'three',
  ]);
});

test('a fact stands with its own words, within a paragraph or alone; an unknown one leaves nothing', () => {
  expect(textsOf('Before. <Fact id="one-in-eight" /> After.\n\n<Fact id="one-in-eight" />\n\n<Fact id="x" />')).toEqual(
    ['Before. One in eight examples ends early. After.', 'One in eight examples ends early.'],
  );
});

test('each cell of a table is a block', () => {
  expect(textsOf('| a | b |\n| - | - |\n| c | d |')).toEqual(['a', 'b', 'c', 'd']);
});

test('a block knows where it starts', () => {
  const { body } = readBody('\n\nFirst.\n\n- one');
  expect(body && blocksOf(body.tree, () => undefined)).toEqual([
    { line: 3, column: 1, text: 'First.' },
    { line: 5, column: 3, text: 'one' },
  ]);
});
