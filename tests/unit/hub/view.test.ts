import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Hub } from '../../../src/feeds/contract.ts';
import { hubHtml } from '../../../src/hub/html.ts';
import type { EmbedOptions } from '../../../src/hub/options.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';
import { exampleClinicHub, exampleHub } from './example-hub.ts';

const AUTO: EmbedOptions = { theme: 'auto' };

function view(hub: Hub, options: Partial<EmbedOptions> = {}, asOf?: string): HTMLElement {
  return parse(hubHtml(hub, { ...AUTO, ...options }, asOf)).querySelector('section.signpost-hub')!;
}

const partsOf = (root: HTMLElement) =>
  root.querySelectorAll('[data-part]').map((each) => each.getAttribute('data-part'));
const countriesOf = (root: HTMLElement) =>
  root
    .querySelectorAll('.signpost-country')
    .map((each) => `${each.getAttribute('data-country')}${each.hasAttribute('open') ? ' open' : ''}`);

describe('a view of a hub', () => {
  test('shows help first, then our summary, then the links', () => {
    expect(partsOf(view(exampleHub()))).toEqual([
      'care',
      'summary',
      'start-here',
      'symptoms',
      'patient-handouts',
      'guides',
    ]);
  });

  test.each(LOCALE_IDS)('says its language, its dates, its licence and where it is from in %s', (locale) => {
    const hub = exampleHub(locale);
    const root = view(hub);
    expect(root.getAttribute('lang')).toBe(hub.lang);
    expect(root.getAttribute('dir')).toBe(hub.dir);
    for (const words of [...hub.dates, hub.state.label, hub.attribution.text, hub.labels.fullPage]) {
      expect(root.text).toContain(words);
    }
    expect(root.querySelector('.signpost-page a')?.getAttribute('href')).toBe(hub.url);
    expect(root.querySelectorAll('.signpost-languages a').map((link) => link.getAttribute('hreflang'))).toHaveLength(4);
    expect(root.querySelector('a[href="https://creativecommons.org/licenses/by/4.0/"]')?.text).toBe('CC BY 4.0');
  });

  test('writes every section, link and source of the document', () => {
    const hub = exampleHub();
    const hrefs = view(hub)
      .querySelectorAll('a')
      .map((link) => link.getAttribute('href'));
    for (const { items } of hub.groups.flatMap(({ sections }) => sections)) {
      for (const item of items) {
        expect(hrefs).toEqual(expect.arrayContaining([item.url, item.details, ...item.versions.map(({ url }) => url)]));
      }
    }
    expect(hrefs).toContain('https://example.org/en/resources/guide/');
    expect(hrefs).toContain('https://example.org/en/topics/topic/');
    expect(view(hub).querySelector('strong')?.text).toBe('Bleeding');
  });

  test('marks words of another language', () => {
    const root = view(exampleHub('en'));
    const arabic = root.querySelector('[data-part="symptoms"] a[lang="ar"]');
    expect([arabic?.text, arabic?.getAttribute('dir')]).toEqual(['العربية', 'rtl']);
    expect(root.querySelector('[data-part="start-here"] h4 a')?.hasAttribute('lang')).toBe(false);
  });

  test('begins its headings where the website says', () => {
    const levels = (headingLevel?: 3 | 4) =>
      view(exampleHub(), headingLevel && { headingLevel })
        .querySelectorAll('.signpost-heading')
        .map(({ tagName }) => tagName);
    expect(new Set(levels())).toEqual(new Set(['H2', 'H3', 'H4']));
    expect(new Set(levels(3))).toEqual(new Set(['H3', 'H4', 'H5']));
    expect(new Set(levels(4))).toEqual(new Set(['H4', 'H5', 'H6']));
  });

  test('opens links beside the page only where the website says, and says so', () => {
    const here = view(exampleHub()).querySelectorAll('a[target]');
    const beside = view(exampleHub(), { newTab: true }).querySelectorAll('a[href^="http"]');
    expect(here).toEqual([]);
    for (const link of beside) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.text).toContain('(opens in a new tab)');
    }
  });

  test('of a copy says of which day it is and where the newest is', () => {
    const copy = view(exampleHub(), {}, '28 Nov 2026').querySelector('.signpost-copy');
    expect(copy?.text).toBe('As of 28 Nov 2026 · This is a copy. It does not change by itself. See the newest version');
    expect(copy?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/en/topics/topic/');
    expect(view(exampleHub()).querySelector('.signpost-copy')).toBeNull();
  });
});

