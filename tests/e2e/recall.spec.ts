import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serveSite } from '../../scripts/serve-fs.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import { copyMarkedContent, RECALLED, recallAll } from '../build/recalled-content-fs.ts';
import { build, copyProject } from '../build/site-fs.ts';
import { violations } from './axe.ts';

// One worker builds the two sites and serves them to all tests of this file.
test.describe.configure({ mode: 'default', timeout: 120_000 });

const ACTIONS = ['withdraw', 'correct'] as const;
type Action = (typeof ACTIONS)[number];

let folder: string;
let servers: Record<Action, Server>;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), 'signpost-recall-e2e-'));
  const project = copyProject(join(folder, 'project'));
  const started = [];
  for (const action of ACTIONS) started.push([action, await siteAfter(action, project)] as const);
  servers = Object.fromEntries(started) as Record<Action, Server>;
});
test.afterAll(() => {
  for (const server of Object.values(servers)) server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function siteAfter(action: Action, project: string): Promise<Server> {
  const content = join(folder, action);
  copyMarkedContent(content);
  recallAll(content, action);
  const out = join(folder, `${action}-site`);
  const { code, output } = await build(project, {
    SIGNPOST_CONTENT: content,
    SIGNPOST_OUT: out,
    SIGNPOST_CACHE: join(folder, `${action}-cache`),
    SIGNPOST_TODAY: '2026-11-20',
  });
  expect(code, output).toBe(0);
  return serveSite(out, 0);
}

async function open(page: Page, action: Action, path: string): Promise<void> {
  const { port } = servers[action].address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}${path}`);
}

const reasonOf = (kind: string) => RECALLED.find((each) => each.kind === kind)!.reason;

/** Pages with notices, and what their notices are about. */
const PAGES: [name: string, path: (locale: LocaleId) => string, kinds: string[]][] = [
  ['topic', (locale) => pageContext(locale).urls.topic('example-topic'), ['topic', 'careCard']],
  ['guide', (locale) => pageContext(locale).urls.guide('example-topic', 'example-steps'), ['guide']],
  ['term', (locale) => pageContext(locale).urls.term('example-term'), ['term']],
  ['clinic', (locale) => pageContext(locale).urls.clinic('example-clinic'), ['clinic']],
  ['resource', (locale) => pageContext(locale).urls.resource('example-guide'), ['resource']],
];

for (const action of ACTIONS) {
  for (const locale of ['en', 'ar'] as const) {
    for (const [name, path, kinds] of PAGES) {
      test(`${action}: the notice of a ${name} in ${locale} is seen, is accessible and is printed`, async ({
        page,
      }) => {
        await open(page, action, path(locale));
        const title = pageContext(locale).t(`recall.title.${action}`);
        for (const kind of kinds) {
          const notice = page.getByRole('note', { name: title }).filter({ hasText: reasonOf(kind) });
          await expect(notice).toBeVisible();
          await expect(notice.getByRole('heading', { name: title })).toBeVisible();
        }
        expect(await violations(page, 'light'), 'light').toEqual([]);
        expect(await violations(page, 'dark'), 'dark').toEqual([]);
        await page.emulateMedia({ media: 'print' });
        for (const kind of kinds) {
          const notice = page.locator('.recall').filter({ hasText: reasonOf(kind) });
          await expect(notice).toBeVisible();
          await expect(notice).toHaveCSS('border-top-style', 'solid');
        }
      });
    }
  }
}

test('a list marks a corrected resource, accessibly', async ({ page }) => {
  await open(page, 'correct', '/en/languages/nl/');
  await expect(page.locator('.recall-line').filter({ hasText: reasonOf('resource') })).toBeVisible();
  expect(await violations(page, 'light'), 'light').toEqual([]);
  expect(await violations(page, 'dark'), 'dark').toEqual([]);
});

test('a saved list says why a resource was withdrawn, and leads to its page only', async ({ page }) => {
  await open(page, 'withdraw', '/en/saved/#list=example-guide');
  const item = page.locator('.saved-items > li[data-id="example-guide"]');
  await expect(item).toContainText(reasonOf('resource'));
  await expect(item.getByRole('link')).toHaveAttribute('href', /\/en\/resources\/example-guide\/$/);
});

test('a search by its name leads to a topic whose text was withdrawn, with the notice', async ({ page }) => {
  await open(page, 'withdraw', '/en/search/#q=sample%20topic');
  await page.locator('search-page[data-state="done"]').waitFor();
  const found = page.locator('search-page').getByRole('link', { name: 'Example topic' }).first();
  await expect(found).toHaveAttribute('href', /\/en\/topics\/example-topic\/$/);
  await expect(page.locator('search-page')).toContainText(reasonOf('topic'));
});

test('no word of a withdrawn text finds anything', async ({ page }) => {
  for (const { word, kind } of RECALLED) {
    await open(page, 'withdraw', `/en/search/#q=${word}`);
    await page.locator('search-page[data-state="done"]').waitFor();
    await expect(page.locator('search-page').locator('[data-entry]:visible'), kind).toHaveCount(0);
    await page.goto('about:blank');
  }
});

test('a statement that was withdrawn is said to be gone, and a withdrawn source is marked', async ({ page }) => {
  await open(page, 'withdraw', '/en/topics/example-topic/sources/');
  const { t } = pageContext('en');
  await expect(page.getByRole('rowheader').first()).toContainText(t('recall.source'));
  await open(page, 'correct', '/en/topics/example-topic/');
  await expect(page.locator('.summary .fact')).toContainText(
    RECALLED.find(({ id }) => id === 'example-instruction')!.right,
  );
});
