import { SAVED_WORDS } from '../saved/words.gen.ts';
import type { SavedBar } from './saved-bar.ts';

const words = SAVED_WORDS[document.documentElement.lang]!;

/** Adds a button that saves to every resource in a list, and to the page of a resource. */
export function addSaveButtons(bar: SavedBar): void {
  const results = document.querySelector('[data-results]');
  addMissing(bar);
  bar.addEventListener('change', () => paint(bar));
  // The results of a search come later.
  if (results) new MutationObserver(() => addMissing(bar)).observe(results, { childList: true });
}

function addMissing(bar: SavedBar): void {
  for (const details of document.querySelectorAll<HTMLAnchorElement>('.resource small a:last-child')) {
    place(bar, details, details.pathname, details.closest('li')?.querySelector('a'));
  }
  const open = document.querySelector<HTMLAnchorElement>('.page-head .button:last-child');
  if (open) place(bar, open, location.pathname, document.querySelector('h1 bdi, h1'));
  paint(bar);
}

/** Puts a button behind a link of the resource that has its page at `path`. */
function place(bar: SavedBar, link: Element, path: string, title: HTMLElement | null | undefined): void {
  const id = /\/resources\/([^/]+)\/$/.exec(path)?.[1];
  if (!id || !title) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'save';
  button.value = id;
  const name = document.createElement('span');
  name.className = 'visually-hidden';
  name.lang = title.lang || document.documentElement.lang;
  name.textContent = `: ${title.textContent.trim()}`;
  button.append('', name);
  button.addEventListener('click', () => (bar.list.includes(id) ? bar.unsave(id) : bar.save(id, words.saved)));
  link.after(' ', button);
}

function paint(bar: SavedBar): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.save')) {
    const saved = bar.list.includes(button.value);
    button.setAttribute('aria-pressed', `${saved}`);
    button.firstChild!.textContent = saved ? words.saved : words.save;
  }
}
