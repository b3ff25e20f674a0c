/**
 * The shape in which MedlinePlus Connect gives its answers as JSON, with made-up values: each name that its clients read, with
 * the kind of value they find there.
 */
export const RECORDED_SHAPE = {
  feed: {
    base: 'https://example.org/',
    lang: 'en',
    xsi: 'http://www.w3.org/2001/XMLSchema-instance',
    title: { _value: 'Example Connect', type: 'text' },
    subtitle: { _value: 'Example Connect results for ICD-10-CM X00', type: 'text' },
    author: { name: { _value: 'Example Library' }, uri: { _value: 'https://example.org/' } },
    updated: { _value: '2020-01-01T00:00:00Z' },
    category: [
      { scheme: 'mainSearchCriteria.v.c', term: 'X00' },
      { scheme: 'mainSearchCriteria.v.cs', term: '1.2.3' },
      { scheme: 'mainSearchCriteria.v.dn', term: '' },
      { scheme: 'InformationRecipient', term: 'PAT' },
    ],
    id: { _value: '' },
    entry: [
      {
        lang: 'en',
        title: { _value: 'Example', type: 'text' },
        link: [{ title: 'Example', rel: 'alternate', type: 'html', href: 'https://example.org/example.html' }],
        id: { _value: 'tag: example.org, 2020-01-01:/example.html' },
        updated: { _value: '2020-01-01T00:00:00Z' },
        summary: { type: 'html', _value: '<p>Example.</p>' },
      },
    ],
  },
};
