import { madePlain } from '../../src/schemas/plain-text.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { summaryBlocks, type SummaryBlock, type Words } from './summary-blocks.ts';

/** What a summary becomes text with. */
export interface SummaryContext {
  /** Locale of the text. */
  locale: string;
  /** Id of the resource that every paragraph and list cites: the topic page of MedlinePlus. */
  cite: string;
  /** Our topic for an id of the file, if there is one. */
  topicOf: (id: string) => string | undefined;
}

/** The acknowledgement that MedlinePlus asks for, in the languages it writes in. */
const CREDIT: Readonly<Record<string, string>> = {
  en: 'Courtesy of MedlinePlus from the National Library of Medicine.',
  es: 'Cortesía de MedlinePlus de la Biblioteca Nacional de Medicina de los Estados Unidos.',
};

/**
 * A summary of MedlinePlus as prose of ours: Markdown that holds no HTML and no expressions, whatever the summary holds.
 * Every paragraph and list cites the page it comes from, and the last line gives credit.
 */
export function summaryMarkdown(html: string, context: SummaryContext): string {
  const blocks = summaryBlocks(html).map((block) => blockMarkdown(block, context));
  const credit = CREDIT[context.locale] ?? CREDIT['en'] ?? '';
  return [...blocks.filter((text) => text !== ''), `${credit} ${cite(context)}`].join('\n\n');
}

/** The words of a summary without any form. */
export function summaryWords(html: string): string {
  const items = summaryBlocks(html).flatMap((block) => block.items);
  return items.map((words) => flat(words.map(({ text }) => text).join(''))).join(' ');
}

function blockMarkdown({ kind, ordered, items }: SummaryBlock, context: SummaryContext): string {
  const lines = items.map((words) => inlineMarkdown(words, context)).filter((line) => line !== '');
  if (lines.length === 0) return '';
  if (kind === 'heading') return `### ${lines.join(' ')}`;
  if (kind === 'paragraph') return `${startSafely(lines.join(' '))} ${cite(context)}`;
  const mark = (index: number) => (ordered ? `${index + 1}.` : '-');
  const list = lines.map((line, index) => `${mark(index)} ${startSafely(line)}`);
  return `${list.join('\n')} ${cite(context)}`;
}

function cite({ cite }: SummaryContext): string {
  return `<Cite id="${cite}" />`;
}

function inlineMarkdown(words: readonly Words[], context: SummaryContext): string {
  const pieces = words.map((each) => ({ ...each, text: plain(each.text).replaceAll(/\s+/g, ' ') }));
  const texts = pieces.map((piece, index) => {
    const before = pieces[index - 1]?.text.at(-1) ?? ' ';
    const after = pieces[index + 1]?.text.at(0) ?? ' ';
    return pieceMarkdown(piece, before, after, context);
  });
  return texts.join('').replaceAll(/ +/g, ' ').trim();
}

/** Spaces between two pieces are nothing to see, and are needed. */
function plain(text: string): string {
  return text.trim() === '' ? text : madePlain(text);
}

function pieceMarkdown(piece: Words, before: string, after: string, { locale, topicOf }: SummaryContext): string {
  const [, lead = '', inner = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece.text) ?? [];
  if (inner === '') return ' ';
  const topic = piece.topic === undefined ? undefined : topicOf(piece.topic);
  const isPage = topic !== undefined && (LOCALE_IDS as readonly string[]).includes(locale);
  const text = isPage ? `[${escaped(inner)}](/${locale}/topics/${topic}/)` : escaped(inner);
  const marks = `${piece.strong ? '**' : ''}${piece.emphasis ? '*' : ''}`;
  const isMarkable = opens(lead || before, inner) && closes(inner, trail || after);
  const marked = marks !== '' && isMarkable ? `${marks}${text}${marks}` : text;
  return `${lead}${marked}${trail}`;
}

// Markdown takes a mark for one only beside a space, or with letters on the inside: "a**(b)**c" shows its asterisks.
function opens(before: string, inner: string): boolean {
  return isLetter(inner.at(0)) || !isLetter(before.at(-1));
}

function closes(inner: string, after: string): boolean {
  return isLetter(inner.at(-1)) || !isLetter(after.at(0));
}

function isLetter(character = ' '): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character);
}

/** Text in which nothing means anything to Markdown or MDX. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>~|&$^=!]/g, '\\$&')
    .replaceAll(/(https?|ftp|mailto|xmpp):/gi, `$1:${JOINER}`)
    .replaceAll(/www\./gi, (found) => `${found.slice(0, -1)}${JOINER}.`)
    .replaceAll('@', `${JOINER}@`);
}

// Markdown makes a link of an address that stands among words, however it is escaped. This sign has no width and keeps it from that.
const JOINER = '\u2060';

/** Keeps the first characters of a line from meaning a list, a heading, a line of code or a rule. */
function startSafely(line: string): string {
  return line
    .replace(/^[#+\-:!]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^(im|ex)port\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
