import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSourceFiles } from './source-files.ts';

/** Modules that pages are made with. */
const OF_PAGES = /^src\/(?:catalog|components|domain|feeds|hub|i18n|infobutton|layouts|pages|wording)\//;

/** A value of a module that can change: what one page leaves there, another could read without anybody noticing. */
const KEEPS = /^(?:export )?(?:let |const \w+(?:: [^=]+)? = (?:new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\)|\[\]|\{\});)/;

test('no module that pages are made with keeps anything of the content between two pages', () => {
  const keeping = readSourceFiles()
    .filter(({ path }) => OF_PAGES.test(path))
    .flatMap(({ path }) =>
      moduleLines(path)
        .filter((line) => KEEPS.test(line))
        .map((line) => `${path}: ${line}`),
    );
  expect(keeping).toEqual([
    // The catalog itself, which notes what is read of it.
    'src/catalog/catalog.ts: let catalog: Promise<Catalog> | undefined;',
    // Words, formats and addresses of a locale, which hold no content.
    'src/i18n/page-context.ts: const contexts = new Map<LocaleId, PageContext>();',
  ]);
});

/** The lines of a module; of a component, those outside its front matter, which runs anew for each page, are left out. */
function moduleLines(path: string): string[] {
  return path.endsWith('.astro') ? [] : readFileSync(path, 'utf8').split('\n');
}

test.each([
  ['let known: Topic | undefined;', true],
  ['const known = new Map<string, Topic>();', true],
  ['export const known = new WeakMap();', true],
  ['const known: Topic[] = [];', true],
  ['  const known = new Map<string, Topic>();', false],
  ['const KNOWN = new Set(["a"]);', false],
])('"%s" keeps something: %s', (line, keeps) => {
  expect(KEEPS.test(line)).toBe(keeps);
});
