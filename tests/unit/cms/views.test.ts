import { describe, expect, test } from 'vitest';
import { plainMarkdown, resourceViews } from '../../../cms/editor/views.ts';

const nameOf = (id: string) => id.toUpperCase();

describe('the preview of a resource', () => {
  test('shows the version that readers of each language get', () => {
    const views = resourceViews(
      {
        publishers: ['example'],
        versions: [
          { lang: 'en', title: 'Guide', formats: ['html'] },
          { lang: 'nl', title: 'Gids', formats: ['html', 'pdf'] },
        ],
        description: { en: 'A guide', nl: 'Een gids', ar: 'دليل', es: '' },
      },
      nameOf,
    );
    expect(views.map(({ locale, dir, title, titleLang }) => [locale, dir, title, titleLang])).toEqual([
      ['en', 'ltr', 'Guide', 'en'],
      ['nl', 'ltr', 'Gids', 'nl'],
      ['ar', 'rtl', 'Guide', 'en'],
    ]);
    expect(views[0]).toMatchObject({ publishers: ['EXAMPLE'], formats: [], languages: ['English', 'Nederlands'] });
    expect(views[1]).toMatchObject({ formats: ['Web page', 'PDF'], languages: ['Nederlands', 'English'] });
  });

  test('bears a form that is still empty, and a language that is still being typed', () => {
    expect(resourceViews({}, nameOf)).toEqual([]);
    const [view] = resourceViews({ versions: [{ lang: 'e' }], description: { en: 'A' } }, nameOf);
    expect(view).toMatchObject({ title: '', languages: ['e'] });
  });
});

test('marks in a text become words that any program can show', () => {
  expect(
    plainMarkdown(
      'A <Term id="x">word</Term>. <Cite id="example" />\n\n<Care />\n\n<Fact id="one" /> <Anchor id="a" />',
    ),
  ).toBe('A word. [example]\n\n[care card]\n\n[one] ');
});
