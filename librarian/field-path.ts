/** Way to a field from the top of a file: names of fields, and numbers of list items counted from 0. */
export type FieldPath = readonly PropertyKey[];

/** Writes a path as `versions[0].url`. */
export function formatFieldPath(path: FieldPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

/** The value at a path, or undefined when the way ends before. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((current, step) => {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    return (current as Record<PropertyKey, unknown>)[step];
  }, value);
}
