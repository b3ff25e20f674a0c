import type { SavedBar } from './saved-bar.ts';

/** What the buttons say, in the language of the page. */
const words = document.body.dataset as Record<'save' | 'saved', string>;

/** Adds a button that saves to every resource in a list, and to the page of a resource. */
export function addSaveButtons(bar: SavedBar): void {
  const results = document.querySelector('[data-results]');
  addMissing(bar);
  place(bar, document.querySelector('.page-head .button'), location.pathname, document.querySelector('h1'));
  // The results of a search come later.
  if (results) new MutationObserver(() => addMissing(bar)).observe(results, { childList: true, subtree: true });
}

function addMissing(bar: SavedBar): void {
  for (const details of document.querySelectorAll<HTMLAnchorElement>('.resource small a:last-child')) {
    place(bar, details, details.pathname, details.closest('li'));
  }
}

/** Puts a button behind a link of the resource that has its page at `path`, named after the first link or text of `title`. */
function place(bar: SavedBar, link: Element | null, path: string, title: Element | null): void {
  const id = /\/resources\/([^/]+)\/$/.exec(path)?.[1];
  if (!id || !link) return;
  const button = document.createElement('button');
  const name = (title?.querySelector('a') ?? title)?.textContent.trim();
  const paint = () => {
    const saved = bar.list.includes(id);
    button.textContent = saved ? words.saved : words.save;
    button.setAttribute('aria-label', `${button.textContent}: ${name}`);
    button.setAttribute('aria-pressed', `${saved}`);
  };
  button.className = 'save';
  button.value = id;
  button.addEventListener('click', () => (bar.list.includes(id) ? bar.unsave(id) : bar.save(id, words.saved)));
  bar.addEventListener('change', paint);
  paint();
  link.after(' ', button);
}
