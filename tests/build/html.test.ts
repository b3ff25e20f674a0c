import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readSite, textPieces, type Page, type Site } from './pages-fs.ts';
import { htmlCheck } from './valid-html.ts';

let site: Site;

beforeAll(() => {
  site = readSite(inject('site'));
});

const problemsIn = htmlCheck({
  // A title holds the resource's own title and its publisher. Cut off, two resources could look the same in a tab.
  'long-title': 'off',
  // The template of a search result gets its heading from a script. The test below looks at all other headings.
  'empty-heading': 'off',
  // The check boxes of one filter share their name, as a group of check boxes does.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
});

/** What is wrong in each page, as a list of lines. */
function problems(check: (page: Page) => readonly string[]): string[] {
  return site.pages.flatMap((page) => check(page).map((problem) => `${page.path}: ${problem}`));
}

test('every page is valid HTML', () => {
  expect(problems(({ html, path }) => problemsIn(html, path))).toEqual([]);
});

describe('every page', () => {
  test('has one main heading with text', () => {
    const found = problems(({ root }) => {
      const headings = root.querySelectorAll('h1');
      return headings.length === 1 && headings[0]?.text.trim() ? [] : [`${headings.length} h1`];
    });
    expect(found).toEqual([]);
  });

  test('has text in every heading', () => {
    const found = problems(({ root }) =>
      root
        .querySelectorAll('h1, h2, h3, h4, h5, h6')
        .filter((heading) => !heading.text.trim() && !heading.closest('template'))
        .map((heading) => heading.outerHTML),
    );
    expect(found).toEqual([]);
  });

  test('has a title that no other page of its language has', () => {
    const seen = new Map<string, string>();
    const found = problems(({ root, locale, path }) => {
      const titles = root.querySelectorAll('head > title');
      const title = titles[0]?.text.trim();
      if (titles.length !== 1 || !title) return [`${titles.length} titles`];
      const key = `${locale?.id} ${title}`;
      const other = seen.get(key);
      seen.set(key, path);
      return other ? [`same title as ${other}: ${title}`] : [];
    });
    expect(found).toEqual([]);
  });

  test('has one description of at most 200 characters', () => {
    const found = problems(({ root }) => {
      const descriptions = root
        .querySelectorAll('meta[name="description"]')
        .map((each) => each.getAttribute('content'));
      const [description = ''] = descriptions;
      if (descriptions.length !== 1 || !description.trim()) return [`${descriptions.length} descriptions`];
      return [...description].length > 200 ? [`${[...description].length} characters: ${description}`] : [];
    });
    expect(found).toEqual([]);
  });

  test('has one main part, reached by a skip link', () => {
    const found = problems(({ root, locale }) => {
      const main = root.querySelectorAll('main');
      const skip = root.querySelector('body > a')?.getAttribute('href');
      return main.length === 1 && main[0]?.id === 'content' && (!locale || skip === '#content') ? [] : ['main or skip'];
    });
    expect(found).toEqual([]);
  });

  test('shows no value that was left out by mistake', () => {
    const found = problems(({ root }) =>
      textPieces(root)
        .map(({ text }) => text)
        .filter((text) => /\b(undefined|NaN|Invalid Date|null)\b|\[object \w+\]|\{\{|\}\}/.test(text)),
    );
    expect(found).toEqual([]);
  });
});
