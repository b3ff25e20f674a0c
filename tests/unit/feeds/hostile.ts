import * as fc from 'fast-check';

const NASTY = [
  '<b>bold</b>',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '&amp;',
  '&lt;script&gt;',
  '&#0;',
  '"quoted" \'too\'',
  '\u0000\u0008\u001b',
  '\ud800',
  '\udc00',
  '\ufffe\uffff',
  '\u202e\u2066\u200f',
  'line\nbreak\r\nand\ttab',
  '\u2028\u2029',
  '=1+1',
  '@SUM(A1)',
  '-2',
  '+3',
  '\tx',
  '\rx',
  ',;"',
  '🕊️',
  'true',
  '{{braces}}',
  '__proto__',
];

/** A title that begins with a word, as every title does, and goes on with whatever might break a format. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
