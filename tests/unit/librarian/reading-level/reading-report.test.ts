import { expect, test } from 'vitest';
import { formatReadingReport } from '../../../../librarian/reading-level/format-reading-report.ts';
import { allReadableTexts } from '../../../../librarian/reading-level/readable-texts.ts';
import { reportReading } from '../../../../librarian/reading-level/reading-report.ts';
import { HARD_TEXT } from '../cases/reading-cases.ts';
import { contentWith, reportOn, type Changes } from '../example-content.ts';

const TEXT = 'topics/example-topic/es.mdx';
const WAIVED_TEXT = HARD_TEXT.replace('status: draft', 'status: draft\nreadingWaiver: An example of a reason');

const report = (changes: Changes = {}) => reportReading(contentWith(changes));

/** The blocks of one text of the example content. */
function blocksOf(kind: string, id: string, locale: string): string[] {
  const texts = allReadableTexts(contentWith());
  const text = texts.find((each) => each.kind === kind && each.id === id && each.locale === locale);
  return text?.blocks.map((block) => block.text) ?? [];
}

test('every kind of text is measured in every locale, in one order', () => {
  const kinds = new Map(report().texts.map(({ kind, id, locale }) => [`${kind} ${id}`, locale]));
  expect([...kinds]).toEqual(
    [
      'topics example-topic',
      'guides example-steps',
      'guide steps example-steps',
      'care cards example-card',
      'clinics example-clinic',
      'campaigns example-campaign',
      'aims and codes example-campaign',
      'glossary terms example-term',
      'pages about',
      'pages accessibility',
      'pages contact',
      'pages criteria',
      'pages disclaimers',
      'pages privacy',
    ].map((text) => [text, 'zh-Hans']),
  );
  expect(
    report()
      .texts.map(({ locale }) => locale)
      .slice(0, 5),
  ).toEqual(['en', 'es', 'nl', 'ar', 'zh-Hans']);
});

test('the lines of a care card are sentences, and so are those of a clinic, the steps of a guide, and the aim and codes of a campaign', () => {
  expect(blocksOf('care cards', 'example-card', 'en')).toEqual([
    'Example heading of an emergency:',
    'an example sign',
    'Example heading of an urgent case:',
    'another example sign',
    'An example of a line below the signs.',
    'Example heading of a case that can wait:',
    'a third example sign',
  ]);
  expect(blocksOf('clinics', 'example-clinic', 'nl')).toEqual([
    'Bel eerst het alarmnummer.',
    'Een voorbeeld van advies over afwachten.',
    'U maakt zich zorgen.',
    'Een praktijk die niet bestaat.',
    'Voorbeeldverloskundigen en voorbeeldartsen werken samen.',
  ]);
  expect(blocksOf('guide steps', 'example-steps', 'nl')).toEqual([
    'Het voorbeeld begint hier.',
    'Het voorbeeld eindigt na een tijd.',
  ]);
  expect(blocksOf('aims and codes', 'example-campaign', 'nl')).toEqual([
    'Het voorbeeld wil goede voorbeelden voor iedereen.',
    'Het eerste punt van het voorbeeld.',
    'Het tweede punt van het voorbeeld.',
  ]);
});

test('a hard text is marked and listed with figure, limit, place and longest sentence', () => {
  const lines = formatReadingReport(report({ [TEXT]: HARD_TEXT })).split('\n');
  expect(lines.find((line) => line.startsWith('example-topic'))).toContain(' 40.9▲ · 36.7▲ muy difícil ');
  const place = lines.indexOf('src/content/topics/example-topic/es.mdx:10:1');
  expect(lines[place + 1]).toMatch(
    /^ {2}Fernández-Huerta 40\.9 \(limit: at least 60\), INFLESZ 36\.7 .*; longest sentence, 53 words: "Quien/,
  );
  expect(lines.at(-2)).toMatch(/^70 texts measured: \d+ beyond a limit, \d+ of them too short to judge\.$/);
});

test('a short text is marked as a hint, and not listed', () => {
  const text = formatReadingReport(report());
  expect(text).toMatch(/^example-term +~/m);
  expect(text).not.toContain('longest sentence');
});

test('a reason ends the warning, and stays in the report', () => {
  const slugs = (text: string) => reportOn({ [TEXT]: text }).warnings.map(({ rule }) => rule);
  expect(slugs(HARD_TEXT)).toContain('hard-to-read');
  expect(slugs(WAIVED_TEXT)).not.toContain('hard-to-read');
  expect(formatReadingReport(report({ [TEXT]: WAIVED_TEXT }))).toContain('  allowed because: An example of a reason\n');
});

test('a text of fewer than 100 words gives no warning, however hard', () => {
  const short = HARD_TEXT.replace(/Las oraciones largas[^]*/, '');
  expect(report({ [TEXT]: short }).texts.find(({ file }) => file.endsWith(TEXT))).toMatchObject({
    tooHard: true,
    rough: true,
  });
  expect(reportOn({ [TEXT]: short }).warnings.map(({ rule }) => rule)).not.toContain('hard-to-read');
});

test('a warning never becomes an error', () => {
  expect(reportOn({ [TEXT]: HARD_TEXT }).errors).toEqual([]);
});

test('a file that is not valid is named instead of measured', () => {
  const broken = report({ [TEXT]: 'no fields' });
  expect(broken.notRead).toEqual(['src/content/topics/example-topic/es.mdx']);
  expect(formatReadingReport(broken)).toContain(
    'not measured, see npm run desk -- check:\n  src/content/topics/example-topic/es.mdx\n',
  );
  expect(broken.texts).toHaveLength(69);
});

test('the same content gives the same report', () => {
  expect(report({ [TEXT]: HARD_TEXT })).toEqual(report({ [TEXT]: HARD_TEXT }));
});

test('characters that steer a terminal are spelt out', () => {
  const text = HARD_TEXT.replaceAll('Quien prepara', 'Quien \u202eprepara');
  expect(formatReadingReport(report({ [TEXT]: text }))).not.toContain('\u202e');
});
