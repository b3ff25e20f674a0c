import { highlight } from '../search/highlight.ts';
import type { FoundRecord } from '../search/query.ts';
import type { SearchState } from '../search/state.ts';
import { readVersionLinks, versionToShow, type VersionLink } from '../search/version-links.ts';
import { fill, type SearchWords } from '../search/words.ts';

/**
 * Fills the template of a result. A resource's title leads to the resource itself, in the language asked for; its other
 * versions and our details stand beside it. Everything is written as text, never as markup.
 */
export function fillResult(item: DocumentFragment, record: FoundRecord, words: SearchWords, state: SearchState): void {
  const { meta, filters } = record;
  const versions = readVersionLinks(meta['versions']);
  const shown = versionToShow(versions, state.filters.language);
  const title = item.querySelector<HTMLAnchorElement>('h3 a')!;
  lead(title, shown ?? { url: record.url, title: meta['title'] ?? '' }, words);
  write(title, shown?.title ?? meta['title'] ?? '', state.words);
  item.querySelector('.kind')!.textContent = words.kinds[filters['kind']?.[0] ?? ''] ?? '';
  write(item.querySelector('[data-publisher]')!, meta['publisher'] ?? '', state.words);
  write(item.querySelector('[data-description]')!, meta['description'] ?? '', state.words);
  const chips = item.querySelector('.chips')!;
  if (!shown) {
    chips.remove();
    return;
  }
  const details = chips.querySelector('a')!;
  details.href = record.url;
  details.textContent = words.details;
  details.setAttribute('aria-label', fill(words.detailsOf, { words: shown.title }));
  chips.prepend(...formatChips(filters['format'], words), ...languageChips(versions, shown, words));
}

/** Points a link to a version, or to a page of this site. */
function lead(link: HTMLAnchorElement, to: Pick<VersionLink, 'url' | 'title'> & { lang?: string }, words: SearchWords) {
  link.href = to.url;
  if (!to.lang) return;
  link.rel = 'noopener noreferrer';
  mark(link, to.lang, words);
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