describe('the parts of a view', () => {
  test('are those that were chosen, in our order, with their sections open', () => {
    const root = view(exampleHub(), { sections: ['guides', 'symptoms', 'care'] });
    expect(partsOf(root)).toEqual(['care', 'symptoms', 'guides']);
    expect(root.querySelector('details.signpost-section')?.hasAttribute('open')).toBe(true);
  });

  test('fold, but for the first section, where nothing was chosen', () => {
    const open = view(exampleHub())
      .querySelectorAll('details.signpost-section')
      .map((each) => each.hasAttribute('open'));
    expect(open).toEqual([true, false, false]);
  });

  test('are all there where the choice fits none of them', () => {
    expect(partsOf(view(exampleHub(), { sections: ['symtoms'] }))).toEqual(partsOf(view(exampleHub())));
  });
});

describe('telephone numbers', () => {
  test('show those for anywhere until the reader chooses a country', () => {
    expect(countriesOf(view(exampleHub()))).toEqual(['NL', 'GB', '001 open']);
  });

  test('are those of the country that the website names, if we know it', () => {
    expect(countriesOf(view(exampleHub(), { country: 'NL' }))).toEqual(['NL open']);
    expect(countriesOf(view(exampleHub(), { country: '001' }))).toEqual(['001 open']);
    expect(countriesOf(view(exampleHub(), { country: 'FR' }))).toEqual(['NL', 'GB', '001 open']);
  });

  test('of a clinic are those of its country, unless the website names another', () => {
    expect(countriesOf(view(exampleClinicHub()))).toEqual(['GB open']);
    expect(countriesOf(view(exampleClinicHub(), { country: 'NL' }))).toEqual(['NL open']);
  });

  test('can be called', () => {
    const phone = view(exampleClinicHub()).querySelector('.signpost-phones a');
    expect(phone?.getAttribute('href')).toBe('tel:01632960001');
    expect(phone?.getAttribute('dir')).toBe('ltr');
    expect(phone?.parentNode?.text).toBe('On call: 01632\u00a0960\u00a0001 (Day and night)');
  });

  test('of the website stand on top, as its own word', () => {
    const box = view(exampleHub(), { contact: 'Practice & Co', phone: '+31 20 000 0000' }).querySelector(
      '.signpost-contact',
    );
    expect(box?.text.replaceAll(/\s+/g, ' ').trim()).toBe(
      'Call Practice & Co: +31 20 000 0000 Number given by the website that shows this.',
    );
    expect(box?.querySelector('a')?.getAttribute('href')).toBe('tel:+31200000000');
    expect(view(exampleHub(), { contact: 'Nobody to call' }).querySelector('.signpost-contact')).toBeNull();
  });
});

describe('a clinic’s part', () => {
  test('stands above ours with when to call, whom, and who said so', () => {
    const parts = view(exampleClinicHub()).querySelectorAll('[data-part]');
    expect(parts.map((each) => each.getAttribute('data-part')).slice(0, 4)).toEqual([
      'care',
      'care',
      'summary',
      'clinic',
    ]);
    expect(parts[0]?.querySelector('h3')?.text).toBe('Advice from Example Clinic');
    expect(parts[0]?.text).toContain('when you are worried');
    expect(parts[0]?.text).toContain('In an emergency · Call the emergency number.');
    expect(parts[0]?.text).toContain('Example Clinic, 15 Jan 2026');
    expect(parts[3]?.text).toContain('Waiting takes 3 weeks.');
  });

  test('says what it rests on where the clinic has not written it', () => {
    const hub = exampleClinicHub();
    const basis = 'Made from what the clinic has published.';
    expect(view({ ...hub, clinic: { ...hub.clinic!, basis } }).text).toContain(basis);
  });
});

