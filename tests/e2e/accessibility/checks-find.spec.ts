/** Every check of {@link PAGE_CHECKS} finds what it is there for, on a page that has that fault and no other. */
import { expect, test } from '@playwright/test';
import { inspectPage } from './in-page.ts';
import { PAGE_CHECKS } from './page-checks.ts';

const FOCUS = 'the focus is in sight, uncovered, ringed, and in the order one sees';
const AT_400 = 'at 400 % the focus stays in sight and little is covered';

/** The check, what is in the main part of a page, and a piece of what is said about it. */
const FAULTS: readonly (readonly [title: string, html: string, said: RegExp])[] = [
  ['axe finds nothing in light', '<p style="color: #bbb">Pale</p>', /color-contrast/],
  ['axe finds nothing in dark', '<p style="color: #bbb; background: #ccc">Pale</p>', /color-contrast/],
  ['axe finds nothing, colours aside', '<input />', /label/],
  ['headings leave out no level', '<h3>Too deep</h3>', /leaves out a level/],
  ['names of controls have the words one sees', '<button aria-label="Go">Search</button>', /says “Search”/],
  ['words in another script carry their language', '<p>العربية</p>', /is said to be en/],
  ['nothing comes by pointing alone', '<style>p:hover b { display: block }</style>', /shows something by pointing/],
  ['nothing plays, is dragged, runs out or asks who one is', '<video></video>', /there is video/],
  ['nothing moves for who wants no motion', '<p style="transition: color 1s">Slow</p>', /over time/],
  ['forced colours keep everything apart', '<p style="background: #eee; padding: 1em">Box</p>', /its colour alone/],
  [
    'forced colours keep everything apart',
    '<svg width="9" height="9"><path d="M0 0H9" fill="none" stroke="#fff" /></svg>',
    /hardly seen/,
  ],
  [
    'targets are large or far enough apart',
    '<a href="#a" class="tiny"></a><a href="#b" class="tiny"></a>',
    /too near to/,
  ],
  [FOCUS, '<a href="#a" style="outline: none">Link</a>', /has no ring/],
  [FOCUS, '<a href="#a">Link</a><div style="position: fixed; inset: 0"></div>', /is covered/],
  [
    FOCUS,
    '<div style="display: flex; flex-direction: row-reverse; justify-content: start"><a href="#a">One</a><a href="#b">Two</a></div>',
    /stands before it/,
  ],
  [`${FOCUS} from right to left`, '<a href="#a" tabindex="2">Link</a>', /has an order of its own/],
  [
    AT_400,
    '<div style="position: fixed; inset: auto 0 0; block-size: 50vb">Bar</div>',
    /50 % of the screen is covered/,
  ],
  ['words stay whole and in sight at 400 %', '<p style="inline-size: 400px">Wide</p>', /sticks out/],
  [
    'words stay whole and in sight with more space between them',
    '<p style="block-size: 1.2em; line-height: 1.2; overflow: clip">One line</p>',
    /is cut off/,
  ],
  [
    'words stay whole and in sight when they are twice as large',
    '<div style="block-size: 16px"><p>First</p></div><div style="block-size: 16px"><p>Second</p></div>',
    /lies over/,
  ],
];

const page = (html: string) => `<!doctype html><html lang="en"><head><title>Example</title><style>
  body { font: 1rem/1.5 sans-serif; margin: 1rem } p { margin: 0 } h1 { font-size: 1rem }
  :focus-visible { outline: 3px solid #333 } .tiny { display: inline-block; inline-size: 9px; block-size: 9px }
  </style></head><body><main><h1>Example</h1>${html}</main></body></html>`;

test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });

test('no check finds anything on a page without a fault', async ({ page: browser }) => {
  await browser.setContent(page('<p>Words with <a href="#a">a link</a> among them.</p><button>Go</button>'));
  await inspectPage(browser);
  for (const { title, problems } of PAGE_CHECKS) expect(await problems(browser), title).toEqual([]);
});

test('every check finds the fault it is there for', async ({ browser }) => {
  expect(new Set(FAULTS.map(([title]) => title))).toEqual(new Set(PAGE_CHECKS.map(({ title }) => title)));
  for (const [title, html, said] of FAULTS) {
    const faulty = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await faulty.setContent(page(html));
    await inspectPage(faulty);
    const found = await PAGE_CHECKS.find((check) => check.title === title)!.problems(faulty);
    expect.soft(found.join('\n'), title).toMatch(said);
    await faulty.close();
  }
});
