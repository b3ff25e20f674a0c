import { beforeAll, describe, expect, inject, test } from 'vitest';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { readContentEntries } from './content-fs.ts';
import { pageAt, readSite, type Page, type Site } from './pages-fs.ts';
import { ROOT } from './site-fs.ts';

interface CountryFile {
  country: string;
  contacts: { level: string; cards?: string[]; text: Record<LocaleId, string>; number?: string }[];
}
interface CardFile {
  id: string;
  levels: { heading: Record<LocaleId, string>; signs: { text: Record<LocaleId, string> }[] }[];
}

/** The whole world: the box for readers whose country is not in the list. */
const ELSEWHERE = 'generic';

let site: Site;
/** Countries by id. */
let countries: Map<string, CountryFile>;
/** Topics that have a care card, with the card. */
let cards: Map<string, CardFile>;

beforeAll(() => {
  site = readSite(inject('site'));
  const read = <D>(folder: string) =>
    readContentEntries(`${ROOT}/src/content/${folder}`).map(({ file, data }) => ({ file, data: data as D }));
  countries = new Map(read<CountryFile>('care-countries').map(({ file, data }) => [file.replace('.yaml', ''), data]));
  const byId = new Map(
    read<Omit<CardFile, 'id'>>('care').map(({ file, data }) => {
      const id = file.replace('.yaml', '');
      return [id, { ...data, id }];
    }),
  );
  cards = new Map(
    read<{ care?: string }>('topics')
      .filter(({ file }) => file.endsWith('topic.yaml'))
      .flatMap(({ file, data }) => (data.care ? [[file.split('/')[0]!, byId.get(data.care)!] as const] : [])),
  );
});

/** A text with plain spaces: those within a number do not break. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}

/** The page of every topic with a care card in every locale. */
function carePages(): { locale: LocaleId; page: Page; card: CardFile }[] {
  return LOCALE_IDS.flatMap((locale) =>
    [...cards].map(([topic, card]) => ({
      locale,
      card,
      page: pageAt(site, pageContext(locale).urls.topic(topic)),
    })),
  );
}

test('there are care cards on topics, and numbers of countries', () => {
  expect([...cards.keys()]).toEqual(expect.arrayContaining(['miscarriage', 'ectopic-pregnancy', 'stillbirth']));
  expect([...countries.keys()]).toEqual(expect.arrayContaining(['gb', 'nl', 'us', 'es', ELSEWHERE]));
});

describe('a care card', () => {
  test('has every heading and sign, from the most urgent on, once and in the language of its page', () => {
    for (const { locale, page, card } of carePages()) {
      const shown = page.root.querySelectorAll('.care-card');
      expect(shown).toHaveLength(card.levels.length);
      for (const [index, level] of card.levels.entries()) {
        expect(shown[index]?.querySelector('h4')?.text).toContain(level.heading[locale]);
        const signs = shown[index]?.querySelectorAll('ul li').map((sign) => sign.text);
        expect(signs).toEqual(level.signs.map(({ text }) => text[locale]));
      }
    }
  });

  test('has one box for each country, the one for elsewhere last, and a link to each', () => {
    for (const { page } of carePages()) {
      const boxes = page.root.querySelectorAll('.care .contact').map(({ id }) => id.replace('help-', ''));
      expect(boxes.toSorted()).toEqual([...countries.keys()].sort());
      expect(boxes.at(-1)).toBe(ELSEWHERE);
      const links = page.root.querySelectorAll('.countries a').map((link) => link.getAttribute('href'));
      expect(links).toEqual(boxes.map((id) => `#help-${id}`));
    }
  });

  test('shows in the box of a country its own contacts, with its own numbers and no other', () => {
    for (const { locale, page, card } of carePages()) {
      for (const [id, { contacts: all }] of countries) {
        const contacts = all.filter(({ cards: only }) => only?.includes(card.id) ?? true);
        const box = page.root.querySelector(`#help-${id}`)!;
        for (const { text } of contacts) expect(box.text, `${page.path} ${id}`).toContain(text[locale]);
        const numbers = contacts.flatMap(({ number }) => number ?? []);
        const links = box.querySelectorAll('a');
        expect(links.map((link) => [link.getAttribute('href'), plain(link.text), link.getAttribute('dir')])).toEqual(
          numbers.map((number) => [`tel:${number.replaceAll(' ', '')}`, number, 'ltr']),
        );
        expect(plain(box.text).match(/\d[\d ]*\d/g) ?? []).toEqual(numbers);
      }
    }
  });

  test('gives a crisis line on the page about grief, and nowhere else', () => {
    const { urls } = pageContext('en');
    const boxOf = (topic: string) => pageAt(site, urls.topic(topic)).root.querySelector('#help-us')?.text;
    expect(boxOf('grief-after-pregnancy-loss')).toContain('988');
    expect(boxOf('miscarriage')).not.toContain('988');
  });

  test('has no number at all in the box for elsewhere', () => {
    for (const { page } of carePages()) {
      expect(page.root.querySelector(`#help-${ELSEWHERE}`)?.text).not.toMatch(/\p{Nd}/u);
    }
  });
});

test('a number to call stands nowhere on the site but in the box of its country, and on the pages of a clinic', () => {
  const found = site.pages.flatMap((page) =>
    page.root
      .querySelectorAll('a[href^="tel:"]')
      .filter((link) => !link.closest('.contact, .clinic-emergency, .clinic-box, .handout-contact'))
      .map((link) => `${page.path}: ${link.outerHTML}`),
  );
  expect(found).toEqual([]);
  const numbers = [...countries.values()].flatMap(({ contacts }) => contacts.flatMap(({ number }) => number ?? []));
  const bare = new RegExp(`(?<!\\d)(?:${numbers.join('|')})(?!\\d)`);
  for (const { page } of carePages()) {
    // Some lines have their number in their name.
    for (const box of page.root.querySelectorAll('.contact, .resource')) box.remove();
    for (const card of page.root.querySelectorAll('.care-card')) {
      expect(bare.exec(card.text)?.[0], page.path).toBeUndefined();
    }
  }
});
