import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { InfobuttonAnswer, InfobuttonIndex } from '../../src/feeds/contract.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { readContentEntries } from './content-fs.ts';
import { build, copyProject, ROOT, type BuildResult } from './site-fs.ts';
import { htmlCheck } from './valid-html.ts';

let project: string;
let folder: string;
let content: string;

beforeAll(() => {
  project = copyProject(join(mkdtempSync(join(tmpdir(), 'signpost-project-')), 'project'));
});
afterAll(() => rmSync(join(project, '..'), { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-fixture-'));
  content = join(folder, 'content');
  cpSync(join(ROOT, 'tests/fixtures/content/valid'), content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function buildFixture(settings: Record<string, string> = {}): Promise<BuildResult> {
  return build(project, {
    SIGNPOST_CONTENT: content,
    SIGNPOST_OUT: join(folder, 'dist'),
    SIGNPOST_CACHE: join(folder, 'cache'),
    SIGNPOST_SITE: 'https://signpost.example',
    SIGNPOST_TODAY: '2026-11-20',
    ...settings,
  });
}

/** Puts one text in place of another in a file of the fixture. */
function vary(file: string, from: string, to: string): void {
  const text = readFileSync(join(content, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not contain "${from}"`);
  writeFileSync(join(content, file), text.replace(from, to));
}

/** Number of the line of a fixture file that contains a text, counted from 1. */
function lineOf(file: string, text: string): number {
  const lines = readFileSync(join(content, file), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

test('a small valid content folder makes a whole site for the address it is told', async () => {
  const { code, output } = await buildFixture();
  expect(output).toContain('79 content files, no errors');
  expect(output).toContain('3 warnings: `npm run desk -- check` names them');
  expect(code).toBe(0);
  const page = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
  for (const [locale, title] of [
    ['en', 'Example topic'],
    ['es', 'Tema de ejemplo'],
    ['nl', 'Voorbeeldthema'],
    ['ar', 'موضوع مثال'],
    ['zh-Hans', '示例主题'],
  ]) {
    expect(page(`${locale}/topics/example-topic/index.html`)).toContain(`<h1>${title}</h1>`);
    expect(page(`${locale}/contact/index.html`)).toContain('href="mailto:editors@example.org"');
  }
  expect(page('en/index.html')).toContain('<link rel="canonical" href="https://signpost.example/en/">');
  expect(existsSync(join(folder, 'dist/en/topics/miscarriage/index.html'))).toBe(false);
  const moved = page('ar/topics/early-example-topic/index.html');
  expect(moved).toContain('<a href="/ar/topics/example-topic/">موضوع مثال | Signpost</a>');
  expect(htmlCheck({ 'no-inline-style': 'error', 'meta-refresh': 'off' })(moved, 'moved.html')).toEqual([]);
  expect(page('_redirects')).toContain('/:locale/glossary/example-word/* /:locale/glossary/example-term/:splat 301\n');
  expect(existsSync(join(folder, 'dist/moves.json'))).toBe(false);
});

test('a site in two locales holds nothing of the others, and asks for no text in them', async () => {
  rmSync(join(content, 'topics/example-topic/nl.mdx'));
  vary('facts/example-percent.yaml', '  nl: Het voorbeeld werkt bij 80% van de mensen.\n', '');
  const { code, output } = await buildFixture({ SIGNPOST_LOCALES: 'es,en' });
  expect(code, output).toBe(0);
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  /** Files of a locale. Resources come in other languages too, and countries have codes of their own: their pages stay. */
  const filesOf = (ids: string) => {
    const place = new RegExp(`^(?:(?:[a-z-]+/)?(?:v1/[a-z-]+/)?(?:${ids})/|.*/(?:${ids})\\.[a-z]+$)`);
    return files.filter((file) => place.test(file));
  };
  expect(filesOf('en').length).toBeGreaterThan(100);
  expect(filesOf('nl|ar|zh-Hans')).toEqual([]);
  const trace =
    /hreflang="(?:nl|ar|zh-Hans)"|"(?:nl|ar|zh-Hans)":(?:"|\[)|["' (>](?:https:..signpost\.example)?\/(?:nl|ar|zh-Hans)\/|het voorbeeld|资料示例|مثال على/;
  const texts = files.filter((file) => /\.(?:html|xml|json|jsonld|csv|atom|txt)$|_headers$/.test(file));
  const found = texts.flatMap((file) => {
    const match = trace.exec(readFileSync(join(folder, 'dist', file), 'utf8'));
    return match ? [`${file}: ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});

/** A fault in the content, and how the report must name it. */
interface Fault {
  title: string;
  make(): void;
  file: string;
  /** Text of the line that is reported; the first line when left out. */
  at?: string;
  field: string;
  rule: string;
  found: string;
}

const FAULTS: Fault[] = [
  {
    title: 'a topic without a text in one of the languages',
    make: () => rmSync(join(content, 'topics/example-topic/nl.mdx')),
    file: 'topics/example-topic/nl.mdx',
    field: '',
    rule: 'missing-locale',
    found: 'no text of "example-topic" in the locale "nl"',
  },
  {
    title: 'a reference to an organization that does not exist',
    make: () => vary('resources/example-guide.yaml', '- example-clinic', '- no-such-clinic'),
    file: 'resources/example-guide.yaml',
    at: 'no-such-clinic',
    field: 'publishers[0]',
    rule: 'unknown-reference',
    found: 'no-such-clinic',
  },
  {
    title: 'two resources with the same address',
    make: () =>
      vary('resources/example-leaflet.yaml', 'https://www.example.org/leaflet\n', 'https://www.example.org/nl/gids/\n'),
    file: 'resources/example-leaflet.yaml',
    at: 'https://www.example.org/nl/gids/',
    field: 'versions[0].url',
    rule: 'duplicate-address',
    found: 'https://www.example.org/nl/gids/',
  },
  {
    title: 'an address that runs a script',
    make: () => vary('resources/example-leaflet.yaml', 'https://www.example.org/leaflet\n', "'javascript:alert(1)'\n"),
    file: 'resources/example-leaflet.yaml',
    at: 'javascript:',
    field: 'versions[0].url',
    rule: 'unsafe-address',
    found: 'javascript:alert(1)',
  },
  {
    title: 'a day that does not exist',
    make: () => vary('resources/example-leaflet.yaml', '2026-01-15, change: added', '2026-02-30, change: added'),
    file: 'resources/example-leaflet.yaml',
    at: 'change: added',
    field: 'history[0].on',
    rule: 'schema',
    found: '2026-02-30',
  },
  {
    title: 'a section that no topic page has',
    make: () => vary('resources/example-guide.yaml', 'section: start-here', 'section: begin-here'),
    file: 'resources/example-guide.yaml',
    at: 'begin-here',
    field: 'placements[1].section',
    rule: 'schema',
    found: 'begin-here',
  },
];

describe('a build stops and names the place, the rule and its page for', () => {
  test.each(FAULTS)('$title', async ({ make, file, at, field, rule, found }) => {
    make();
    const { code, output } = await buildFixture();
    expect(code).not.toBe(0);
    expect(output).toContain('The content has errors, so the site was not built.');
    const line = at === undefined ? 1 : lineOf(file, at);
    const problem = output.slice(output.indexOf(`${file}:${line}:`)).split('\n');
    expect(problem[0]).toMatch(new RegExp(`^${file}:${line}:\\d+ error ${rule}$`));
    if (field) expect(problem[1]).toBe(`    field:   ${field}`);
    expect(problem.find((each) => each.startsWith('    found: '))).toContain(found);
    expect(problem.find((each) => each.startsWith('    more: '))).toBe(`    more:    docs/errors/${rule}.md`);
    expect(existsSync(join(ROOT, `docs/errors/${rule}.md`))).toBe(true);
    expect(output).toContain('1 error, ');
    expect(output).not.toMatch(/^\s*at .*(file:\/\/|\.[jt]s:\d)/m);
    expect(existsSync(join(folder, 'dist/index.html'))).toBe(false);
  });
});

describe('advice that nobody has reviewed, where the settings withhold it', () => {
  beforeEach(() => vary('settings/site.yaml', 'unreviewedCare: label', 'unreviewedCare: withhold'));

  /** Builds the fixture and gives the care card of its topic in each locale. */
  async function buildCards(): Promise<Record<LocaleId, HTMLElement>> {
    const { code, output } = await buildFixture();
    expect(code, output).toBe(0);
    const cards = LOCALE_IDS.map((id) => {
      const html = readFileSync(join(folder, 'dist', id, 'topics/example-topic/index.html'), 'utf8');
      return [id, parse(html).querySelector('section.care')!] as const;
    });
    return Object.fromEntries(cards) as Record<LocaleId, HTMLElement>;
  }

  type Localized = Record<LocaleId, string>;

  /** Every heading, sign and closing line of the card in a locale. */
  function adviceIn(id: LocaleId): string[] {
    const [card] = readContentEntries(join(content, 'care'));
    const { levels } = card!.data as {
      levels: { heading: Localized; signs: { text: Localized }[]; after?: Localized }[];
    };
    return levels.flatMap(({ heading, signs, after }) =>
      [heading, ...signs.map(({ text }) => text), ...(after ? [after] : [])].map((text) => text[id]),
    );
  }

  test('no sign is shown in any language, but whom to call is', async () => {
    const cards = await buildCards();
    const advice = LOCALE_IDS.flatMap(adviceIn);
    expect(advice).toHaveLength(7 * LOCALE_IDS.length);
    for (const id of LOCALE_IDS) {
      const card = cards[id];
      expect(advice.filter((text) => card.text.includes(text))).toEqual([]);
      expect(card.querySelector('.care-withheld')?.text).toBe(pageContext(id).t('care.withheld'));
      expect(card.querySelectorAll('h4, li, .care-note')).toEqual([]);
      expect(
        card
          .querySelectorAll('.contact')
          .map((box) => box.id)
          .sort(),
      ).toEqual(['help-gb', 'help-generic', 'help-nl']);
      const numbers = card.querySelectorAll('a[href^="tel:"]').map((link) => link.text.trim());
      expect(numbers.sort()).toEqual(['111', '112', '999']);
    }
  });

  test('what was reviewed in one language is shown in that language everywhere, with who reviewed it', async () => {
    vary(
      'care/example-card.yaml',
      'es: { status: draft,',
      'es: { status: reviewed, reviewer: Example Reviewer, reviewedOn: 2026-01-15,',
    );
    const cards = await buildCards();
    for (const id of LOCALE_IDS) {
      const { t, format } = pageContext(id);
      const card = cards[id];
      expect(adviceIn('es').filter((text) => !card.text.includes(text))).toEqual([]);
      const isOwn = id === 'es';
      expect(card.querySelector('.care-withheld')?.text).toBe(isOwn ? undefined : t('care.withheld'));
      expect(card.text.includes(t('care.reviewedIn', { language: format.languageInText('es') }))).toBe(!isOwn);
      const languages = card.querySelectorAll('.care-card').map((each) => each.getAttribute('lang'));
      expect(languages).toEqual(Array(3).fill(isOwn ? undefined : 'es'));
      expect(card.querySelector('.contacts')?.getAttribute('lang')).toBe(LOCALES[id].lang);
      const note = card.querySelector('.care-note')!.text;
      expect(note).toContain(t('topic.reviewedBy', { name: 'Example Reviewer', day: format.day('2026-01-15') }));
      expect(note).not.toContain(t('care.draft'));
    }
  });
});

describe('a code that was not seen in a published source', () => {
  const FILE = 'infobutton/2.16.840.1.113883.6.177/D000000/nl.json';

  beforeEach(() => vary('topics/example-topic/topic.yaml', 'confirmed: true', 'confirmed: false'));

  test('is not answered, and not listed', async () => {
    const { code, output } = await buildFixture();
    expect(code, output).toBe(0);
    expect(existsSync(join(folder, 'dist', FILE))).toBe(false);
    for (const file of ['infobutton/index.json', 'nl/infobutton/index.html']) {
      expect(readFileSync(join(folder, 'dist', file), 'utf8')).not.toContain('D000000');
    }
  });

  test('is answered and marked, where the settings say so; and nothing is offered to be kept on a device', async () => {
    vary('settings/site.yaml', 'unconfirmedCodes: omit', 'unconfirmedCodes: mark');
    // Two settings that have nothing to do with each other: one build serves both.
    vary('settings/site.yaml', 'latestCount:', 'offline: false\nlatestCount:');
    const { code, output } = await buildFixture();
    expect(code, output).toBe(0);
    expectNothingToKeep();
    const { feed } = JSON.parse(readFileSync(join(folder, 'dist', FILE), 'utf8')) as InfobuttonAnswer;
    expect(feed.category).toContainEqual({ scheme: 'answer.confirmed', term: 'false' });
    expect(feed.subtitle._value).toContain(pageContext('nl').t('infobutton.unconfirmed'));
    const { systems } = JSON.parse(readFileSync(join(folder, 'dist/infobutton/index.json'), 'utf8')) as InfobuttonIndex;
    expect(systems.flatMap(({ codes }) => codes)).toMatchObject([{ code: 'D000000', confirmed: false }]);
  });
});

/** The built fixture offers nothing to keep, and its worker takes away what earlier ones have kept. */
function expectNothingToKeep(): void {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /(?:^|[\\/])offline/.test(file) && !file.endsWith('.css'))).toEqual([]);
  expect(readFileSync(join(folder, 'dist/en/topics/example-topic/index.html'), 'utf8')).not.toContain('/offline/');
  expect(readFileSync(join(folder, 'dist/sw.js'), 'utf8')).toMatch(/^(?!.*respondWith).*unregister/s);
}
