import { expect, test } from 'vitest';
import { additionEntry } from '../../../src/components/home/additions.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { resource, term, topic, version } from '../domain/example-entities.ts';

const nl = pageContext('nl');

test('a new topic or term has its text in the page’s language', () => {
  expect(additionEntry({ kind: 'topic', topic: topic() }, nl)).toEqual({
    path: '/nl/topics/topic/',
    title: 'Verlies',
    attributes: {},
    note: nl.t('search.kind.topic'),
    noteAttributes: {},
    description: 'Over verlies.',
  });
  expect(additionEntry({ kind: 'term', term: term() }, nl)).toMatchObject({
    path: '/nl/glossary/term/',
    title: 'Curettage',
    note: nl.t('search.kind.term'),
  });
});

test('a new resource has the title of the version for the reader, marked when it is in another language', () => {
  const both = resource({ versions: [version({ lang: 'ar', title: 'دليل' }), version({ title: 'Guide' })] });
  expect(additionEntry({ kind: 'resource', resource: both }, nl)).toEqual({
    path: '/nl/resources/guide/',
    title: 'Guide',
    attributes: { lang: 'en' },
    note: 'Example Clinic',
    noteAttributes: { lang: 'en' },
    description: 'In het Nederlands.',
  });
});
