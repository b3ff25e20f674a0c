/**
 * How long a server asks to wait, in milliseconds.
 * @param value `Retry-After`: seconds, or a date (RFC 9110).
 * @param now Milliseconds since 1970, to compare a date with.
 * @returns undefined when there is none, or none that makes sense.
 */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const time = /[a-z]/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
