import { brotliCompressSync } from 'node:zlib';
import { correction, generate } from 'lean-qr/nano';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { CAMPAIGN_PARTS } from '../../src/domain/campaign-parts.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { POSTER_IDS } from '../../src/i18n/urls.ts';
import { codePath } from '../../src/saved/code-path.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { pageAt, readSite, type Site } from './pages-fs.ts';

const CAMPAIGNS = ['mumsnet-miscarriage-care', 'national-bereavement-care-pathway'];
const PAGES = LOCALE_IDS.flatMap((locale) => CAMPAIGNS.map((campaign) => ({ locale, campaign })));
/** Kilobytes as in the budgets. */
const KB = 1000;

let site: Site;
beforeAll(() => {
  site = readSite(inject('site'));
});

/** The main part of a page, to take things out of. */
function mainOf(path: string): HTMLElement {
  return parse(pageAt(site, path).root.querySelector('main')!.outerHTML);
}

/** Digits that stand in a text, without those in a list of what may be taken out. */
function digitsBeside(path: string, accounted: readonly string[]): string[] {
  const main = mainOf(path);
  for (const selector of accounted) for (const element of main.querySelectorAll(selector)) element.remove();
  return main.text.match(/\S*\d\S*/g) ?? [];
}

describe.each(PAGES)('the page of $campaign in $locale', ({ locale, campaign }) => {
  const { urls, t } = pageContext(locale);
  const path = urls.campaign(campaign);

  test('has the parts of a campaign in their order, each with its heading, all in the contents', () => {
    const root = pageAt(site, path).root;
    const sections = root.querySelectorAll('main .group').map(({ id }) => id);
    const expected = CAMPAIGN_PARTS.filter((part) => part !== 'video' || campaign === 'mumsnet-miscarriage-care');
    expect(sections.filter((id) => (CAMPAIGN_PARTS as readonly string[]).includes(id))).toEqual(expected);
    const links = root.querySelectorAll('.page-contents a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(expected.map((part) => `#${part}`));
    for (const part of expected) {
      expect(root.querySelector(`#${part}-title`)?.text).toBe(t(`campaign.part.${part}`));
    }
  });

  test('gives no figure but facts with their source, answers of surveys with theirs, dates and names', () => {
    const left = digitsBeside(path, [
      'time',
      '[data-fact]',
      // A figure that stands beside its fact, the answers of surveys, and what belongs to links of others.
      'svg',
      '.answer-table',
      '.answers',
      '.resources',
      '.stories',
      '.state',
      '.print-only',
      '.facts',
      '.source-name',
      // Paper sizes.
      `a[href$="poster-a4/"]`,
      `a[href$="poster-a3/"]`,
    ]);
    expect(left).toEqual([]);
    for (const fact of mainOf(path).querySelectorAll('[data-fact]')) {
      expect(fact.querySelector('.cite a')?.getAttribute('href')).toMatch(new RegExp(`^/${locale}/resources/`));
    }
  });

  test('loads nothing of the film, and says where it leads', () => {
    const root = pageAt(site, path).root;
    expect(root.querySelectorAll('main :is(iframe, video, audio, img, embed, object)')).toEqual([]);
    const film = root.querySelector('.film');
    if (!film) return expect(campaign).not.toBe('mumsnet-miscarriage-care');
    const link = film.querySelector('a')!;
    expect(link.getAttribute('href')).toMatch(/^https:\/\/www\.mumsnet\.com\//);
    expect(link.getAttribute('rel')).toContain('noreferrer');
    expect(film.text).toContain('Mumsnet');
  });

  test('is shared without anybody else: by mail, by a copied address, on paper', () => {
    const root = pageAt(site, path).root;
    const share = root.querySelectorAll('#actions .share a, #actions .share button');
    expect(share.map((each) => each.getAttribute('href')?.split(':')[0] ?? each.getAttribute('data-action'))).toEqual([
      'print',
      'mailto',
      'copy',
      `${urls.embed}#campaign=${campaign}`,
    ]);
    for (const paper of POSTER_IDS) {
      expect(root.querySelector(`#actions a[href="${urls.campaignPoster(campaign, paper)}"]`)).not.toBeNull();
    }
  });

  test('fits the budget of a topic page', () => {
    expect(brotliCompressSync(Buffer.from(pageAt(site, path).html)).length).toBeLessThanOrEqual(14 * KB);
  });

  test.each(POSTER_IDS)('has a poster on %s with its address as a code, and no figure but facts', (paper) => {
    const root = pageAt(site, urls.campaignPoster(campaign, paper)).root;
    const code = generate(new URL(path, site.origin).href, { minCorrectionLevel: correction.M });
    expect(root.querySelector('.poster .code path')?.getAttribute('d')).toBe(codePath(code));
    expect(root.querySelectorAll('.poster-facts [data-fact]').length).toBeGreaterThan(2);
  });
});

/** The shares that the charts of a page draw: what stands at the end of each bar, and how long it is. */
function drawn(root: HTMLElement): { end: string; value: string }[] {
  return root.querySelectorAll('.answers .chart g').map((bar) => ({
    end: bar.querySelector('.amount')?.text.trim() ?? '',
    value: bar.querySelector('[data-value]')?.getAttribute('data-value') ?? '',
  }));
}

describe.each(LOCALE_IDS)('the questions of surveys in %s', (locale) => {
  const { urls } = pageContext(locale);
  const prefix = urls.surveys;

  test('are pages with charts whose numbers stand in a table beside them', () => {
    const questions = site.pages.filter(({ path }) => path.startsWith(prefix) && path !== prefix);
    expect(questions.length).toBeGreaterThan(10);
    for (const { root, path } of questions) {
      const charts = root.querySelectorAll('.answers .chart');
      expect(charts.length, path).toBeGreaterThan(0);
      for (const chart of charts) {
        const [title, description] = chart.getAttribute('aria-labelledby')!.split(' ');
        expect(chart.querySelector(`#${title}`)?.text.length, path).toBeGreaterThan(5);
        expect(chart.querySelector(`#${description}`)?.text, path).toMatch(/\d/);
      }
      const cells = root.querySelectorAll('.answer-table .figure').map(({ text }) => text.trim());
      const shown = drawn(root);
      expect(cells.filter((cell) => cell !== '–').length, path).toBe(shown.length);
      for (const { end, value } of shown) {
        expect(end.match(/[\d.,]+/)?.[0].replace(',', '.'), path).toBe(value);
        expect(cells, path).toContain(end);
      }
    }
  });

  test('name the method and the source of every survey, and how to cite it', () => {
    const { root } = pageAt(site, urls.survey('overall-rating'));
    const surveys = root.querySelectorAll('.answer-table tbody tr');
    expect(surveys).toHaveLength(4);
    expect(root.querySelectorAll('#methods .facts')).toHaveLength(4);
    // The answers of 2016 come from two reports.
    expect(surveys.map((row) => row.querySelectorAll('.cite').length)).toEqual([1, 2, 1, 1]);
    // Five reports, since those of 2016 and 2019 stand behind the same year, and this page.
    expect(root.querySelectorAll('.citations li')).toHaveLength(6);
    expect(root.querySelector('.citations')?.text).toContain('https://www.mumsnet.com/');
  });
});

describe.each(LOCALE_IDS)('stories in %s', (locale) => {
  const { urls, t } = pageContext(locale);

  test('say what to know before the link, and offer whom to talk with by country', () => {
    const { root } = pageAt(site, urls.stories);
    const stories = root.querySelectorAll('.story');
    expect(stories.length).toBeGreaterThan(15);
    for (const story of stories) {
      const html = story.innerHTML;
      expect(html.indexOf('story-notes')).toBeGreaterThanOrEqual(0);
      expect(html.indexOf('story-notes')).toBeLessThan(html.indexOf('<a '));
      expect(story.querySelector('.story-notes')?.text).toContain(t('story.before'));
    }
    expect(root.querySelectorAll('#take-a-break .countries a').length).toBeGreaterThan(3);
    expect(root.querySelectorAll('#take-a-break a[href^="tel:"]').length).toBeGreaterThan(2);
  });

  test('are narrowed down by theme and language on pages of their own, with as many as they promise', () => {
    for (const link of pageAt(site, urls.stories).root.querySelectorAll('.story-filters li')) {
      const href = link.querySelector('a')!.getAttribute('href')!;
      const count = Number(link.querySelector('.quiet')?.text);
      expect(pageAt(site, href).root.querySelectorAll('.story'), href).toHaveLength(count);
    }
  });
});

describe.each(LOCALE_IDS)('what people can count on in %s', (locale) => {
  const { urls } = pageContext(locale);

  test.each(['GB', 'US', 'NL', 'ES', 'FR'])(
    'in %s, each with its source, the day it was read and the next look',
    (country) => {
      const { root } = pageAt(site, urls.rightsIn(country));
      const rights = root.querySelectorAll('.rights > li');
      expect(rights.length).toBeGreaterThan(1);
      for (const right of rights) {
        expect(right.querySelector('a[href^="https://"]')?.getAttribute('rel')).toContain('noreferrer');
        expect(right.querySelectorAll('.quiet')[1]?.text).toMatch(/2026[\s\S]*2027/);
      }
    },
  );

  test('topics and clinics lead there', () => {
    expect(
      pageAt(site, urls.topic('miscarriage')).root.querySelector(`#guides a[href="${urls.rights}"]`),
    ).not.toBeNull();
    const clinic = pageAt(site, urls.clinic('annature')).root;
    expect(clinic.querySelector(`main a[href="${urls.rightsIn('NL')}"]`)).not.toBeNull();
  });
});
