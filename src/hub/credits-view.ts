import type { Hub } from '../feeds/contract.ts';
import { h, joined, type HubElement } from './tree.ts';
import { filled, heading, link, type AnyHub, type ViewContext } from './view-context.ts';

/**
 * Pages of ours, such as the guides on a topic; nothing where there are none.
 * @param part Which part of the view they are.
 */
export function pagesView(part: string, title: string, pages: Hub['guides'], context: ViewContext): HubElement[] {
  if (pages.length === 0) return [];
  const items = pages.map((page) => h('li', [link('a', [page.title], page.url, context)]));
  return [h('section.guides', [heading(1, [title], context), h('ul', items)], { 'data-part': part })];
}

/** Where it comes from and of which day it is, who may use it, the page behind it, the same in other languages. */
export function creditsView(hub: AnyHub, context: ViewContext): HubElement {
  const { attribution, labels, languages, dates } = hub;
  const others = languages.map(({ name, url, lang, dir }) =>
    link('a', [name], url, context, { lang, dir: dir === 'rtl' ? 'rtl' : 'ltr', hreflang: lang }),
  );
  return h('footer.credits', [
    h('p.page', [link('a', [labels.fullPage], hub.url, context)]),
    ...copyView(hub, context),
    h('p.languages', [labels.otherLanguages, ' · ', ...joined(others, ' · ')]),
    h('p', joined(dates, ' · ')),
    h('p', [attribution.text, ' ', link('a', [attribution.license], attribution.licenseUrl, context)]),
  ]);
}

function copyView({ labels, url }: AnyHub, context: ViewContext): HubElement[] {
  const { asOf } = context.extras;
  if (asOf === undefined) return [];
  const day = h('b', [filled(labels.asOf, 'day', asOf)]);
  return [h('p.copy', [day, ' · ', labels.copy, ' ', link('a', [labels.newest], url, context)])];
}
