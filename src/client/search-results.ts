import type { ResultGroup } from '../search/answer.ts';
import type { SearchState } from '../search/state.ts';
import { countMessage, fill, type SearchWords } from '../search/words.ts';
import type { Best, Found } from '../search/finder.ts';
import { fillResult, lead, write } from './search-result.ts';

/** Results of a group that are shown at first; of a single group, more. */
const SHOWN = 5;
const SHOWN_ALONE = 20;

/** The templates and places of the search page that results are written with. */
export interface ResultParts {
  best: HTMLElement;
  results: HTMLElement;
  bestItem: HTMLTemplateElement;
  group: HTMLTemplateElement;
  result: HTMLTemplateElement;
}

/** Shows what the words lead to. */
export function showBest(parts: ResultParts, best: readonly Best[], words: SearchWords, locale: string): void {
  const [first] = best;
  parts.best.hidden = !first;
  parts.best.querySelector('ol')!.replaceChildren(...best.map((each) => bestItem(parts.bestItem, each, words, locale)));
  const understood = parts.best.querySelector<HTMLElement>('[data-understood]')!;
  const match = first?.match;
  const language = match && match.locale !== locale ? words.locales[match.locale]?.here : undefined;
  understood.hidden = !language;
  understood.textContent = language ? fill(words.understood, { language, term: match?.term ?? '' }) : '';
}

function bestItem(template: HTMLTemplateElement, best: Best, words: SearchWords, locale: string): DocumentFragment {
  const { path, kind, title, record } = best;
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = item.querySelector<HTMLAnchorElement>('[data-entry]')!;
  const help = item.querySelector<HTMLAnchorElement>('[data-get-help]')!;
  link.dataset['path'] = path;
  const version = kind === 'story' ? undefined : record?.versions?.[0];
  lead(link, version ?? { url: `/${locale}/${path}` }, words);
  link.textContent = title;
  item.querySelector('.kind')!.textContent = words.kinds[kind] ?? '';
  item.querySelector('[data-description]')!.textContent = record?.description ?? '';
  const topic = /^topics\/([^/]+)\/$/.exec(path)?.[1];
  if (topic && words.careTopics.includes(topic)) help.href = `${link.href}#get-help`;
  else help.remove();
  return item;
}

/** Shows the results by topic; what already stands among the best is not shown again. */
export function showResults(
  parts: ResultParts,
  found: Found,
  state: SearchState,
  words: SearchWords,
  locale: string,
): void {
  const best = new Set(found.best.map(({ path }) => path));
  const groups = found.answer.groups
    .map(({ topic, records }) => ({ topic, records: records.filter(({ path }) => !best.has(path)) }))
    .filter(({ records }) => records.length > 0);
  const shown = groups.length === 1 ? SHOWN_ALONE : SHOWN;
  const marked = found.replaced ? { ...state, words: found.corrected ?? '' } : state;
  parts.results.replaceChildren(...groups.map((group) => groupElement(parts, group, shown, marked, words, locale)));
}

function groupElement(
  parts: ResultParts,
  { topic, records }: ResultGroup,
  shown: number,
  state: SearchState,
  words: SearchWords,
  locale: string,
): DocumentFragment {
  const group = parts.group.content.cloneNode(true) as DocumentFragment;
  const title = (topic && words.topics[topic]) ?? words.otherResults;
  const heading = group.querySelector('h3')!;
  const more = group.querySelector('button')!;
  const list = group.querySelector('ol')!;
  const add = (from: number, to?: number) =>
    list.append(...records.slice(from, to).map((record) => resultItem(parts.result, record, words, state, locale)));
  heading.textContent = title;
  add(0, shown);
  more.hidden = records.length <= shown;
  more.textContent = countMessage(words.formatTag, words.moreIn, records.length - shown, title);
  more.addEventListener('click', () => {
    add(shown);
    more.hidden = true;
    list.children[shown]?.querySelector('a')?.focus();
  });
  return group;
}

function resultItem(
  template: HTMLTemplateElement,
  record: ResultGroup['records'][number],
  words: SearchWords,
  state: SearchState,
  locale: string,
): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  fillResult(item, record, words, state, locale);
  return item;
}

/** Says what the words may have been meant to be, or what was looked for instead. */
export function showCorrection(place: HTMLElement, found: Found, state: SearchState, words: SearchWords): void {
  const { corrected, replaced, best } = found;
  // Words that are a term lead somewhere, whether or not a text has them.
  const missing = best[0]?.match?.how === 'exact' ? [] : found.missing;
  place.hidden = corrected === undefined && missing.length === 0;
  place.replaceChildren();
  if (corrected !== undefined && replaced) {
    write(place, fill(words.corrected, { typed: state.words, words: corrected }), '', words.lang);
  } else if (corrected !== undefined) {
    const link = document.createElement('a');
    link.href = `#${new URLSearchParams({ q: corrected }).toString()}`;
    link.textContent = corrected;
    place.append(`${words.didYouMean} `, link);
  } else if (found.answer.total > 0) {
    place.textContent = fill(words.missing, { words: missing.join(', ') });
  } else place.hidden = true;
}
