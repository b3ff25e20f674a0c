import type { InfobuttonAnswer, InfobuttonIndex } from '../../../src/feeds/infobutton-contract.ts';

/** A stored answer with one entry, with some fields of the feed of its own. */
export function exampleAnswer(fields: Partial<InfobuttonAnswer['feed']> = {}): InfobuttonAnswer {
  return {
    feed: {
      base: 'https://example.org/',
      lang: 'en',
      xsi: 'http://www.w3.org/2001/XMLSchema-instance',
      title: { _value: 'Example: information', type: 'text' },
      subtitle: { _value: 'Information for ICD-10-CM O03.', type: 'text' },
      author: { name: { _value: 'Example' }, uri: { _value: 'https://example.org/en/' } },
      updated: { _value: '2026-11-20T00:00:00Z' },
      category: [
        { scheme: 'mainSearchCriteria.v.c', term: 'O03' },
        { scheme: 'mainSearchCriteria.v.cs', term: '2.16.840.1.113883.6.90' },
        { scheme: 'mainSearchCriteria.v.dn', term: 'Example' },
        { scheme: 'InformationRecipient', term: 'PAT' },
        { scheme: 'answer.confirmed', term: 'true' },
      ],
      id: { _value: 'https://example.org/infobutton/2.16.840.1.113883.6.90/O03/en.xml' },
      link: [
        {
          title: 'Example',
          rel: 'self',
          type: 'application/atom+xml',
          href: 'https://example.org/infobutton/2.16.840.1.113883.6.90/O03/en.xml',
          hreflang: 'en',
        },
      ],
      entry: [
        {
          lang: 'en',
          title: { _value: 'Miscarriage', type: 'text' },
          link: [
            {
              title: 'Miscarriage',
              rel: 'alternate',
              type: 'text/html',
              href: 'https://example.org/en/topics/miscarriage/',
              hreflang: 'en',
            },
          ],
          id: { _value: 'https://example.org/en/topics/miscarriage/' },
          updated: { _value: '2026-11-20T00:00:00Z' },
          author: [{ name: { _value: 'Example' } }],
          category: [{ scheme: 'answer.kind', term: 'topic' }],
          summary: { type: 'html', _value: '<div lang="en" dir="ltr"><p>What it is.</p></div>' },
        },
      ],
      ...fields,
    },
  };
}

/** A language of the index. */
export const EXAMPLE_LANGUAGE: InfobuttonIndex['languages'][number] = {
  code: 'en',
  lang: 'en',
  dir: 'ltr',
  name: 'English',
  messages: {
    title: 'Example: information',
    author: 'Example',
    nothing: 'Nothing.',
    wider: 'Not {asked} but {answered}.',
    language: 'In English.',
    help: 'Help',
    topics: 'Topics',
    search: 'Search',
  },
};
