import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { QUEUE_IDS } from '../../librarian/report/queue-words.ts';
import { build, copyProject, ROOT } from './site-fs.ts';
import { htmlCheck } from './valid-html.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-desk-'));
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'tests/fixtures/content/valid'), content, { recursive: true });
  const leaflet = join(content, 'resources/example-leaflet.yaml');
  const text = readFileSync(leaflet, 'utf8')
    .replace('title: Example leaflet', `title: '"Leaflet" & more'`)
    .replace('result: ok, on: 2026-01-15', 'result: broken, on: 2026-11-01')
    .replace('  nl: Een voorbeeld van een bron in twee talen.\n', '')
    .replace(/^ {2}nl: \{ status: draft.*\n/m, '');
  writeFileSync(leaflet, text);
  const words = join(folder, 'words.txt');
  writeFileSync(words, 'zzqx blorf\n');
  const { code, output } = await build(copyProject(join(folder, 'project')), {
    SIGNPOST_CONTENT: content,
    SIGNPOST_OUT: join(folder, 'dist'),
    SIGNPOST_CACHE: join(folder, 'cache'),
    SIGNPOST_TODAY: '2026-11-20',
    SIGNPOST_DESK: '1',
    SIGNPOST_WORDS: words,
  });
  expect(code, output).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function html(path: string): string {
  return readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
}

function page(path: string): HTMLElement {
  return parse(html(path));
}

/** Addresses of all desk pages. */
function paths(): string[] {
  return readdirSync(join(folder, 'dist/desk'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/desk/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

test('there is an overview, a page for each queue and one for each topic', () => {
  expect(paths()).toEqual(
    ['/desk/', ...QUEUE_IDS.map((id) => `/desk/queues/${id}/`), '/desk/topics/example-topic/'].sort(),
  );
});

describe('every desk page', () => {
  test('is valid HTML', () => {
    const problemsIn = htmlCheck({ 'long-title': 'off' });
    expect(paths().flatMap((path) => problemsIn(html(path), path).map((each) => `${path}: ${each}`))).toEqual([]);
  });

  test('has no code or style in it, and a policy that would not run any', () => {
    for (const path of paths()) {
      const root = page(path);
      expect(root.querySelectorAll('script, style, [style]')).toEqual([]);
      const policy = root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
      expect(policy).not.toContain('unsafe');
      expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    }
  });

  test('leads to pages that are there', () => {
    const dead = paths().flatMap((path) =>
      page(path)
        .querySelectorAll('a[href^="/"]')
        .map((link) => link.getAttribute('href')!.replace(/#.*$/, ''))
        .filter((href) => !existsSync(join(folder, 'dist', href, 'index.html')))
        .map((href) => `${path}: ${href}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('charts', () => {
  test('have a name, a description and a table behind them', () => {
    const charts = page('/desk/').querySelectorAll('svg.chart');
    expect(charts.map(({ id }) => id)).toEqual([
      'link-states',
      'link-publishers',
      'review-months',
      'publisher-shares',
      'reading-levels',
      'translation-states',
    ]);
    for (const chart of charts) {
      expect(chart.getAttribute('role')).toBe('img');
      const labels = chart.getAttribute('aria-labelledby')!.split(' ');
      expect(labels.map((id) => chart.querySelector(`#${id}`)?.text.trim()).filter(Boolean)).toHaveLength(2);
    }
  });

  /** Every number of a chart that is more than nothing, from the top. */
  const drawn = (id: string) =>
    page('/desk/')
      .querySelectorAll(`#${id} [data-value]`)
      .map((part) => Number(part.getAttribute('data-value')));
  /** The whole numbers of the table with a caption, without nothings, row by row. */
  const tabled = (caption: string) => {
    const table = page('/desk/')
      .querySelectorAll('table')
      .find((each) => each.querySelector('caption')?.text === caption)!;
    return table
      .querySelectorAll('tbody td')
      .map((cell) => cell.text.trim())
      .filter((text) => /^[1-9]\d*$/.test(text))
      .map(Number);
  };

  test.each([
    ['link-states', 'Addresses by state', [7, 1, 1]],
    ['link-publishers', 'Publishers whose links need work, by state of their addresses', [7, 1, 1]],
    ['publisher-shares', 'Listed resources by publisher', [6]],
    ['reading-levels', 'Texts against the limit of reading level', undefined],
    ['translation-states', 'Texts by language and condition', undefined],
  ])('%s shows what its table says', (id, caption, expected) => {
    expect(drawn(id)).toEqual(expected ?? tabled(caption));
    expect(tabled(caption)).toEqual(drawn(id));
    expect(drawn(id).length).toBeGreaterThan(0);
  });

  test('the calendar shows what its table says but for what is overdue', () => {
    const [overdue, ...months] = tabled('Reviews by the month in which they are due');
    expect(overdue).toBe(2);
    expect(drawn('review-months')).toEqual(months);
  });

  test('the topic page shows every section in every language, and which are gaps', () => {
    const cells = page('/desk/topics/example-topic/').querySelectorAll('table.heat tbody tr');
    const row = cells.find((each) => each.querySelector('th')?.text.includes('Diagnosis'))!;
    expect(row.querySelectorAll('td').map((cell) => cell.text)).toEqual(['1', '0', '0', '1', '0', '0']);
    expect(row.querySelectorAll('td.gap')).toHaveLength(4);
  });
});

describe('queues', () => {
  test('the overview counts them', () => {
    const tiles = page('/desk/')
      .querySelectorAll('.tiles li')
      .map((tile) => [tile.querySelector('span')?.text, tile.querySelector('b')?.text]);
    expect(tiles).toContainEqual(['Broken links', '1']);
    expect(tiles).toContainEqual(['Reviews overdue', '2']);
    expect(tiles).toContainEqual(['Words that lead nowhere', '1']);
    expect(tiles).toHaveLength(QUEUE_IDS.length);
  });

  test('a row leads to the record, the editor and the command', () => {
    const [row, ...others] = page('/desk/queues/broken/').querySelectorAll('.queue > li');
    expect(others).toEqual([]);
    expect(row?.querySelector('h2 a')?.getAttribute('href')).toBe('/en/resources/example-leaflet/');
    expect(row?.querySelector('h2')?.text.trim()).toBe('"Leaflet" & more');
    expect(row?.querySelector('.what a')?.getAttribute('href')).toBe('https://www.example.org/leaflet');
    expect(row?.querySelector('.fix code')?.text).toContain('npm run desk -- edit example-leaflet');
    expect(row?.querySelector('.fix a')?.getAttribute('href')).toBe(
      'http://localhost:4330/#/collections/resources/entries/example-leaflet',
    );
  });

  test('every row names a line of a file that is there', () => {
    for (const id of QUEUE_IDS) {
      for (const row of page(`/desk/queues/${id}/`).querySelectorAll('.queue > li')) {
        const place = row.querySelectorAll('dd code').map((code) => code.text.trim());
        const [, file = '', line] = /^(.+):(\d+)$/.exec(place.find((each) => /:\d+$/.test(each)) ?? '') ?? [];
        expect(existsSync(file), `${id}: ${place.join(', ')}`).toBe(true);
        expect(readFileSync(file, 'utf8').split('\n').length).toBeGreaterThanOrEqual(Number(line));
      }
    }
  });

  test('titles carry their own language', () => {
    const title = page('/desk/queues/moved/').querySelector('.queue h2 a');
    expect([title?.getAttribute('lang'), title?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  test('an empty one says so', () => {
    expect(page('/desk/queues/orphans/').querySelector('.all-done')?.text).toBe('Nothing waits here.');
  });
});

describe('the desk is nowhere but in its folder', () => {
  test('no public page, site map or search index of its build knows it', () => {
    const dist = join(folder, 'dist');
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/desk/');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (file) => !file.startsWith('desk') && /\.(?:html|json|xml|txt)$/.test(file),
    );
    expect(files.filter((file) => readFileSync(join(dist, file), 'utf8').includes('/desk/'))).toEqual([]);
    expect(readFileSync(join(dist, '_headers'), 'utf8')).toMatch(
      /^\/desk\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex$/m,
    );
  });

  test('the published site holds nothing of it', () => {
    const site = inject('site');
    expect(existsSync(join(site, 'desk'))).toBe(false);
    expect(readFileSync(join(site, '_headers'), 'utf8')).not.toContain('desk');
    const styles = readdirSync(join(site, '_astro')).filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) {
      expect(readFileSync(join(site, '_astro', file), 'utf8')).not.toMatch(/\.desk-nav|\.tiles/);
    }
  });
});
