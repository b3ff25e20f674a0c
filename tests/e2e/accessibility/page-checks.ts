/** What every page is put through, from the cheapest to set up to the dearest. */
import type { Page } from '@playwright/test';
import { violations, violationsButColours } from '../axe.ts';
import type { LocaleId } from '../../../src/schemas/vocabulary.ts';
import { focusProblems } from './focus.ts';
import { coveredShare, reflowProblems, setTextSize, spacedProblems } from './reflow.ts';
import { forcedColourProblems, motionProblems } from './settings.ts';
import { smallTargets } from './targets.ts';
import { headingProblems, labelsOutOfName, pointingProblems, presentProblems, textsInOtherScripts } from './words.ts';

/** A check of a page: what must be true, for whom it is made, and what is wrong, one line each. */
export interface PageCheck {
  title: string;
  /** Where it can turn out otherwise than elsewhere. */
  locales: readonly LocaleId[];
  problems(page: Page): Promise<string[]>;
}

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };
/** What is left of a screen of 1280 by 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** Of a screen that small, how much may stay covered. */
const MOST_COVERED = 1 / 3;

const IN_BOTH_DIRECTIONS = ['en', 'ar'] as const;
/** Also the script that breaks anywhere. */
const IN_EVERY_SCRIPT = ['en', 'ar', 'zh-Hans'] as const;
/** The longest words, the other direction, and the script that breaks anywhere. */
const WHERE_WORDS_DIFFER = ['nl', 'ar', 'zh-Hans'] as const;

/** Runs a check on a phone and on a wide screen. */
async function onBoth(page: Page, check: (page: Page) => Promise<string[]>): Promise<string[]> {
  const wide = await check(page);
  await page.setViewportSize(PHONE);
  const narrow = await check(page);
  await page.setViewportSize(DESKTOP);
  return [...wide.map((problem) => `1280 px: ${problem}`), ...narrow.map((problem) => `360 px: ${problem}`)];
}

/** Runs something on a screen of another size. */
async function on<T>(page: Page, size: typeof PHONE, check: (page: Page) => Promise<T>): Promise<T> {
  await page.setViewportSize(size);
  const found = await check(page);
  await page.setViewportSize(DESKTOP);
  return found;
}

/** The checks, on a page that is {@link DESKTOP} wide. Each leaves the page as it was. */
export const PAGE_CHECKS: readonly PageCheck[] = [
  { title: 'axe finds nothing in light', locales: ['en'], problems: (page) => violations(page, 'light') },
  { title: 'axe finds nothing in dark', locales: ['en'], problems: (page) => violations(page, 'dark') },
  { title: 'axe finds nothing, colours aside', locales: ['ar', 'zh-Hans'], problems: violationsButColours },
  { title: 'headings leave out no level', locales: IN_BOTH_DIRECTIONS, problems: headingProblems },
  { title: 'names of controls have the words one sees', locales: IN_EVERY_SCRIPT, problems: labelsOutOfName },
  { title: 'words in another script carry their language', locales: IN_EVERY_SCRIPT, problems: textsInOtherScripts },
  { title: 'nothing comes by pointing alone', locales: ['en'], problems: pointingProblems },
  { title: 'nothing plays, is dragged, runs out or asks who one is', locales: ['en'], problems: presentProblems },
  { title: 'nothing moves for who wants no motion', locales: ['en'], problems: motionProblems },
  { title: 'forced colours keep everything apart', locales: IN_BOTH_DIRECTIONS, problems: forcedColourProblems },
  {
    title: 'targets are large or far enough apart',
    locales: IN_BOTH_DIRECTIONS,
    problems: (page) => onBoth(page, smallTargets),
  },
  {
    title: 'the focus is in sight, uncovered, ringed, and in the order one sees',
    locales: ['en'],
    problems: (page) => onBoth(page, focusProblems),
  },
  {
    title: 'the focus is in sight, uncovered, ringed, and in the order one sees from right to left',
    locales: ['ar'],
    problems: focusProblems,
  },
  {
    title: 'at 400 % the focus stays in sight and little is covered',
    locales: ['en'],
    problems: (page) =>
      on(page, ZOOMED, async () => {
        const share = await coveredShare(page);
        const covered = share > MOST_COVERED ? [`${Math.round(share * 100)} % of the screen is covered`] : [];
        return [...covered, ...(await focusProblems(page, false))];
      }),
  },
  {
    title: 'words stay whole and in sight at 400 %',
    locales: WHERE_WORDS_DIFFER,
    problems: (page) => on(page, ZOOMED, reflowProblems),
  },
  {
    title: 'words stay whole and in sight with more space between them',
    locales: WHERE_WORDS_DIFFER,
    problems: (page) => on(page, PHONE, spacedProblems),
  },
  {
    title: 'words stay whole and in sight when they are twice as large',
    locales: WHERE_WORDS_DIFFER,
    problems: (page) =>
      on(page, PHONE, async () => {
        await setTextSize(page, 32);
        const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
        return [...(size === '32px' ? [] : [`text has ${size}`]), ...(await reflowProblems(page))];
      }),
  },
];
