import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { CampaignHub } from '../../../src/feeds/contract.ts';
import { frameHtml, hubHtml } from '../../../src/hub/html.ts';
import { CAMPAIGN_PARTS, type EmbedOptions } from '../../../src/hub/options.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';
import { everywhere, recall } from '../domain/example-entities.ts';
import { exampleCampaignHub } from './example-campaign-hub.ts';

function view(hub: CampaignHub, options: Partial<EmbedOptions> = {}, asOf?: string): HTMLElement {
  return parse(hubHtml(hub, { theme: 'auto', ...options }, asOf)).querySelector('section.signpost-hub')!;
}

const partsOf = (root: HTMLElement) =>
  root.querySelectorAll('[data-part]').map((each) => each.getAttribute('data-part'));
const openIn = (root: HTMLElement) =>
  root.querySelectorAll('details[open]').map((each) => each.getAttribute('data-part'));

/** Every text of a document that a reader is to see. */
function textsOf(hub: CampaignHub): string[] {
  const { title, name, organization, aim, latest, facts, surveys, standards, timeline, actions, pages } = hub;
  const results = surveys.flatMap((survey) => survey.results);
  return [
    title,
    name.text,
    organization.name.text,
    hub.regionsLabel,
    hub.statusLabel,
    hub.description,
    aim!.text,
    ...[...latest, ...timeline].flatMap((each) => [each.when, each.text, ...each.facts.map(({ text }) => text)]),
    ...timeline.map(({ stateLabel }) => stateLabel),
    ...facts.map(({ text }) => text),
    ...surveys.flatMap(({ title, by, population, sample, method, caveats }) => [
      title,
      by.text,
      population,
      sample!,
      method!,
      ...caveats,
    ]),
    ...results.flatMap(({ title, asked, answeredBy, answers }) => [
      title,
      asked,
      answeredBy!,
      ...answers.flatMap(({ label, value }) => [label, value]),
    ]),
    ...standards.flatMap((code) => [code.name.text, ...code.points.flatMap((point) => [point.title, point.text])]),
    ...actions.flatMap(({ text, when }) => [text, when]),
    ...pages.map((page) => page.title),
    ...hub.dates,
    hub.attribution.text,
  ];
}

describe('a view of a campaign', () => {
  test.each(LOCALE_IDS)('says all that its document says in %s', (locale) => {
    const hub = exampleCampaignHub(locale);
    const said = view(hub).text.replaceAll(/\s+/g, ' ');
    const texts = textsOf(hub);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => !said.includes(text.replaceAll(/\s+/g, ' ')))).toEqual([]);
  });

  test('has its parts in their order, what happened last open', () => {
    const root = view(exampleCampaignHub());
    expect(partsOf(root)).toEqual([...CAMPAIGN_PARTS]);
    expect(openIn(root)).toEqual(['latest']);
  });

  test('shows the parts that a website has chosen, open', () => {
    const root = view(exampleCampaignHub(), { sections: ['surveys', 'aim', 'care'] });
    expect(partsOf(root)).toEqual(['aim', 'surveys']);
    expect(openIn(root)).toEqual(['surveys']);
    expect(partsOf(view(exampleCampaignHub(), { sections: ['care'] }))).toEqual([...CAMPAIGN_PARTS]);
  });

  test('leaves out parts with nothing in them', () => {
    const bare = exampleCampaignHub('en', { surveys: [], standards: [], actions: [], timeline: [] });
    expect(partsOf(view({ ...bare, summary: [], pages: [] }))).toEqual(['aim', 'latest', 'facts']);
  });

  test('marks words of another language, and has headings in their order', () => {
    const root = view(exampleCampaignHub('en'));
    const dutch = root.querySelectorAll('[lang="nl"]:not([hreflang])').map(({ text }) => text);
    expect(new Set(dutch)).toEqual(new Set(['Voorbeeldcampagne', 'Voorbeeldorganisatie', 'Voorbeeldcode']));
    const levels = root.querySelectorAll('.signpost-heading').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(2);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  });

  test('names its own name once where it is the title', () => {
    const also = view(exampleCampaignHub('en', { name: 'Example campaign', lang: 'en' })).querySelector(
      '.signpost-also',
    );
    expect(also?.text).toBe('A campaign by Example Clinic · Netherlands · Running (last looked 20 Nov 2026)');
  });

  test('says both states of its texts where they differ', () => {
    const reviewed = { status: 'reviewed', reviewer: 'Dr Example', reviewedOn: '2026-11-21', stale: false } as const;
    const states = (hub: CampaignHub) => view(hub).querySelectorAll('.signpost-state').length;
    expect(states(exampleCampaignHub())).toBe(1);
    expect(states(exampleCampaignHub('en', { recordTexts: everywhere(reviewed) }))).toBe(2);
  });

  test('as a page begins at its title and opens links beside itself', () => {
    const root = parse(frameHtml(exampleCampaignHub()));
    expect(root.querySelector('h1')?.text).toBe('Example campaign');
    expect(root.querySelectorAll('a:not([target="_blank"])')).toEqual([]);
  });
});

describe('a view of a campaign with recalls', () => {
  test('that was withdrawn shows its notice, where it is from, and nothing else', () => {
    const whole = exampleCampaignHub();
    const { notice } = exampleCampaignHub('en', { recall: recall() });
    // Even of a document that still holds all of it.
    const root = view({ ...whole, notice });
    expect(root.querySelector('.signpost-notice')?.text).toBe(notice?.text);
    expect(partsOf(root)).toEqual([]);
    expect(root.querySelectorAll('.signpost-lead, .signpost-state, details')).toEqual([]);
    expect(root.querySelector('.signpost-page a')?.getAttribute('href')).toBe(whole.url);
  });
});
