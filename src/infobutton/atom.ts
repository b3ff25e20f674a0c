import Builder from 'fast-xml-builder';
import type { FeedCategory, FeedEntry, FeedLink, InfobuttonAnswer } from '../feeds/infobutton-contract.ts';

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  // An attribute with the value "true" would lose its value, which XML does not allow.
  suppressBooleanAttributes: false,
});

/** Everything that XML 1.0 cannot hold, in any form. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A tree as the builder takes it: attributes begin with `@`, text stands under `#text`. */
type Tree = { [name: string]: string | Tree | Tree[] };

/** An answer as an Atom feed (RFC 4287). */
export function writeAtom({ feed }: InfobuttonAnswer): string {
  const tree: Tree = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:base': feed.base,
      '@xml:lang': feed.lang,
      title: text(feed.title),
      subtitle: text(feed.subtitle),
      id: feed.id._value,
      updated: feed.updated._value,
      author: person(feed.author),
      link: feed.link.map(link),
      category: feed.category.map(category),
      entry: feed.entry.map(entry),
    },
  };
  return `${builder.build(possible(tree))}\n`;
}

function entry(each: FeedEntry): Tree {
  return {
    '@xml:lang': each.lang,
    title: text(each.title),
    id: each.id._value,
    updated: each.updated._value,
    author: each.author.map(person),
    link: each.link.map(link),
    category: each.category.map(category),
    summary: text(each.summary),
  };
}

function text({ _value, type }: { _value: string; type: string }): Tree {
  return { '@type': type, '#text': _value };
}

function person({ name, uri }: InfobuttonAnswer['feed']['author']): Tree {
  return { name: name._value, ...(uri && { uri: uri._value }) };
}

function link({ rel, type, href, hreflang, title }: FeedLink): Tree {
  return { '@rel': rel, '@type': type, '@href': href, '@hreflang': hreflang, '@title': title };
}

function category({ scheme, term }: FeedCategory): Tree {
  return { '@scheme': scheme, '@term': term };
}

/** The same tree without the characters that XML cannot hold. */
function possible<T extends string | Tree | Tree[]>(value: T): T {
  if (typeof value === 'string') return value.replace(IMPOSSIBLE, '') as T;
  if (Array.isArray(value)) return value.map(possible) as T;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, possible(each)])) as T;
}
