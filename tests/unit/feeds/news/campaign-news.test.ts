import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../../../src/domain/entities.ts';
import { atomText } from '../../../../src/feeds/news/atom.ts';
import { campaignNewsOf, type CampaignNewsSources } from '../../../../src/feeds/news/campaign-news.ts';
import { instantOf } from '../../../../src/feeds/news/instant.ts';
import { jsonFeedText } from '../../../../src/feeds/news/json-feed.ts';
import { rssText } from '../../../../src/feeds/news/rss.ts';
import { pageContext } from '../../../../src/i18n/page-context.ts';
import { LOCALE_IDS, type LocaleId } from '../../../../src/schemas/vocabulary.ts';
import { campaign, everywhere, fact, recall } from '../../domain/example-entities.ts';
import { contentWith, SOURCE } from '../api/example-context.ts';
import { hostileText } from '../hostile.ts';
import { assertWellFormed, xsdProblem } from '../xml-checks.ts';

const XSD = readFileSync(join(import.meta.dirname, '../../../fixtures/schemas/atom.xsd'), 'utf8');
const PAGE = 'https://example.org/en/campaigns/campaign/';
const resourceById = new Map([[SOURCE.id, SOURCE]]);

function sources(fields: Partial<CampaignNewsSources> = {}): CampaignNewsSources {
  return { ...contentWith(), resourceById, ...fields };
}

function news(of: Campaign | 'all' = campaign(), content = sources(), locale: LocaleId = 'en') {
  const about = of === 'all' ? undefined : of;
  return campaignNewsOf({ page: pageContext(locale), campaign: about, origin: 'https://example.org' }, content);
}

