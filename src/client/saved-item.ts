import type { SavedPageWords } from '../saved/page-words.ts';
import type { SavedRecord, SavedRecords, SavedText, WithdrawnRecord } from '../saved/records.ts';

/** Where an item of the list comes from, and what it says. */
interface ItemSource {
  template: HTMLTemplateElement;
  records: SavedRecords;
  words: SavedPageWords;
  /** Address below which every resource has its page. */
  pages: string;
}

/** Makes the item of one resource. Everything is written as text, never as markup. */
export function savedItem(id: string, { template, records, words, pages }: ItemSource): HTMLLIElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  item.dataset['id'] = id;
  if (record && 'url' in record) fillListed(item, record, words, `${pages}${id}/`);
  else if (record) fillWithdrawn(item, record, words, `${pages}${id}/`);
  else leaveOnly(item, words.unknown);
  for (const button of item.querySelectorAll('button')) name(button, record?.title ?? { text: words.unknown });
  return item;
}

function fillListed(item: HTMLElement, record: SavedRecord, words: SavedPageWords, page: string): void {
  const title = item.querySelector<HTMLAnchorElement>('h3 a')!;
  write(title, record.title);
  // The schema lets no other address through; this keeps it so here.
  if (/^https?:\/\//.test(record.url)) title.href = record.url;
  title.rel = 'noopener noreferrer';
  write(item.querySelector('[data-publisher]')!, record.publisher);
  item.querySelector('[data-description]')!.textContent = record.description;
  item.querySelector('[data-check]')!.textContent = record.check;
  const details = item.querySelector<HTMLAnchorElement>('small a')!;
  details.href = page;
  details.textContent = words.details;
  details.setAttribute(
    'aria-label',
    words.detailsOf.replace('{title}', () => record.title.text),
  );
  const languages = record.languages.flatMap((language) => {
    const chip = document.createElement('span');
    write(chip, language);
    return [chip, ' '];
  });
  item.querySelector('.chips')!.prepend(...languages);
}

function fillWithdrawn(item: HTMLElement, record: WithdrawnRecord, words: SavedPageWords, page: string): void {
  const title = item.querySelector<HTMLAnchorElement>('h3 a')!;
  write(title, record.title);
  title.href = page;
  leaveOnly(item, record.notice ?? words.withdrawn, 'h3');
}

/** Takes away what is known of listed resources only, and says something instead. */
function leaveOnly(item: HTMLElement, text: string, kept = ''): void {
  for (const part of item.querySelectorAll('h3, .by, .chips')) if (!kept || !part.matches(kept)) part.remove();
  item.querySelector('[data-description]')!.textContent = text;
}

/** Says of which resource a button is, to readers who do not see where it stands. */
function name(button: HTMLButtonElement, { text, ...language }: SavedText): void {
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  write(hidden, { text: `: ${text}`, ...language });
  button.replaceChildren(button.textContent.trim(), hidden);
}

function write(element: Element, { text, lang, dir }: SavedText): void {
  element.textContent = text;
  if (lang) element.setAttribute('lang', lang);
  if (dir) element.setAttribute('dir', dir);
}
