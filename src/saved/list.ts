import { MAX_SAVED } from './address.ts';

/** The list with a resource at its end. A list that is full, or has the resource already, stays as it is. */
export function add(list: readonly string[], id: string): readonly string[] {
  return list.length < MAX_SAVED && !list.includes(id) ? [...list, id] : list;
}

/** The list without a resource. */
export function remove(list: readonly string[], id: string): readonly string[] {
  return list.filter((each) => each !== id);
}
