import { jsonText } from '../api/json-text.ts';
import { instantOf } from './instant.ts';
import type { News } from './news.ts';

/** What is new, as JSON Feed 1.1. */
export function jsonFeedText(news: News): string {
  return jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: news.title,
    description: news.description,
    home_page_url: news.url,
    feed_url: news.self.json,
    language: news.lang,
    authors: [{ name: news.author, url: news.home }],
    items: news.items.map(({ id, url, title, text, day }) => ({
      id,
      url,
      title,
      content_text: text,
      date_published: instantOf(day),
    })),
  });
}
