import { escapeHtml } from '../html.ts';
import { xmlText, type XmlElement } from '../xml.ts';
import { instantOf } from './instant.ts';
import type { News, NewsItem } from './news.ts';

/** What is new, as RSS 2.0. */
export function rssText(news: News): string {
  return xmlText('rss', {
    '@version': '2.0',
    '@xmlns:atom': 'http://www.w3.org/2005/Atom',
    channel: {
      title: news.title,
      description: news.description,
      link: news.url,
      language: news.lang,
      lastBuildDate: rssDate(news.updated),
      'atom:link': { '@rel': 'self', '@type': 'application/rss+xml', '@href': news.self.xml },
      item: news.items.map(itemElement),
    },
  });
}

function itemElement({ id, isAddition, url, title, text, day }: NewsItem): XmlElement {
  return {
    title,
    link: url,
    guid: { '@isPermaLink': String(isAddition), '#text': id },
    // Readers take a description for HTML.
    description: escapeHtml(text),
    pubDate: rssDate(day),
  };
}

/** A day in the form of RFC 822. */
function rssDate(day: string): string {
  return new Date(instantOf(day)).toUTCString();
}
