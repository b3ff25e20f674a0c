/**
 * The list with a resource moved.
 * @param steps Places towards the end; negative towards the start. The ends of the list stop it.
 */
export function move(list: readonly string[], id: string, steps: number): readonly string[] {
  const from = list.indexOf(id);
  if (from < 0) return list;
  const others = list.filter((each) => each !== id);
  const place = Math.min(Math.max(from + steps, 0), others.length);
  return [...others.slice(0, place), id, ...others.slice(place)];
}
