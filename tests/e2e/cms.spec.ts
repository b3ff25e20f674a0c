import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { buildEditor } from '../../cms/build-fs.ts';
import { serveEditor } from '../../cms/serve-fs.ts';
import { checkContentFolder } from '../../librarian/check-content-folder-fs.ts';
import { readContentEntries } from '../build/content-fs.ts';
import { build, copyProject, ROOT } from '../build/site-fs.ts';
import { filesOf, Form, giveFolder, type Files } from './cms-page.ts';

const FIXTURE = join(ROOT, 'tests/fixtures/content/valid');
const TODAY = '2026-11-20';
const RESOURCE = 'src/content/resources/example-new.yaml';
const TOPIC = 'src/content/topics/example-topic';

let folder: string;
let server: Server;
let address: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-cms-'));
  await buildEditor(join(folder, 'editor'));
  server = await serveEditor(join(folder, 'editor'), FIXTURE, 0);
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a resource is made, edited and translated in the browser, and the site builds with it', async ({ page }) => {
  test.setTimeout(300_000);
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1500, height: 1000 });
  const elsewhere = requestsElsewhere(page);
  const before = fixtureFiles();

  await test.step('the CMS opens the folder of the checkout', async () => {
    await giveFolder(page, address, before);
    await page.getByRole('button', { name: 'Work with Local Repository' }).click();
    await expect(
      page.getByRole('option', { name: /^Resources/ }).or(page.getByText('Resources').first()),
    ).toBeVisible();
    await expect(page.getByText('Example leaflet (example-leaflet)')).toBeVisible();
  });

  await test.step('a resource is made in one language', async () => {
    await page.goto(`${address}#/collections/resources/new`);
    await fillResource(new Form(page));
    const preview = page.frameLocator('iframe');
    await expect(preview.getByRole('heading', { name: 'A new example page' })).toBeVisible();
    await expect(preview.getByText('Example Clinic')).toBeVisible();
    await new Form(page).save();
    expect((await filesOf(page))[RESOURCE]).toBe(NEW_RESOURCE);
  });

  await test.step('it is edited', async () => {
    await page.goto(`${address}#/collections/resources/entries/example-new`);
    const form = new Form(page);
    await form.unfold('versions');
    await form.write('versions.0.title', 'A new example page, second edition');
    await form.save();
    const edited = NEW_RESOURCE.replace('A new example page', 'A new example page, second edition');
    expect((await filesOf(page))[RESOURCE]).toBe(edited);
  });

  await test.step('it is translated', async () => {
    await page.goto(`${address}#/collections/resources/entries/example-new`);
    const form = new Form(page);
    await form.write('description.es', 'Una página nueva de ejemplo.');
    await form.tick('texts.es', /^Add .*Español/);
    await form.save();
    const text = (await filesOf(page))[RESOURCE];
    expect(text).toContain('\n  en: A new example of a description.\n  es: Una página nueva de ejemplo.\n');
    expect(text).toContain('\n  en: { status: draft }\n  es: { status: draft }\n');
  });

  await test.step('a text is edited beside its translation, and what was not touched stays letter by letter', async () => {
    await page.goto(`${address}#/collections/topicTexts/entries/topicTexts-example-topic`);
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Example topic' })).toBeVisible();
    await page.getByRole('combobox').filter({ hasText: 'Preview' }).click();
    await page.getByRole('option', { name: 'Spanish' }).click();
    const spanish = new Form(page, 1);
    await expect(spanish.field('title').locator('input')).toHaveValue('Tema de ejemplo');
    await expect(new Form(page).field('title').locator('input')).toHaveValue('Example topic');
    await spanish.write('title', 'Otro tema de ejemplo');
    await spanish.save();
    const after = await filesOf(page);
    expect(after[`${TOPIC}/es.mdx`]).toBe(before[`${TOPIC}/es.mdx`]?.replace('Tema de', 'Otro tema de'));
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.sort()).toEqual([RESOURCE, `${TOPIC}/es.mdx`]);
  });

  await test.step('the content check accepts what was saved, and the site builds with it', async () => {
    const content = writeContent(await filesOf(page));
    expect((await checkContentFolder(content, TODAY)).errors).toEqual([]);
    const { code, output } = await build(copyProject(join(folder, 'project')), {
      SIGNPOST_CONTENT: content,
      SIGNPOST_OUT: join(folder, 'dist'),
      SIGNPOST_CACHE: join(folder, 'cache'),
      SIGNPOST_TODAY: TODAY,
    });
    expect(code, output).toBe(0);
    const site = (path: string) => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
    expect(site('en/topics/example-topic')).toContain('A new example page, second edition');
    expect(site('es/resources/example-new')).toContain('Una página nueva de ejemplo.');
    expect(site('es/topics/example-topic')).toContain('Otro tema de ejemplo');
  });

  expect(elsewhere).toEqual([]);
});

/** Collects what a page asks of any other place than the editor. */
function requestsElsewhere(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:blob|data):/.test(url)) found.push(url);
  });
  return found;
}

function fixtureFiles(): Files {
  return Object.fromEntries(
    readContentEntries(FIXTURE).map(({ file }) => [
      `src/content/${file.replaceAll('\\', '/')}`,
      readFileSync(join(FIXTURE, file), 'utf8'),
    ]),
  );
}

/** Writes the content of a checkout into a folder of its own. */
function writeContent(files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return join(folder, 'src/content');
}

async function fillResource(form: Form): Promise<void> {
  await form.page.getByRole('textbox', { name: 'Slug' }).fill('example-new');
  await form.tick('publishers', 'Example Clinic');
  await form.add('versions');
  await form.write('versions.0.lang', 'en');
  await form.write('versions.0.title', 'A new example page');
  await form.write('versions.0.url', 'https://www.example.org/new/');
  await form.choose('versions.0.formats', 'Web page');
  await form.choose('versions.0.check.result', 'Works');
  await form.write('versions.0.check.on', TODAY);
  await form.add('placements');
  await form.tick('placements.0.topic', 'example-topic');
  await form.choose('placements.0.section', 'Start here');
  await form.write('placements.0.order', '990');
  await form.choose('audiences', 'Patients');
  await form.add('jurisdictions');
  await form.write('jurisdictions.0', 'GB');
  await form.write('description.en', 'A new example of a description.');
  await form.tick('source', 'Example source');
  await form.choose('selection.criteria', 'Authorship: it is clear who is behind it');
  await form.write('selection.by', 'Example editors');
  await form.write('selection.on', TODAY);
  await form.write('review.last', TODAY);
  await form.write('review.next', '2027-11-20');
  await form.write('review.by', 'Example editors');
  await form.add('history');
  await form.write('history.0.on', TODAY);
  await form.choose('history.0.change', 'Added');
  await form.write('history.0.by', 'Example editors');
  await form.tick('texts.en', /^Add .*English/);
}

const NEW_RESOURCE = `# yaml-language-server: $schema=../../schemas/json/resource.schema.json
publishers: [example-clinic]
versions:
  - lang: en
    title: A new example page
    url: https://www.example.org/new/
    formats: [html]
    check: { result: ok, on: 2026-11-20 }
placements:
  - { topic: example-topic, section: start-here, order: 990 }
audiences: [patients]
jurisdictions: [GB]
description:
  en: A new example of a description.
source: example-source
selection:
  criteria: [authorship]
  by: Example editors
  on: 2026-11-20
review: { last: 2026-11-20, next: 2027-11-20, by: Example editors }
history:
  - { on: 2026-11-20, change: added, by: Example editors }
texts:
  en: { status: draft }
`;
