import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createUrls } from '../../src/i18n/urls.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { readContentEntries } from './content-fs.ts';
import { build, copyProject, ROOT } from './site-fs.ts';

const TEMPLATE = join(ROOT, 'docs/templates/campaign');
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-template-'));
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'tests/fixtures/content/valid'), content, { recursive: true });
  cpSync(TEMPLATE, content, { recursive: true });
  const { code, output } = await build(copyProject(join(folder, 'project')), {
    SIGNPOST_CONTENT: content,
    SIGNPOST_OUT: join(folder, 'dist'),
    SIGNPOST_CACHE: join(folder, 'cache'),
    SIGNPOST_TODAY: '2026-11-20',
  });
  expect(code, output).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function page(address: string) {
  return parse(readFileSync(join(folder, 'dist', address, 'index.html'), 'utf8'));
}

/** Title of the campaign's text in a locale, as its file says. */
function titleIn(locale: LocaleId): string {
  const texts = readContentEntries(join(TEMPLATE, 'campaigns'));
  return (texts.find(({ file }) => file.endsWith(`${locale}.mdx`))?.data as { title: string }).title;
}

test.each(LOCALE_IDS)('a campaign made from the template has its page in %s, and the list leads to it', (locale) => {
  const urls = createUrls(locale);
  const address = urls.campaign('example-hub');
  expect(page(urls.campaigns).querySelector(`main a[href="${address}"]`)).not.toBeNull();
  expect(page(address).querySelector('main')?.text).toContain(titleIn(locale));
});
