import type { FeedCategory, FeedEntry, FeedLink, InfobuttonAnswer } from '../feeds/infobutton-contract.ts';
import { xmlText, type XmlElement } from '../feeds/xml.ts';

/** An answer as an Atom feed (RFC 4287). */
export function writeAtom({ feed }: InfobuttonAnswer): string {
  return xmlText('feed', {
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
  });
}

function entry(each: FeedEntry): XmlElement {
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

function text({ _value, type }: { _value: string; type: string }): XmlElement {
  return { '@type': type, '#text': _value };
}

function person({ name, uri }: InfobuttonAnswer['feed']['author']): XmlElement {
  return { name: name._value, uri: uri?._value };
}

function link({ rel, type, href, hreflang, title }: FeedLink): XmlElement {
  return { '@rel': rel, '@type': type, '@href': href, '@hreflang': hreflang, '@title': title };
}

function category({ scheme, term }: FeedCategory): XmlElement {
  return { '@scheme': scheme, '@term': term };
}
