/** A value as the bytes of a JSON document: keys in the order of their code units, so that equal values are equal texts. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner))}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
