import type { Hub } from '../feeds/contract.ts';
import { h, joined, type HubElement } from './tree.ts';
import { filled, heading, link, type ViewContext } from './view-context.ts';

/** Our guides on the topic; nothing where there are none. */
export function guidesView({ guides, labels }: Hub, context: ViewContext): HubElement[] {
  if (guides.length === 0) return [];
  const items = guides.map(({ title, url }) => h('li', [link('a', [title], url, context)]));
  return [h('section.guides', [heading(1, [labels.guides], context), h('ul', items)], { 'data-part': 'guides' })];
}

/** Where it comes from and of which day it is, who may use it, the page behind it, the same in other languages. */
export function creditsView(hub: Hub, context: ViewContext): HubElement {
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

function copyView({ labels, url }: Hub, context: ViewContext): HubElement[] {
  const { asOf } = context.extras;
  if (asOf === undefined) return [];
  const day = h('b', [filled(labels.asOf, 'day', asOf)]);
  return [h('p.copy', [day, ' · ', labels.copy, ' ', link('a', [labels.newest], url, context)])];
}
