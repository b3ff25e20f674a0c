/** What tools can tell about names, headings, languages and what comes by pointing. */
import type { Page } from '@playwright/test';

/** WCAG 1.3.1, 2.4.6: one heading of the first level, and no level left out on the way down. */
export async function headingProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((each) => each.checkVisibility());
    const levels = headings.map((each) => Number(each.localName[1]));
    const first = levels.filter((level) => level === 1).length;
    return [
      ...(first === 1 ? [] : [`there are ${first} headings of the first level`]),
      ...headings
        .filter((_, place) => levels[place]! > (levels[place - 1] ?? 0) + 1)
        .map((each) => `${inspect.nameOf(each)} leaves out a level`),
      ...headings.filter((each) => !each.textContent?.trim()).map((each) => `${each.localName} is empty`),
    ];
  });
}

/** WCAG 2.5.3: who says the words they see on a control reaches it. */
export async function labelsOutOfName(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    return [...document.querySelectorAll<HTMLElement>(':is(a[href], button, summary, [role])[aria-label]')]
      .filter((each) => inspect.isShown(each) && !each.matches('[role=group], [role=region], [role=img]'))
      .filter((each) => !plain(each.getAttribute('aria-label')!).includes(plain(each.innerText)))
      .map((each) => `${inspect.nameOf(each)} says “${each.innerText.trim()}”`);
  });
}

/** WCAG 3.1.2: letters of another script carry a language that is written with it. */
export async function textsInOtherScripts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SCRIPTS: [RegExp, RegExp][] = [
      [/\p{Script=Arabic}{2}/u, /^(ar|fa|ur|ps|ckb|prs|sd|ug|ks)\b/],
      [/\p{Script=Han}/u, /^(zh|ja|yue|ko|hak|nan)\b/],
      [/\p{Script=Cyrillic}{2}/u, /^(ru|uk|bg|sr|mk|be|kk|ky|mn|tg|uz)\b/],
      [/\p{Script=Hebrew}{2}/u, /^(he|yi)\b/],
      [/\p{Script=Devanagari}/u, /^(hi|ne|mr|sa|mai|bho)\b/],
      [/\p{Script=Bengali}/u, /^(bn|as)\b/],
      [/\p{Script=Hangul}/u, /^ko\b/],
      [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, /^ja\b/],
      [/\p{Script=Thai}/u, /^th\b/],
      [/\p{Script=Greek}{3}/u, /^el\b/],
    ];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const problems: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      const language = parentElement!.closest('[lang]')?.getAttribute('lang') ?? '';
      const wrong = SCRIPTS.some(
        ([letters, languages]) => letters.test(textContent ?? '') && !languages.test(language),
      );
      if (wrong && !parentElement!.closest('template, script, textarea, pre'))
        problems.push(`${inspect.nameOf(parentElement!)} is said to be ${language}`);
    }
    return problems;
  });
}

/** Parts of criteria that have no bearing here as long as none of these is there. */
const ABSENT =
  'audio, video, object, embed, canvas, marquee, img, input[type=image], input[type=password], [draggable=true], meta[http-equiv=refresh], [accesskey]';

/** WCAG 1.2, 1.4.2, 1.4.5, 2.1.4, 2.2, 2.5.7, 3.3.8: what would have to be judged, and is not there. */
export async function presentProblems(page: Page): Promise<string[]> {
  const names = await page.locator(ABSENT).evaluateAll((all) => all.map((each) => inspect.nameOf(each)));
  return names.map((name) => `there is ${name}`);
}

/** WCAG 1.4.13, 1.3.4 and 1.3.5: nothing comes by pointing alone, no way of holding the screen is asked for, and fields about the reader say so. */
export async function pointingProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rules = (list: CSSRuleList): CSSRule[] =>
      [...list].flatMap((rule) => [
        rule,
        ...('cssRules' in rule ? rules(rule.cssRules as CSSRuleList) : []),
        ...('styleSheet' in rule && rule.styleSheet ? rules((rule.styleSheet as CSSStyleSheet).cssRules) : []),
      ]);
    const all = [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules));
    const shows = ['display', 'visibility', 'opacity', 'content', 'clip-path', 'block-size', 'height', 'max-height'];
    const byPointing = all
      .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'))
      .filter((rule) => shows.some((property) => (rule as CSSStyleRule).style.getPropertyValue(property) !== ''))
      .map((rule) => `${(rule as CSSStyleRule).selectorText} shows something by pointing`);
    const held = all
      .filter((rule) => rule instanceof CSSMediaRule && /orientation|aspect-ratio/.test(rule.conditionText))
      .map((rule) => `${(rule as CSSMediaRule).conditionText} asks how the screen is held`);
    const own = 'input:is([type=email], [type=tel], [type=password], [name*=name], [name*=mail]):not([autocomplete])';
    const fields = [...document.querySelectorAll(own)].map(
      (each) => `${inspect.nameOf(each)} does not say what it asks`,
    );
    // Browsers show what an abbreviation stands for in a way of their own, which WCAG leaves to them.
    const said = [...document.querySelectorAll('main [title]:not(iframe, abbr)')]
      // Which the page says elsewhere.
      .filter((each) => !document.querySelector('main')!.innerText.includes(each.getAttribute('title')!))
      .map((each) => `${inspect.nameOf(each)} has a title that only a pointer shows`);
    return [...byPointing, ...held, ...fields, ...said];
  });
}
