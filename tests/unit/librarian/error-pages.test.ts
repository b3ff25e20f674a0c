import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { IMPORT_RULES } from '../../../importers/import-fault.ts';
import { RULES } from '../../../librarian/rules.ts';
import { exampleOf } from './cases/example-of.ts';

const FOLDER = join(import.meta.dirname, '../../../docs/errors');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8').replaceAll('\r\n', '\n');

test('each rule has its page, and each page its rule', () => {
  const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
  const slugs = [...RULES.map(({ slug }) => slug), ...Object.keys(IMPORT_RULES)];
  expect(pages.sort()).toEqual(slugs.map((slug) => `${slug}.md`).sort());
});

test('no two rules share a slug', () => {
  expect(new Set(RULES.map(({ slug }) => slug)).size).toBe(RULES.length);
});

describe.each(RULES)('$slug', ({ slug, title, severity }) => {
  test('the page names the rule, and shows what the check prints', () => {
    const page = read(`${slug}.md`);
    expect(page.startsWith(`# \`${slug}\`\n\n${title}. (${severity})\n`)).toBe(true);
    for (const heading of ['What it means', 'Why it matters', 'Example', 'How to fix it']) {
      expect(page).toContain(`\n## ${heading}\n`);
    }
    expect(page).toContain(`\`\`\`text\n${exampleOf(slug)}\n\`\`\``);
  });

  test('the list of pages has it', () => {
    const list = read('README.md').replaceAll(/ +\|/g, ' |');
    expect(list).toContain(`| [\`${slug}\`](${slug}.md) | ${title} |`);
  });
});

describe.each(Object.entries(IMPORT_RULES))('%s', (slug, title) => {
  test('the page names what is wrong with a file from outside', () => {
    const page = read(`${slug}.md`);
    expect(page.startsWith(`# \`${slug}\`\n\n${title}. (import)\n`)).toBe(true);
    for (const heading of ['What it means', 'Why it matters', 'Example', 'How to fix it']) {
      expect(page).toContain(`\n## ${heading}\n`);
    }
  });

  test('the list of pages has it', () => {
    expect(read('README.md').replaceAll(/ +\|/g, ' |')).toContain(`| [\`${slug}\`](${slug}.md) | ${title} |`);
  });
});
