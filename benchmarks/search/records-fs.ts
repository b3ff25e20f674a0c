import type { Content, TextEntry } from '../../librarian/content-model.ts';
import { readContent } from '../../librarian/content-reader-fs.ts';
import { wordsOf } from '../../librarian/markdown-source.ts';
import { createUrls } from '../../src/i18n/urls.ts';
import type { PageId } from '../../src/schemas/vocabulary.ts';
import type { SearchedRecord } from './corpus.ts';

const LOCALE = 'en';
const urls = createUrls(LOCALE);

/** Everything that English readers of a content folder can search, as an engine without knowledge of the site gets it. */
export function readRecords(folder: string): SearchedRecord[] {
  const content = readContent(folder);
  return [
    ...topics(content),
    ...texts(content.guideTexts).map(({ id, data, body }) =>
      page(urls.guide(content.guides.get(id)?.data.topic ?? '', id), data, body),
    ),
    ...texts(content.termTexts).map(({ id, data, body }) => ({
      ...page(urls.term(id), data, body),
      kind: 'term' as const,
    })),
    ...texts(content.pageTexts).map(({ id, data, body }) => page(urls.page(id as PageId), data, body)),
    ...resources(content),
    ...[...content.organizations.values()].map(({ id, data }) => page(urls.organization(id), { title: data.name })),
  ];
}

function texts<E extends TextEntry>(entries: ReadonlyMap<string, E>): E[] {
  return [...entries.values()].filter((entry) => entry.locale === LOCALE);
}

function topics({ topicTexts }: Content): SearchedRecord[] {
  return texts(topicTexts).map(({ id, data, body }) => ({
    ...page(urls.topic(id), data, body),
    searchTerms: data.searchTerms ?? [],
    kind: 'topic',
  }));
}

function resources({ resources, organizations, topicTexts }: Content): SearchedRecord[] {
  return [...resources.values()].map(({ id, data }) => {
    const version = data.versions.find(({ lang }) => lang === LOCALE) ?? data.versions[0];
    const publishers = data.publishers.map((publisher) => organizations.get(publisher)?.data.name ?? '');
    const topicIds = [...new Set(data.placements.map(({ topic }) => topic))];
    const titles = topicIds.map((topic) => topicTexts.get(`${topic}/${LOCALE}`)?.data.title ?? '');
    return {
      ...page(urls.resource(id), { title: version?.title ?? '' }),
      text: [data.description?.[LOCALE] ?? '', ...publishers, ...titles].filter(Boolean),
    };
  });
}

interface Named {
  title: string;
  alsoCalled?: readonly string[] | undefined;
  description?: string;
}

function page(
  url: string,
  { title, alsoCalled = [], description = '' }: Named,
  body?: TextEntry['body'],
): SearchedRecord {
  const blocks = body ? wordsOf(body.tree).text.split('¶') : [];
  const text = [description, ...blocks].map((block) => block.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
  return { url, title, alsoCalled, searchTerms: [], text, kind: 'other' };
}
