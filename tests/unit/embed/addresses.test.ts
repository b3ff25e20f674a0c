import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hubAddress, isId, originOf, pageAddress } from '../../../embed/addresses.ts';
import { createUrls, EMBED_URLS } from '../../../src/i18n/urls.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

const origin = 'https://example.org';

describe('addresses that released scripts ask for', () => {
  test.each(LOCALE_IDS)('are those of the site in %s', (locale) => {
    const topic = 'miscarriage';
    expect(hubAddress({ origin, locale, topic })).toBe(origin + EMBED_URLS.hub(locale, topic));
    expect(hubAddress({ origin, locale, topic, clinic: 'example-clinic' })).toBe(
      origin + EMBED_URLS.hub(locale, topic, 'example-clinic'),
    );
    expect(pageAddress({ origin, locale, topic })).toBe(origin + createUrls(locale).topic(topic));
    expect(pageAddress({ origin, locale, topic: '../x' })).toBe(origin + createUrls(locale).topics);
    const campaign = 'example-campaign';
    expect(hubAddress({ origin, locale, campaign })).toBe(origin + EMBED_URLS.hub(locale, { campaign }));
    expect(pageAddress({ origin, locale, campaign })).toBe(origin + createUrls(locale).campaign(campaign));
    expect(pageAddress({ origin, locale, campaign: '../x' })).toBe(origin + createUrls(locale).campaigns);
  });
});

describe('an id', () => {
  test('is words of small letters and digits', () => {
    expect(['miscarriage', 'a-1', 'grief-after-pregnancy-loss'].every(isId)).toBe(true);
    expect(['', '-a', 'a-', 'a--b', 'A', 'a/b', '..', 'a%2f', 'a?b', 'a#b', 'a b'].some(isId)).toBe(false);
  });

  test('cannot leave its place in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }).filter(isId), (topic) => {
        const { pathname } = new URL(hubAddress({ origin, locale: 'en', topic }));
        expect(pathname).toBe(`/api/v1/hubs/en/${topic}.json`);
        const ofCampaign = new URL(hubAddress({ origin, locale: 'en', campaign: topic }));
        expect(ofCampaign.pathname).toBe(`/api/v1/hubs/en/campaigns/${topic}.json`);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an origin', () => {
  test('is that of a web address, and nothing else', () => {
    expect(originOf('https://example.org/embed/v1/signpost.js?x#y')).toBe(origin);
    expect(originOf('http://localhost:4321')).toBe('http://localhost:4321');
    const others = ['', 'example.org', '//example.org', 'javascript:alert(1)', 'data:text/plain,x', 'file:///x'];
    expect(others.map(originOf)).toEqual(others.map(() => undefined));
  });
});