describe('a notice', () => {
  const corrected = { action: 'correct', on: '2026-11-28', text: 'Corrected.' } as const;
  const withdrawn = { action: 'withdraw', on: '2026-11-28', text: 'Withdrawn.' } as const;

  test('that corrects stands with what it corrects', () => {
    const hub = exampleClinicHub();
    const [group] = hub.groups;
    const item = { ...group!.sections[0]!.items[0]!, notice: corrected };
    const all = {
      ...hub,
      notice: corrected,
      care: { ...hub.care!, notice: corrected },
      clinic: { ...hub.clinic!, notice: corrected },
      groups: [{ ...group!, sections: [{ ...group!.sections[0]!, items: [item] }] }],
    };
    const notices = view(all).querySelectorAll('.signpost-notice');
    expect(notices.map(({ text }) => text)).toEqual(['Corrected.', 'Corrected.', 'Corrected.', 'Corrected.']);
    expect(view(all).querySelector(`a[href="${item.url}"]`)).not.toBeNull();
  });

  test('that withdraws a topic leaves its name, help, links and where it was', () => {
    const root = view({ ...exampleClinicHub(), notice: withdrawn });
    expect(partsOf(root)).not.toContain('summary');
    expect(partsOf(root)).toEqual(expect.arrayContaining(['care', 'start-here', 'guides']));
    expect(root.text).toContain('Withdrawn.');
    expect(root.text).not.toContain('It happens.');
    expect(root.querySelector('.signpost-lead')).toBeNull();
    expect(root.querySelector('.signpost-page a')).not.toBeNull();
  });

  test('that withdraws advice leaves the telephone numbers', () => {
    const hub = exampleHub();
    const root = view({ ...hub, care: { ...hub.care!, notice: withdrawn } });
    expect(root.text).not.toContain('a sign');
    expect(countriesOf(root)).toEqual(['NL', 'GB', '001 open']);
  });

  test('that withdraws a clinic’s part leaves ours', () => {
    const hub = exampleClinicHub();
    const root = view({ ...hub, clinic: { ...hub.clinic!, notice: withdrawn } });
    expect(root.text).not.toContain('Waiting takes 3 weeks.');
    expect(root.querySelector('.signpost-phones')).toBeNull();
    expect(root.querySelector('.signpost-clinic h3')?.text).toBe('Example Clinic');
    expect(root.text).toContain('In an emergency · Call the emergency number.');
    expect(root.text).toContain('a sign');
  });

  test('that withdraws a link leaves only its name', () => {
    const hub = exampleHub();
    const [group] = hub.groups;
    const item = { ...group!.sections[0]!.items[0]!, notice: withdrawn };
    const root = view({ ...hub, groups: [{ ...group!, sections: [{ ...group!.sections[0]!, items: [item] }] }] });
    expect(root.querySelector(`a[href="${item.url}"]`)).toBeNull();
    expect(root.text).toContain(item.title.text);
  });
});

describe('advice in another language than the hub', () => {
  test('carries its language, and what is ours within it carries ours', () => {
    const hub = exampleHub('ar');
    const root = view({ ...hub, care: { ...hub.care!, lang: 'nl', dir: 'ltr' } });
    const card = root.querySelector('.signpost-urgent');
    expect([card?.getAttribute('lang'), card?.getAttribute('dir')]).toEqual(['nl', 'ltr']);
    expect(card?.querySelector('.signpost-countries')?.getAttribute('lang')).toBe('ar');
    expect(card?.querySelector('.signpost-hidden')?.getAttribute('dir')).toBe('rtl');
  });
});
