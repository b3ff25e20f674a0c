import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { correction, generate } from 'lean-qr/nano';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageContext } from '../../src/i18n/page-context.ts';
import { EMBED_URLS, PAPER_IDS } from '../../src/i18n/urls.ts';
import { codePath } from '../../src/saved/code-path.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { pageAt, readSite, type Site } from './pages-fs.ts';
import { build, copyProject, ROOT } from './site-fs.ts';

/** A text with plain spaces: those within a number do not break. */
const plain = (text = '') => text.replaceAll(/\s+/g, ' ').trim();

/** Telephone links below an element, as address and number. */
function calls(root: HTMLElement, within: string): string[] {
  return root
    .querySelectorAll(`${within} a[href^="tel:"]`)
    .map((link) => `${link.getAttribute('href')} ${plain(link.text)}`);
}

describe('a clinic with telephone numbers and colours', () => {
  const { t, urls } = pageContext('en');
  let folder: string;
  const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
  const page = (path: string) => parse(read(join(path, 'index.html')));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-clinics-'));
    const { code, output } = await build(copyProject(join(folder, 'project')), {
      SIGNPOST_CONTENT: join(ROOT, 'tests/fixtures/content/valid'),
      SIGNPOST_OUT: join(folder, 'dist'),
      SIGNPOST_CACHE: join(folder, 'cache'),
      SIGNPOST_TODAY: '2026-11-20',
    });
    expect(code, output).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('shows whom to call, with hours, as links; on the leaflet too', () => {
    const numbers = ['tel:01632960001 01632 960 001', 'tel:+441632960002 +44 1632 960 002'];
    const clinic = page(urls.clinic('example-clinic'));
    expect(calls(clinic, '.clinic-box')).toEqual(numbers);
    expect(plain(clinic.querySelector('.clinic-phone')?.text)).toBe('Midwife on call 01632 960 001 Day and night');
    for (const paper of PAPER_IDS) {
      const leaflet = page(urls.clinicHandout('example-clinic', paper));
      expect(calls(leaflet, '.handout-contact')).toEqual(numbers);
      expect(leaflet.querySelector('.handout-line')).toBeNull();
    }
  });

  test('says when to call before anything else, wherever its file says so', () => {
    const headings = page(urls.clinic('example-clinic'))
      .querySelectorAll('.clinic h2')
      .map(({ text }) => text.trim());
    expect(headings.slice(0, 2)).toEqual([t('clinic.advice.when-to-call'), t('clinic.advice.waiting')]);
  });

  test('says who said what and when', () => {
    const clinic = page(urls.clinic('example-clinic'));
    const credits = clinic.querySelectorAll('.clinic-credit').map(({ text }) => text);
    expect(credits).toEqual(['Example Midwife, midwife at Example Clinic, 15 Jan 2026', 'Example Clinic, 15 Jan 2026']);
    expect(plain(clinic.querySelector('address')?.text)).toBe('1 Example Street EX1 1EX Example Town');
  });

  test('names the source of a figure that is not its own', () => {
    const cite = page(urls.clinic('example-clinic')).querySelector('#advice-waiting .cite a');
    expect(cite?.getAttribute('href')).toBe(urls.resource('example-leaflet'));
  });

  test('sends readers to the emergency number of its country, which its care card shows without a choice', () => {
    for (const id of LOCALE_IDS) {
      const own = pageContext(id).urls;
      const clinic = page(own.clinic('example-clinic'));
      expect(calls(clinic, '.clinic-emergency')).toEqual(['tel:999 999']);
      expect(clinic.querySelectorAll('.contact.first').map((box) => box.id)).toEqual(['help-gb']);
      expect(clinic.querySelectorAll('.contact').at(-1)?.id).toBe('help-gb');
      expect(clinic.querySelectorAll('.countries a').at(-1)?.getAttribute('href')).toBe('#help-generic');
      for (const paper of PAPER_IDS) {
        const leaflet = page(own.clinicHandout('example-clinic', paper));
        expect(calls(leaflet, '.clinic-emergency')).toEqual(['tel:999 999']);
        expect(leaflet.querySelectorAll('.clinic-signs li')).toHaveLength(1);
      }
    }
  });

  test('has its colours from a style sheet of its own, and no page has a style in its markup', () => {
    const sheet = '/clinics/example-clinic.css';
    const [light, dark] = read(sheet).split('prefers-color-scheme:dark');
    expect(light).toContain('--teal:#14532d');
    expect(dark).toContain('--teal:#a7d7b8');
    for (const path of [urls.clinic('example-clinic'), urls.clinicHandout('example-clinic', 'a4')]) {
      const root = page(path);
      expect(root.querySelectorAll(`head link[rel="stylesheet"][href="${sheet}"]`)).toHaveLength(1);
      expect(root.querySelectorAll('[style], style')).toEqual([]);
    }
  });

  test('lists the sections it has chosen, and goes by its own name in another language', () => {
    const sections = page(urls.clinic('example-clinic'))
      .querySelectorAll('.clinic-links h3')
      .map(({ text }) => text);
    expect(sections).toEqual([t('section.start-here')]);
    const dutch = page(pageContext('nl').urls.clinic('example-clinic'));
    expect(plain(dutch.querySelector('h1')?.text)).toBe('Voorbeeldpraktijk');
    expect(dutch.querySelector('h1 bdi')?.getAttribute('lang')).toBeUndefined();
  });

  test('is in the hub of its topic with its numbers, its advice in order and its colours, and in no other hub', () => {
    const hub = (clinic?: string) =>
      JSON.parse(read(EMBED_URLS.hub('en', 'example-topic', clinic))) as { clinic?: Record<string, unknown> };
    expect(hub('example-clinic').clinic).toMatchObject({
      phones: [
        { text: 'Midwife on call', number: '01632 960 001', hours: 'Day and night' },
        { text: 'Practice', number: '+44 1632 960 002' },
      ],
      advice: [{ kind: 'when-to-call' }, { kind: 'waiting' }],
      theme: { accent: '#14532d', accentDark: '#a7d7b8' },
    });
    expect(hub()).not.toHaveProperty('clinic');
  });
});

