import { readEmbedOptions, type EmbedOptions } from '../src/hub/options.ts';
import { hostContact } from '../src/hub/contact-view.ts';
import { domOf } from './build-dom.ts';
import type { HeightMessage } from './height-message.ts';
import { applyLook } from './look.ts';

const root = document.documentElement;
const hub = document.querySelector<HTMLElement>('.signpost-hub')!;
const framed = window.parent !== window;

/** What stood open, and what was hidden, in the page as it was written. */
const opened = new Set(document.querySelectorAll('details[open]'));
const hidden = new Set(document.querySelectorAll('[hidden]'));

function apply(): void {
  const options = readEmbedOptions(new URLSearchParams(location.hash.slice(1)));
  const { accent, accentDark } = root.dataset;
  applyLook(root, options, { accent, accentDark });
  choose('data-part', options.sections ?? []);
  choose('data-country', options.country === undefined ? [] : [options.country]);
  showContact(options);
}

/** Shows the elements with one of the values wanted; without a choice, or if it fits none, those that were shown at first. */
function choose(name: string, wanted: readonly string[]): void {
  const all = [...document.querySelectorAll<HTMLElement>(`[${name}]`)];
  const chosen = new Set(all.filter((each) => wanted.includes(each.getAttribute(name) ?? '')));
  for (const each of all) {
    each.hidden = chosen.size > 0 ? !chosen.has(each) : hidden.has(each);
    if (each instanceof HTMLDetailsElement) each.open = (chosen.size > 0 ? chosen : opened).has(each);
  }
}

/** The number of the website around. On its own the page shows none: anybody could have put it into the address. */
function showContact(options: EmbedOptions): void {
  hub.querySelector('.signpost-contact')?.remove();
  if (!framed) return;
  const { call = '', colon = '', fromHost = '' } = root.dataset;
  hub.querySelector('.signpost-heading')?.after(...hostContact({ call, colon, fromHost }, options).map(domOf));
}

/** The height is no secret, and a frame is not told who is around it. */
function tellHeight(): void {
  const message: HeightMessage = { type: 'signpost:height', version: 1, height: hub.offsetHeight };
  window.parent.postMessage(message, '*');
}

apply();
addEventListener('hashchange', apply);
if (framed) new ResizeObserver(tellHeight).observe(hub);
