import { MAX_SAVED } from './address.ts';

/** Whether a list has no room for another resource. */
export function isFull(list: readonly string[]): boolean {
  return list.length >= MAX_SAVED;
}

/** The list with a resource at its end. A list that is full, or has the resource already, stays as it is. */
export function add(list: readonly string[], id: string): readonly string[] {
  return isFull(list) || list.includes(id) ? list : [...list, id];
}

/** The list without a resource. */
export function remove(list: readonly string[], id: string): readonly string[] {
  return list.filter((each) => each !== id);
}
