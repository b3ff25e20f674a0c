import { XMLParser } from 'fast-xml-parser';
import sax from 'sax';

const ATOM = 'http://www.w3.org/2005/Atom';
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

type Element = Record<string, unknown>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['link', 'category', 'entry', 'author', 'contributor', 'rights'].includes(name),
});

/** The feed of an Atom text, as a tree. */
export function readFeed(text: string): Element {
  return (parser.parse(text) as { feed: Element }).feed;
}

/** What RFC 4287 does not allow in a text, one sentence each. */
export function atomProblems(text: string): string[] {
  if (IMPOSSIBLE.test(text)) return ['a character that XML cannot hold'];
  // The parser lets the names of HTML through, such as `&nbsp;`.
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) return ['an entity that XML does not know'];
  try {
    sax.parser(true).write(text).close();
  } catch (error) {
    return [`not well-formed: ${(error as Error).message}`];
  }
  const { feed, ...others } = parser.parse(text) as Record<string, Element>;
  const more = Object.keys(others).filter((name) => name !== '?xml');
  if (!feed || more.length > 0) return ['the document element is not one feed'];
  const entries = (feed['entry'] ?? []) as Element[];
  const ids = entries.map((entry) => valueOf(entry['id']));
  return [
    ...(feed['@xmlns'] === ATOM ? [] : ['not in the namespace of Atom']),
    ...commonProblems(feed, 'feed'),
    ...(entries.length > 0 && entries.every((entry) => list(entry, 'author').length > 0)
      ? []
      : authorProblems(feed, 'feed')),
    ...(linksOf(feed, 'self').length <= 1 ? [] : ['feed: two links to itself']),
    ...(new Set(ids).size === ids.length ? [] : ['two entries with one id']),
    ...entries.flatMap((entry, index) => entryProblems(entry, `entry ${index}`)),
  ];
}

function entryProblems(entry: Element, where: string): string[] {
  const alternates = linksOf(entry, 'alternate').map((link) => `${link['@type']} ${link['@hreflang']}`);
  return [
    ...commonProblems(entry, where),
    ...authorProblems(entry, where),
    ...(alternates.length > 0 || entry['content'] !== undefined ? [] : [`${where}: neither content nor alternate`]),
    ...(new Set(alternates).size === alternates.length ? [] : [`${where}: two alternates of one type and language`]),
    ...(entry['summary'] === undefined ? [] : textProblems(entry['summary'], `${where}: summary`)),
  ];
}

/** What feeds and entries have in common: just one id, title and date, links and categories that are whole. */
function commonProblems(element: Element, where: string): string[] {
  const id = valueOf(element['id']);
  const updated = valueOf(element['updated']);
  return [
    ...['id', 'title', 'updated']
      .filter((name) => element[name] === undefined || Array.isArray(element[name]))
      .map((name) => `${where}: not one ${name}`),
    ...(URL.canParse(id) ? [] : [`${where}: id "${id}" is no IRI`]),
    ...(DATE.test(updated) && !Number.isNaN(Date.parse(updated)) ? [] : [`${where}: updated "${updated}"`]),
    ...textProblems(element['title'], `${where}: title`),
    ...(element['subtitle'] === undefined ? [] : textProblems(element['subtitle'], `${where}: subtitle`)),
    ...list(element, 'link').flatMap((link) => linkProblems(link, where)),
    ...list(element, 'category').flatMap(({ '@term': term, '@scheme': scheme }) => [
      ...(typeof term === 'string' ? [] : [`${where}: a category without term`]),
      ...(scheme === undefined || URL.canParse(String(scheme), 'https://example.org/')
        ? []
        : [`${where}: scheme "${String(scheme)}" is no IRI`]),
    ]),
  ];
}

function linkProblems(link: Element, where: string): string[] {
  const { '@href': href, '@type': type = 'a/a', '@hreflang': language = 'en' } = link as Record<string, string>;
  return [
    ...(URL.canParse(href ?? '') ? [] : [`${where}: link to "${href}"`]),
    ...(/^.+\/.+$/.test(type) ? [] : [`${where}: type "${type}" is no media type`]),
    ...(/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language) ? [] : [`${where}: hreflang "${language}"`]),
  ];
}

function authorProblems(element: Element, where: string): string[] {
  const authors = list(element, 'author');
  return [
    ...(authors.length > 0 ? [] : [`${where}: no author`]),
    ...authors.flatMap((author) => [
      ...(valueOf(author['name']).trim() === '' ? [`${where}: an author without name`] : []),
      ...(author['uri'] === undefined || URL.canParse(valueOf(author['uri'])) ? [] : [`${where}: author’s address`]),
    ]),
  ];
}

function textProblems(text: unknown, where: string): string[] {
  const type = (text as Element | undefined)?.['@type'] ?? 'text';
  if (!['text', 'html', 'xhtml'].includes(String(type))) return [`${where}: type "${String(type)}"`];
  return valueOf(text).trim() === '' ? [`${where}: empty`] : [];
}

function list(element: Element, name: string): Element[] {
  return (element[name] ?? []) as Element[];
}

function linksOf(element: Element, rel: string): Element[] {
  return list(element, 'link').filter((link) => (link['@rel'] ?? 'alternate') === rel);
}

function valueOf(element: unknown): string {
  if (typeof element === 'string') return element;
  const text = (element as Element | undefined)?.['#text'];
  return typeof text === 'string' ? text : '';
}
