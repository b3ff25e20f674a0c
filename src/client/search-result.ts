import { highlight } from '../search/highlight.ts';
import type { FoundRecord } from '../search/query.ts';
import { fill, type SearchWords } from '../search/words.ts';

/**
 * Fills the template of a result. A resource's title leads to the resource itself; its details stand beside it.
 * Everything is written as text, never as markup.
 */
export function fillResult(item: DocumentFragment, record: FoundRecord, words: SearchWords, query: string): void {
  const { meta, filters } = record;
  const href = webAddress(meta['href']);
  const title = item.querySelector<HTMLAnchorElement>('h3 a')!;
  title.href = href ?? record.url;
  if (href) title.rel = 'noopener noreferrer';
  write(title, meta['title'] ?? '', query);
  mark(title, meta['lang'], words);
  item.querySelector('.kind')!.textContent = words.kinds[filters['kind']?.[0] ?? ''] ?? '';
  write(item.querySelector('[data-publisher]')!, meta['publisher'] ?? '', query);
  write(item.querySelector('[data-description]')!, meta['description'] ?? '', query);
  const chips = item.querySelector('.chips')!;
  const details = chips.querySelector('a')!;
  if (href) {
    details.href = record.url;
    details.textContent = words.details;
    details.setAttribute('aria-label', fill(words.detailsOf, { words: meta['title'] ?? '' }));
  } else {
    details.parentElement!.remove();
  }
  chips.prepend(...formatChips(filters['format'], words), ...languageChips(filters['language'], words));
  if (!chips.hasChildNodes()) chips.remove();
}

/** An address that may be linked: `https:` or `http:` only. */
function webAddress(address: string | undefined): string | undefined {
  const url = address ? URL.parse(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function write(element: Element, text: string, query: string): void {
  element.replaceChildren(
    ...highlight(text, query).map(({ text: piece, hit }) => {
      if (!hit) return document.createTextNode(piece);
      const marked = document.createElement('mark');
      marked.textContent = piece;
      return marked;
    }),
  );
}

/** Gives a text in another language its `lang` and `dir`. */
function mark(element: HTMLElement, lang: string | undefined, words: SearchWords): void {
  if (!lang || lang === words.lang) return;
  element.lang = lang;
  element.dir = words.languages[lang]?.dir ?? '';
}

function formatChips(formats: readonly string[] = [], words: SearchWords): HTMLElement[] {
  return formats
    .filter((format) => format !== 'html')
    .map((format) => {
      const chip = document.createElement('b');
      chip.textContent = words.formats[format] ?? format;
      return chip;
    });
}

function languageChips(languages: readonly string[] = [], words: SearchWords): HTMLElement[] {
  return languages.map((lang) => {
    const chip = document.createElement('span');
    chip.textContent = words.languages[lang]?.name ?? lang;
    mark(chip, lang, words);
    return chip;
  });
}
