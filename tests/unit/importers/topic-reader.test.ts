import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TopicReader } from '../../../importers/medlineplus/topic-reader.ts';
import { problemOf, TOPICS_XML, topicsOf } from './example-import.ts';

test('a file is read whole: attributes, texts, links, their categories and publishers', () => {
  const [topic, spanish, another] = topicsOf(TOPICS_XML);
  expect(topic).toMatchObject({
    id: '101',
    title: 'Example topic',
    lang: 'en',
    description: 'What the example topic of a library is.',
    alsoCalled: ['Topic of the library'],
    seeReferences: ['Topic, Example'],
    groups: [{ id: '7', name: 'Pregnancy and Reproduction' }],
    mesh: [{ id: 'D999001', name: 'Example, Library' }],
    twin: { id: '102', lang: 'es', name: 'Tema de ejemplo' },
    related: [{ id: '103', name: 'Another topic' }],
    institute: 'Example Institute',
    at: { line: 4, column: 1 },
  });
  expect(topic?.summary).toContain('<TOPIC ID="103" LINKTEXT="another topic"/>');
  expect(topic?.sites[0]).toEqual({
    title: 'A page & its <twin>',
    url: 'https://one.example.org/page?a=1&b=%22two%22',
    mappedUrl: 'https://one.example.org/es/pagina',
    categories: ['Start Here', 'Patient Handouts'],
    organizations: ['Example Press', 'Example Clinic'],
    marks: ['NIH'],
    at: { line: 19, column: 1 },
  });
  expect(topic?.sites[2]?.url).toBe('http://example-search.example.org/?term=example[majr]+AND+(free%20full%20text)');
  expect([topic, spanish, another].map((each) => each?.sites.length)).toEqual([5, 1, 1]);
});

test('it does not matter where the pieces of a file end', () => {
  const whole = topicsOf(TOPICS_XML);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (piece) => {
      expect(topicsOf(TOPICS_XML, piece)).toEqual(whole);
    }),
    { numRuns: 40 },
  );
});

test('lines broken anywhere, as in files of 2012, are put on one line', () => {
  const [topic] = topicsOf(
    '<health-topics><health-topic id="1" title="Example\n  topic" url=" https://example.org/ "\n language="English">' +
      '<group url="https://example.org/g" id="2">\n   Example\n   group\n </group></health-topic></health-topics>',
  );
  expect(topic).toMatchObject({
    title: 'Example topic',
    url: 'https://example.org/',
    groups: [{ name: 'Example group' }],
  });
});

test('elements that are not of the form are counted, never a fault', () => {
  const reader = new TopicReader();
  const topic = '<health-topic id="1" title="T" url="https://example.org/" language="English">';
  const odd = '<constructor/><site title="S" url="https://example.org/s"><toString>x</toString></site>';
  const [read] = reader.write(`<health-topics>${topic}${odd}</health-topic><note/></health-topics>`);
  expect(read?.sites).toHaveLength(1);
  expect([...reader.unknownElements]).toEqual([
    ['constructor', 1],
    ['toString', 1],
    ['note', 1],
  ]);
});

const open = '<health-topics>\n<health-topic id="1" title="T" url="https://example.org/" language="English">\n';

describe('a file that is wrong is refused with the place', () => {
  test.each([
    ['cut short', `${open}<site title="S"`, 3, 'the end of the file within an element'],
    ['cut short between topics', '<health-topics>\n', 2, 'the end of the file within an element'],
    ['another element closed', `${open}<site title="S" url="x"></sites>`, 3, 'Unexpected close tag'],
    ['an unknown entity', `${open}<full-summary>&nbsp;</full-summary>`, 3, 'Invalid character entity'],
    ['another file', '<html>\n</html>', 1, 'the element <html>'],
    ['a text', 'id,title\n1,2', 1, 'Non-whitespace before first tag'],
    ['an attribute missing', '<health-topics>\n<health-topic id="1">', 2, '<health-topic> without “title”'],
    [
      'an id without anything',
      '<health-topics>\n<health-topic id="" title="T" url="x" language="English">',
      2,
      '<health-topic> without “id”',
    ],
    ['an address missing', `${open}<site title="S"></site>`, 3, '<site> without “url”'],
    ['a language nobody knows', open.replace('English', 'Klingonese'), 2, 'the language “Klingonese”'],
    ['too deep', `${open}${'<a>'.repeat(20)}`, 3, 'more than 6 elements within each other'],
    [
      'too many attributes',
      `<health-topics ${Array.from({ length: 40 }, (_, n) => `a${n}="x"`).join(' ')}>`,
      1,
      'more than 20',
    ],
    [
      'too long a text',
      `${open}<full-summary>${'x'.repeat(400_000)}`,
      3,
      'more than 300000 characters in <full-summary>',
    ],
    ['too many links', `${open}${'<site title="S" url="x"/>'.repeat(5001)}`, 3, 'more than 5000 links in one topic'],
  ])('%s', (_, xml, line, found) => {
    const problem = problemOf(() => topicsOf(xml, 1000));
    expect(problem).toMatchObject({ rule: 'import-xml', line });
    expect(problem.found).toContain(found);
    expect(problem.fix).not.toBe('');
  });

  test('entities that multiply themselves', () => {
    const lines = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE health-topics [<!ENTITY l0 "ha">\n${lines.join('\n')}]>\n<health-topics>&l10;</health-topics>`;
    expect(problemOf(() => topicsOf(bomb)).found).toContain('declares entities');
  });

  test('entities from elsewhere', () => {
    const xml =
      '<!DOCTYPE health-topics [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<health-topics>&x;</health-topics>';
    expect(problemOf(() => topicsOf(xml))).toMatchObject({ rule: 'import-xml', line: 1 });
  });
});
