import * as fc from 'fast-check';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../embed/words.ts';
import { campaignChoice, firstChoice, type EmbedChoice } from '../../../src/embedding/choice.ts';
import { framePath, snippetsOf, type EmbedSite } from '../../../src/embedding/snippets.ts';
import type { Hub } from '../../../src/feeds/contract.ts';
import { hubHtml } from '../../../src/hub/html.ts';
import { readEmbedOptions } from '../../../src/hub/options.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';
import { exampleCampaignHub } from '../hub/example-campaign-hub.ts';
import { exampleHub } from '../hub/example-hub.ts';

const SITE: EmbedSite = {
  origin: 'https://example.org',
  element: { file: '/embed/v1/signpost-1.0.0.js', integrity: 'sha384-element' },
  height: { file: '/embed/v1/frame-height-1.0.0.js', integrity: 'sha384-height' },
};
const HUB = exampleHub();
const FIRST = firstChoice({ topics: ['topic'] }, 'en');
const CHOICE: EmbedChoice = {
  ...FIRST,
  locale: 'nl',
  clinic: 'example-clinic',
  options: { theme: 'dark', country: 'NL', sections: ['care', 'summary'] },
};

const snippets = (choice: EmbedChoice, hub: Partial<Hub> = {}) =>
  snippetsOf(choice, { ...HUB, ...hub }, SITE, '20 Nov 2026');

/** The only element of a name in a text. */
function only(html: string, name: string): HTMLElement {
  const found = parse(html).querySelectorAll(name);
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('a frame', () => {
  test('shows the page of the choice, its options behind #', () => {
    const frame = only(snippets(CHOICE).frame, 'iframe');
    expect(frame.attributes).toEqual({
      src: 'https://example.org/embed/nl/topic/example-clinic/#sections=care%2Csummary&country=NL&theme=dark',
      title: 'Loss',
      width: '100%',
      height: '800',
      frameborder: '0',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      referrerpolicy: 'no-referrer',
      loading: 'lazy',
    });
    expect(framePath(FIRST)).toBe('/embed/en/topic/');
  });

  test('grows by a script that is what it was when it was released', () => {
    expect(snippets(CHOICE).frame).not.toContain('<script');
    expect(only(snippets({ ...CHOICE, grow: true }).frame, 'script').attributes).toEqual({
      type: 'module',
      src: 'https://example.org/embed/v1/frame-height-1.0.0.js',
      integrity: 'sha384-height',
      crossorigin: 'anonymous',
    });
  });
});

describe('an element', () => {
  test('has the choice as its attributes, and its script with the checksum', () => {
    const html = snippets(CHOICE).element;
    expect(only(html, 'signpost-hub').attributes).toEqual({
      topic: 'topic',
      lang: 'nl',
      clinic: 'example-clinic',
      sections: 'care,summary',
      country: 'NL',
      theme: 'dark',
    });
    expect(only(html, 'script').attributes).toMatchObject({
      src: 'https://example.org/embed/v1/signpost-1.0.0.js',
      integrity: 'sha384-element',
    });
  });

  test('leaves a link and the number where its script does not run', () => {
    const choice = { ...FIRST, options: { ...FIRST.options, contact: 'Example Clinic', phone: '+00 000' } };
    const inside = only(snippets(choice).element, 'signpost-hub');
    const links = inside.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://example.org/en/topics/topic/', 'tel:+00000']);
    expect(inside.text).toContain('Example Clinic');
  });

  test.each(LOCALE_IDS)('is read in %s by the language that it names', (locale) => {
    const element = only(snippets({ ...FIRST, locale }).element, 'signpost-hub');
    expect(localeOf(element.getAttribute('lang') ?? '')).toBe(locale);
  });
});

test('the copy is what every view is made of, with its day', () => {
  const { html } = snippets(CHOICE);
  expect(html).toBe(hubHtml(HUB, CHOICE.options, '20 Nov 2026'));
  expect(html).toContain('20 Nov 2026');
});

test('data has the address of the topic and of what is new on it', () => {
  expect(snippets(CHOICE).data.split('\n')).toEqual([
    'https://example.org/api/v1/hubs/nl/topic/example-clinic.json',
    'https://example.org/feeds/nl/topics/topic.atom',
  ]);
});

test('a campaign is shown in every way', () => {
  const hub = exampleCampaignHub('nl');
  const choice: EmbedChoice = {
    ...campaignChoice('campaign', 'nl'),
    options: { theme: 'dark', sections: ['surveys'] },
  };
  const { frame, element, html, data } = snippetsOf(choice, hub, SITE, '20 Nov 2026');
  expect(only(frame, 'iframe').attributes).toMatchObject({
    src: 'https://example.org/embed/nl/campaigns/campaign/#sections=surveys&theme=dark',
    title: hub.title,
  });
  const inside = only(element, 'signpost-hub');
  expect(inside.attributes).toEqual({ campaign: 'campaign', lang: 'nl', sections: 'surveys', theme: 'dark' });
  expect(only(element, 'a').getAttribute('href')).toBe('https://example.org/nl/campaigns/campaign/');
  expect(html).toBe(hubHtml(hub, choice.options, '20 Nov 2026'));
  expect(data).toBe('https://example.org/api/v1/hubs/nl/campaigns/campaign.json');
});

test('nothing that was typed or titled can become markup', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"><script>', "'><img src=x>", '--></iframe>'));
  fc.assert(
    fc.property(text, text, text, (title, contact, phone) => {
      const typed: Record<string, string> = { contact, phone };
      const options = readEmbedOptions({ get: (name) => typed[name] ?? null });
      const { frame, element } = snippets({ ...FIRST, options }, { title });
      expect(parse(frame).childNodes.length).toBe(1);
      expect(only(frame, 'iframe').getAttribute('sandbox')).not.toContain('same-origin');
      expect(only(element, 'script').innerHTML).toBe('');
      expect(parse(element).querySelectorAll('img')).toEqual([]);
    }),
  );
});
