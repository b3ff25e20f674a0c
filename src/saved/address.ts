/** Resources that a list holds at most. */
export const MAX_SAVED = 60;
/** Characters of a list that are read. */
const MAX_LENGTH = 6000;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What the part of an address behind `#` says. */
export interface Fragment {
  /** Ids of saved resources, in the reader's order; left out where the address has no list. */
  list?: string[];
  /** The fragment that stands in the address without a list: an anchor, or the words of a search. */
  to: string;
}

/** Reads ids off a text, separated by commas. Whatever is no id is left out, and so is every id that comes again. */
export function readIds(text: string): string[] {
  const ids = text.slice(0, MAX_LENGTH).split(',');
  return [...new Set(ids.filter((id) => ID.test(id)))].slice(0, MAX_SAVED);
}

/** Reads the part of an address behind `#`: `#symptoms`, `#list=a,b&to=symptoms`, `#q=words&list=a,b`. */
export function readFragment(hash: string): Fragment {
  const text = hash.replace('#', '');
  const parameters = new URLSearchParams(text);
  const list = parameters.get('list');
  if (list === null) return { to: text };
  parameters.delete('list');
  return { list: readIds(list), to: parameters.get('to') ?? parameters.toString() };
}

/** Writes the part of an address from `#` on. A fragment with names and values of its own keeps them in front. */
export function fragmentOf(list: readonly string[], to: string): string {
  const own = to && `#${to}`;
  if (!list.length) return own;
  const ids = `list=${list.join()}`;
  return to.includes('=') ? `${own}&${ids}` : `#${ids}${to && `&to=${encodeURIComponent(to)}`}`;
}