describe('a clinic whose page rests on its leaflet, which gives no number', () => {
  let site: Site;
  beforeAll(async () => {
    site = readSite(inject('site'));
  });

  test.each(LOCALE_IDS)('says so in %s, and where to look', (locale) => {
    const { t, urls } = pageContext(locale);
    const { root } = pageAt(site, urls.clinic('annature'));
    const box = root.querySelector('.clinic-box')!;
    expect(calls(root, '.clinic-box')).toEqual([]);
    expect(box.text).toContain(t('clinic.noPhoneInSource'));
    expect(box.querySelector('a[href="https://annature.nl/"]')?.text.trim()).toBe('annature.nl');
    expect(root.querySelector('.clinic-basis a')?.getAttribute('href')).toBe(urls.resource('annature'));
    expect(root.querySelector('.state strong')).not.toBeNull();
  });

  test.each(LOCALE_IDS)(
    'has in %s leaflets with a line to write the number on, the signs of an emergency, and a code',
    (locale) => {
      const { urls } = pageContext(locale);
      const address = site.origin + urls.clinic('annature');
      for (const paper of PAPER_IDS) {
        const { root } = pageAt(site, urls.clinicHandout('annature', paper));
        expect(calls(root, '.handout-contact')).toEqual([]);
        expect(root.querySelectorAll('.handout-contact .handout-line')).toHaveLength(1);
        expect(calls(root, '.clinic-emergency')).toEqual(['tel:112 112']);
        expect(root.querySelectorAll('.clinic-signs li').length).toBeGreaterThan(2);
        const drawn = root.querySelector('.code path')?.getAttribute('d');
        expect(drawn).toBe(codePath(generate(address, { minCorrectionLevel: correction.M })));
        expect(plain(root.querySelector('.handout-foot a')?.text)).toBe(address.replace(/^https?:\/\//, ''));
      }
    },
  );

  test('asks readers for nothing: no form but the search, no field, no frame', () => {
    const pages = site.pages.filter(({ path }) => path.includes('/clinics/'));
    expect(pages).toHaveLength(4 * LOCALE_IDS.length);
    for (const { root, path } of pages) {
      expect(root.querySelectorAll('main :is(form, input, iframe, img, video)'), path).toEqual([]);
    }
  });

  test('has our own colours', () => {
    expect([...site.files].filter((file) => /^\/clinics\//.test(file))).toEqual([]);
  });
});
