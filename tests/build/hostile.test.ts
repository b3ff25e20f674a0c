import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page as BrowserPage } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageContext } from '../../src/i18n/page-context.ts';
import { HostileVisit } from '../hostile/browse.ts';
import { hostileContent, textOf } from '../hostile/content.ts';
import { LINES } from '../hostile/lines.ts';
import { HOSTILE_HOST, PAYLOADS } from '../hostile/payloads.ts';
import {
  characterFaults,
  csvFaults,
  htmlFaults,
  jsonFaults,
  lookupFaults,
  xmlFaults,
} from '../hostile/static-checks.ts';
import { readSite, type Site } from './pages-fs.ts';
import { build, copyProject } from './site-fs.ts';

/** How far the lines are moved on, so that each field shows another one; the long version tries several. */
const TURN = Number(process.env['SIGNPOST_HOSTILE_TURN'] ?? 0);
/** Whether every page is opened, where a page of each kind would do. */
const ALL = process.env['SIGNPOST_HOSTILE_PAGES'] === 'all';

const folder = mkdtempSync(join(tmpdir(), 'signpost-hostile-'));
let site: Site;
let visit: HostileVisit;

beforeAll(async () => {
  const content = join(folder, 'content');
  for (const [path, file] of hostileContent(TURN)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), textOf(path, file));
  }
  const { code, output } = await build(copyProject(join(folder, 'project')), {
    SIGNPOST_CONTENT: content,
    SIGNPOST_OUT: join(folder, 'site'),
    SIGNPOST_CACHE: join(folder, 'cache'),
    SIGNPOST_SITE: 'https://signpost.example',
    SIGNPOST_TODAY: '2026-11-20',
    SIGNPOST_DESK: '1',
  });
  if (code !== 0) throw new Error(output);
  site = readSite(join(folder, 'site'));
  visit = await HostileVisit.start(site.folder);
});

