import { highlight } from '../search/highlight.ts';
import { shownKindOf, type SearchRecord } from '../search/records.ts';
import type { SearchState } from '../search/state.ts';
import { versionToShow, type VersionLink } from '../search/version-links.ts';
import { fill, type SearchWords } from '../search/words.ts';

/**
 * Fills the template of a result. A resource's title leads to the resource itself, in the language asked for; its other
 * versions and our details stand beside it. Everything is written as text, never as markup.
 */
export function fillResult(
  item: DocumentFragment,
  record: SearchRecord,
  words: SearchWords,
  state: SearchState,
  locale: string,
): void {
  const { versions = [], filters } = record;
  const own = `/${locale}/${record.path}`;
  const shown = versionToShow(versions, state.filters.language);
  const kind = shownKindOf(record);
  const title = item.querySelector<HTMLAnchorElement>('[data-entry]')!;
  title.dataset['path'] = record.path;
  // Our own page of a story says what a reader may want to know before opening it.
  lead(title, kind !== 'story' && shown ? shown : { url: own }, words);
  write(title, shown?.title ?? record.title, state.words, shown?.lang ?? words.lang);
  item.querySelector('.kind')!.textContent = words.kinds[kind] ?? '';
  write(item.querySelector('[data-publisher]')!, record.publisher ?? '', state.words, words.lang);
  write(item.querySelector('[data-description]')!, record.description, state.words, words.lang);
  const chips = item.querySelector('.chips')!;
  if (!shown) {
    chips.remove();
    return;
  }
  const details = chips.querySelector('a')!;
  details.href = own;
  details.textContent = words.details;
  details.setAttribute('aria-label', fill(words.detailsOf, { words: shown.title }));
  chips.prepend(...formatChips(filters.format, words), ...languageChips(versions, shown, words));
}

/** Points a link to a version, or to a page of this site. */
export function lead(link: HTMLAnchorElement, to: { url: string; lang?: string }, words: SearchWords): void {
  link.href = to.url;
  if (!to.lang) return;
  link.rel = 'noopener noreferrer';
  mark(link, to.lang, words);
}

/** Writes a text with the words looked for marked. */
export function write(element: Element, text: string, query: string, lang: string): void {
  element.replaceChildren(
    ...highlight(text, query, lang).map(({ text: piece, hit }) => {
      if (!hit) return document.createTextNode(piece);
      const marked = document.createElement('mark');
      marked.textContent = piece;
      return marked;
    }),
  );
}

/** Gives a text in another language its `lang` and `dir`. */
function mark(element: HTMLElement, lang: string, words: SearchWords): void {
  if (lang === words.lang) return;
  element.lang = lang;
  element.dir = words.languages[lang]?.dir ?? '';
}

function formatChips(formats: readonly string[] = [], words: SearchWords): (HTMLElement | string)[] {
  return formats
    .filter((format) => format !== 'html')
    .flatMap((format) => {
      const chip = document.createElement('b');
      chip.textContent = words.formats[format] ?? format;
      return [chip, ' '];
    });
}

/** The version shown as plain text, the others as links. */
function languageChips(
  versions: readonly VersionLink[],
  shown: VersionLink,
  words: SearchWords,
): (HTMLElement | string)[] {
  return [shown, ...versions.filter((version) => version !== shown)].flatMap((version) => {
    const chip = document.createElement(version === shown ? 'span' : 'a');
    if (chip instanceof HTMLAnchorElement) lead(chip, version, words);
    else mark(chip, version.lang, words);
    chip.textContent = words.languages[version.lang]?.name ?? version.lang;
    return [chip, ' '];
  });
}
