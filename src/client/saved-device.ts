import { readIds } from '../saved/address.ts';

const KEY = 'signpost-list';

/** The list that is kept on this device; nothing when none is, or when the browser does not say. */
export function keptList(): readonly string[] | undefined {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? undefined : readIds(text);
  } catch {
    return undefined;
  }
}

/** Keeps a list on this device, or with `undefined` forgets it. Tells whether the browser let it. */
export function keepList(list: readonly string[] | undefined): boolean {
  try {
    if (list) localStorage.setItem(KEY, list.join());
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
