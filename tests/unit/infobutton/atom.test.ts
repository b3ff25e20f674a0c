import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeAtom } from '../../../src/infobutton/atom.ts';
import { atomProblems, readFeed } from './atom-rules.ts';
import { exampleAnswer } from './example-answer.ts';

const [entry] = exampleAnswer().feed.entry;

describe('an answer as Atom', () => {
  test('is what RFC 4287 asks for', () => {
    expect(atomProblems(writeAtom(exampleAnswer()))).toEqual([]);
  });

  test('says the same as the JSON', () => {
    const feed = readFeed(writeAtom(exampleAnswer()));
    expect(feed).toMatchObject({
      '@xml:lang': 'en',
      title: { '@type': 'text', '#text': 'Example: information' },
      updated: '2026-11-20T00:00:00Z',
      category: expect.arrayContaining([{ '@scheme': 'answer.confirmed', '@term': 'true' }]) as unknown,
      entry: [
        {
          '@xml:lang': 'en',
          title: { '#text': 'Miscarriage' },
          summary: { '@type': 'html', '#text': entry?.summary._value },
        },
      ],
    });
  });

  test('stays whole whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = writeAtom(
          exampleAnswer({
            subtitle: { _value: `x${text}`, type: 'text' },
            category: [{ scheme: 'mainSearchCriteria.v.dn', term: text }],
            entry: [{ ...entry!, title: { _value: `x${text}`, type: 'text' } }],
          }),
        );
        expect(atomProblems(written)).toEqual([]);
      }),
    );
  });

  test('leaves out or replaces what XML cannot hold, and nothing else', () => {
    const text = 'a\u0000b\u0008c\uFFFEd\uD800e 🌼 \u2028f';
    const written = writeAtom(exampleAnswer({ subtitle: { _value: text, type: 'text' } }));
    expect((readFeed(written)['subtitle'] as { '#text': string })['#text']).toBe('abcd\uFFFDe 🌼 \u2028f');
  });
});

describe('the rules of Atom', () => {
  const whole = writeAtom(exampleAnswer());

  test.each([
    ['not well-formed', '</entry>', '</entri>'],
    ['namespace', 'http://www.w3.org/2005/Atom', 'http://example.org/'],
    ['not one id', '<id>https://example.org/en/topics/miscarriage/</id>', ''],
    ['is no IRI', '<id>https://example.org/en/', '<id>/en/'],
    ['updated', '2026-11-20T00:00:00Z', '2026-11-20'],
    ['no author', /<author>\s*<name>Example<\/name>\s*<\/author>/, ''],
    ['two links to itself', '<link rel="self"', '<link rel="self" href="https://example.org/"/><link rel="self"'],
    ['media type', 'type="text/html"', 'type="html"'],
    ['without term', 'term="topic"', 'label="topic"'],
    ['neither content', 'rel="alternate"', 'rel="help"'],
    ['an entity', 'Miscarriage</title>', '&nbsp;</title>'],
    ['empty', 'Miscarriage</title>', '</title>'],
  ])('see that something is wrong: %s', (problem, from, to) => {
    expect(whole.replace(from, to)).not.toBe(whole);
    expect(atomProblems(whole.replace(from, to)).join('\n')).toContain(problem);
  });

  test('see two entries with one id', () => {
    const double = writeAtom(exampleAnswer({ entry: [entry!, entry!] }));
    expect(atomProblems(double)).toEqual(['two entries with one id']);
  });
});
