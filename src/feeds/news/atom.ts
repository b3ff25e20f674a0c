import { xmlText, type XmlElement } from '../xml.ts';
import { instantOf } from './instant.ts';
import type { News, NewsItem } from './news.ts';

/** What is new, as an Atom feed (RFC 4287). */
export function atomText(news: News): string {
  return xmlText('feed', {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': news.lang,
    id: news.self.atom,
    title: news.title,
    subtitle: news.description,
    updated: instantOf(news.updated),
    author: { name: news.author, uri: news.home },
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': news.self.atom },
      { '@rel': 'alternate', '@type': 'text/html', '@hreflang': news.lang, '@href': news.url },
    ],
    entry: news.items.map(entryElement),
  });
}

function entryElement({ id, url, title, lang, text, day }: NewsItem): XmlElement {
  return {
    id,
    title: { '@xml:lang': lang, '#text': title },
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': url },
    published: instantOf(day),
    updated: instantOf(day),
    summary: text,
  };
}