afterAll(async () => {
  await visit?.end();
  rmSync(folder, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');

describe('every file of a site of payloads', () => {
  /** Faults of the files whose names end so, each with its file. */
  function faultsOf(ending: RegExp, faults: (text: string, file: string) => string[]) {
    const files = [...site.files].filter((file) => ending.test(file));
    const texts = files.map((file) => [file, read(file)] as const);
    return {
      files: files.length,
      marked: texts.filter(([, text]) => text.includes('hostile')).length,
      faults: texts.flatMap(([file, text]) => faults(text, file).map((fault) => `${file}: ${fault}`)),
    };
  }

  test('is a page without anything that a payload would make', () => {
    const isWorkshop = (file: string) => /^\/[\w-]+\/embed\/index\.html$/.test(file);
    const { files, marked, faults } = faultsOf(/\.html$/, (html, file) =>
      htmlFaults(html, site.origin).filter((fault) => !(isWorkshop(file) && fault.startsWith('<iframe src title'))),
    );
    expect(faults).toEqual([]);
    expect(marked).toBeGreaterThan(files * 0.7);
  });

  test('is well-formed XML without entities', () => {
    const { marked, faults } = faultsOf(/\.(?:xml|atom)$/, xmlFaults);
    expect(faults).toEqual([]);
    expect(marked).toBeGreaterThan(20);
  });

  test('is JSON', () => {
    const { marked, faults } = faultsOf(/json(?:ld)?$/, jsonFaults);
    expect(faults).toEqual([]);
    expect(marked).toBeGreaterThan(50);
  });

  test('is a spreadsheet that calculates nothing', () => {
    const { marked, faults } = faultsOf(/\.csv$/, csvFaults);
    expect(faults).toEqual([]);
    expect(marked).toBeGreaterThan(0);
  });

  test('holds no character that turns text round or hides in it, and no word of a program', () => {
    const { marked, faults } = faultsOf(/\.(?:html|xml|atom|json|jsonld|csv|txt)$/, (text) => [
      ...characterFaults(text),
      ...lookupFaults(text),
    ]);
    expect(faults).toEqual([]);
    expect(marked).toBeGreaterThan(500);
  });
});

describe('in a browser', () => {
  /** One page of each folder and language, or all. */
  function addresses(): string[] {
    const paths = site.pages.map(({ path }) => path);
    if (ALL) return paths;
    const wanted = paths.filter((path) => /^\/(?:en|desk)\/|^\/ar\/(?:topics|clinics|campaigns)\/[^/]+\//.test(path));
    return [...Map.groupBy(wanted, (path) => path.replace(/[^/]+\/?$/, '')).values()]
      .flatMap((each) => each.slice(-1))
      .concat('/en/topics/constructor/');
  }

  const settled = (selector: string) => (page: BrowserPage) => page.locator(selector).first().waitFor();
  const found = () => visit.faults.splice(0);

  test('what a payload does is noticed, where something lets it', async () => {
    await visit.openHost(PAYLOADS.find(({ name }) => name === 'html image with handler')!.text, (page) =>
      page.waitForFunction(() => '__hostile' in globalThis),
    );
    await visit.openHost(`<img src="https://${HOSTILE_HOST}/x.png" alt="">`);
    const kinds = found().map((fault) => /: (dialog|ran|made|console|request) /.exec(fault)?.[1]);
    expect(kinds).toEqual(expect.arrayContaining(['dialog', 'ran', 'made', 'request']));
  });

  test('no page runs, asks for or makes anything, or is wider than a telephone', async () => {
    for (const path of addresses()) await visit.open(path);
    expect(found()).toEqual([]);
  });

  test('the search shows words and never markup', async () => {
    await visit.open(`/en/search/#q=${encodeURIComponent('alert double')}`, settled('.results li'));
    for (const line of LINES.filter((each) => /["'<&{%]/.test(each)).slice(0, 4)) {
      await visit.open(
        `/en/search/?q=${encodeURIComponent(line)}#q=${encodeURIComponent(line)}`,
        settled('[data-status]'),
      );
    }
    const { t } = pageContext('en');
    const words = visit.page.getByLabel(t('search.label'), { exact: true });
    await words.fill('');
    await words.pressSequentially('onfocus');
    await visit.look(settled('[role=listbox] [role=option]'));
    expect(found()).toEqual([]);
  });

  test('what stands behind # or on the device is read as what it should be', async () => {
    const HOSTILE = `"><img data-hostile src=x onerror=alert(1)>`;
    const fragment = encodeURIComponent(HOSTILE);
    await visit.open('/en/');
    await visit.page.evaluate(
      (text) => localStorage.setItem('signpost-list', text),
      `${HOSTILE},../x,__proto__,constructor,example-leaflet`,
    );
    await visit.open('/en/saved/', settled('.saved-items li'));
    await visit.page.evaluate(() => localStorage.clear());
    await visit.open(
      `/en/saved/#list=${fragment},constructor,example-leaflet&to=${fragment}`,
      settled('.saved-items li'),
    );
    for (const name of ['topic', 'clinic', 'campaign', 'lang', 'way', 'theme', 'accent', 'sections']) {
      await visit.open(`/en/embed/#topic=constructor&${name}=${fragment}`);
    }
    const ask = ['mainSearchCriteria.v.cs', 'mainSearchCriteria.v.c', 'mainSearchCriteria.v.dn'];
    await visit.open(`/en/infobutton/#${ask.map((name) => `${name}=${fragment}`).join('&')}`);
    await visit.open(`/en/infobutton/?${ask.map((name) => `${name}=${fragment}`).join('&')}`);
    await visit.open(`/en/topics/example-topic/#${fragment}`);
    expect(found()).toEqual([]);
  });

  test('another website gets text in every kind of embed', async () => {
    const element = (attributes: string) => `<signpost-hub ${attributes} lang="en"></signpost-hub>`;
    const script = `<script type="module" src="${visit.site}/embed/v1/signpost.js"></script>`;
    for (const topic of ['example-topic', 'constructor']) {
      await visit.openHost(script + element(`topic="${topic}"`), settled('signpost-hub .signpost-hub'));
      await visit.openHost(`<iframe title="x" src="${visit.site}/embed/en/${topic}/" width="300"></iframe>`, (page) =>
        page.frameLocator('iframe').locator('.signpost-hub').waitFor(),
      );
      await visit.openHost(read(`/embed/v1/snippets/en/${topic}.html`));
    }
    await visit.openHost(script + element('campaign="example-campaign"'), settled('signpost-hub .signpost-hub'));
    expect(found()).toEqual([]);
  });
});