describe('the news of a campaign', () => {
  test('are what happened, what has changed and what to do, the latest first, by places of its page', () => {
    expect(news().items.map(({ id, day }) => [id.replace(PAGE, ''), day])).toEqual([
      ['#action-sign-ended', '2026-11-26'],
      ['', '2026-11-20'],
      ['#action-write', '2026-11-20'],
      ['#action-sign', '2026-11-20'],
      ['#latest-news', '2026-11'],
      ['#change-promise-pending', '2025-03-01'],
      ['#change-law', '2022'],
    ]);
  });

  test('are as new as the latest of them, and lead to their places', () => {
    const { updated, url, items, self } = news();
    expect([updated, url]).toEqual(['2026-11-26', PAGE]);
    expect(items.find(({ id }) => id.endsWith('#latest-news'))?.url).toBe(`${PAGE}#latest-news`);
    // What has ended may have left the page.
    expect(items[0]?.url).toBe(PAGE);
    expect(self.atom).toBe('https://example.org/feeds/en/campaigns/campaign.atom');
    expect(rssText(news())).toContain(`<link>${PAGE}</link>`);
  });

  test('say of a change that it is only asked for, and tell it anew once it has come', () => {
    const found = (state: 'done' | 'pending', locale: LocaleId = 'en') => {
      const timeline = [{ id: 'law', on: '2022', state, text: everywhere('It is so.'), resource: 'guide' }];
      const item = news(campaign({ timeline }), sources(), locale).items.find(({ id }) => id.includes('#change-law'));
      return [item?.id.replace(PAGE, ''), item?.url.replace(PAGE, ''), item?.title];
    };
    expect(found('done')).toEqual(['#change-law', '#change-law', 'It is so.']);
    expect(found('pending')).toEqual(['#change-law-pending', '#change-law', 'Asked for or promised: It is so.']);
    expect(found('pending', 'nl')[2]).toBe('Gevraagd of beloofd: It is so.');
  });

  test('tell once what is both news and a change, by the same source on the same date', () => {
    const text = everywhere('It happened.');
    const happened = { id: 'same', on: '2023-05', text, resource: 'guide' };
    const told = (fields: { on?: string; resource?: string }) => {
      const timeline = [{ ...happened, ...fields, state: 'done' } as const];
      const { items } = news(campaign({ latest: [happened], timeline, actions: [] }));
      return items.flatMap(({ id }) => id.replace(PAGE, '') || []);
    };
    expect(told({})).toEqual(['#change-same']);
    expect(told({ on: '2023' })).toEqual(['#latest-same', '#change-same']);
    expect(told({ resource: 'other' })).toEqual(['#latest-same', '#change-same']);
  });

  test('leave out that the campaign can be shown to others', () => {
    const share = { id: 'a', kind: 'share', text: everywhere('Tell others.'), regions: ['GB'], past: true } as const;
    const actions = [{ ...share, regions: ['GB'], until: '2026-11-25' }];
    expect(news(campaign({ actions })).items.filter(({ id }) => id.includes('#action'))).toEqual([]);
  });

  test('name the date as the source gives it, with figures and source', () => {
    const text = (fragment: string, locale: LocaleId = 'en') =>
      news(campaign(), sources(), locale).items.find(({ id }) => id.endsWith(fragment))?.text;
    expect(text('#latest-news')).toBe('A fact. News, November 2026. Better care. Source: Example Clinic.');
    expect(text('#change-law')).toBe('Change in care, 2022. Better care. Source: Example Clinic.');
    expect(text('#action-sign')).toBe('Way to take part, 20 Nov 2026. Better care.');
    expect(text('#change-law', 'zh-Hans')).toBe('照护方面的变化，2022。Better care。来源：Example Clinic。');
  });

  test('say that a source was withdrawn, and leave out a figure that was', () => {
    const withdrawn = { state: 'withdrawn', on: '2026-11-21', reason: 'outdated' } as const;
    const content = sources({
      resourceById: new Map([[SOURCE.id, { ...SOURCE, freshness: withdrawn }]]),
      factById: new Map([['fact', fact({ recall: recall({ target: { fact: 'fact' } }) })]]),
    });
    expect(news(campaign(), content).items.find(({ id }) => id.endsWith('#latest-news'))?.text).toBe(
      'News, November 2026. Better care. Source: Example Clinic (withdrawn).',
    );
  });

  test('have an action from the day it was added, and its end only once that has come', () => {
    const items = (past: boolean) => {
      const action = { id: 'a', kind: 'tell', text: everywhere('Tell others.'), regions: ['GB'], past } as const;
      const later = { ...action, regions: ['GB'], added: '2026-12-01', until: '2026-12-31' };
      const found = news(campaign({ actions: [later] })).items.filter(({ id }) => id.includes('#action'));
      return found.map(({ id, day }) => [id.replace(PAGE, ''), day]);
    };
    expect(items(false)).toEqual([['#action-a', '2026-12-01']]);
    expect(items(true)).toEqual([
      ['#action-a-ended', '2027-01-01'],
      ['#action-a', '2026-12-01'],
    ]);
  });

  test('of all campaigns are those of each', () => {
    const other = campaign({ id: 'other' });
    const all = news('all', sources({ campaigns: [campaign(), other], allCampaigns: [campaign(), other] }));
    expect(all.title).toBe('Signpost: What’s new in campaigns');
    expect(all.url).toBe('https://example.org/en/campaigns/');
    expect(all.items).toHaveLength(14);
    expect(new Set(all.items.map(({ id }) => id)).size).toBe(14);
  });

  test('tell that a campaign was withdrawn, and nothing else of it', () => {
    const withdrawn = recall({ id: 'wrong', target: { campaign: 'campaign' }, on: '2026-12-01' });
    const silent = campaign({ latest: [], timeline: [], actions: [], recall: withdrawn });
    const content = sources({ campaigns: [], allCampaigns: [silent], recalls: [withdrawn] });
    for (const of of [silent, 'all'] as const) {
      const { items, updated } = news(of, content);
      expect(updated).toBe('2026-12-01');
      expect(items).toMatchObject([{ id: `${PAGE}#2026-12-01-wrong`, url: PAGE, title: 'Better care' }]);
      expect(items[0]?.text).toContain('It was wrong.');
    }
  });

  test('are none on a site without campaigns, whose feed is as new as everything', () => {
    const { items, updated } = news('all', sources({ campaigns: [], allCampaigns: [] }));
    expect(items).toEqual([]);
    expect(updated).toBe('2026-12-03');
  });

  test('are whole days, until there are enough', () => {
    const latest = Array.from({ length: 250 }, (_, index) => ({
      id: `n${index}`,
      on: index < 150 ? '2027-01-02' : '2027-01-01',
      text: everywhere('It happened.'),
      resource: 'guide',
    }));
    expect(news(campaign({ latest })).items).toHaveLength(150);
  });
});

describe.each(LOCALE_IDS)('in %s', (locale) => {
  test.each([campaign(), 'all'] as const)('Atom is valid, and every kind has the same items', (of) => {
    const found = news(of, sources(), locale);
    expect(xsdProblem(atomText(found), XSD)).toBeUndefined();
    assertWellFormed(rssText(found));
    const { items } = JSON.parse(jsonFeedText(found)) as { items: { id: string; date_published: string }[] };
    expect(items.map(({ id }) => id)).toEqual(found.items.map(({ id }) => id));
    for (const { date_published: instant } of items) expect(new Date(instant).toISOString()).toMatch(/T00:00:00.000Z$/);
  });
});

test.each([
  ['2021', '2021-01-01T00:00:00Z'],
  ['2021-05', '2021-05-01T00:00:00Z'],
  ['2021-05-24', '2021-05-24T00:00:00Z'],
])('the instant of %s is that at which it begins', (date, instant) => {
  expect(instantOf(date)).toBe(instant);
});

test('every feed is well-formed, whatever a campaign says', () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.constantFrom(...LOCALE_IDS), (title, text, locale) => {
      const hostile = campaign({
        texts: { ...campaign().texts, [locale]: { ...campaign().texts[locale], title } },
        latest: [{ id: 'news', on: '2021', text: everywhere(text), resource: 'guide' }],
      });
      const found = news(hostile, sources(), locale);
      for (const written of [atomText(found), rssText(found)]) assertWellFormed(written);
    }),
    { numRuns: 50 },
  );
});
