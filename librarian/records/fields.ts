/** Fields by name, as a record holds them. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for a group of fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names of the fields that have a value. */
export function namesOf(fields: Fields): string[] {
  return Object.keys(fields).filter((name) => fields[name] !== undefined);
}
