const DAY_IN_MS = 86_400_000;

/** The day that lies `count` days after another, `YYYY-MM-DD`; before it when `count` is negative. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_IN_MS).toISOString().slice(0, 10);
}

/**
 * The day the site is made for.
 * @param given A day such as the value of `SIGNPOST_TODAY`; today (UTC) when it is missing or empty.
 * @throws Error when `given` is not a day that exists.
 */
export function buildDay(given: string | undefined, now = new Date()): string {
  if (!given) return now.toISOString().slice(0, 10);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(given)) {
    throw new Error(`SIGNPOST_TODAY is "${given}", but must be a day written YYYY-MM-DD.`);
  }
  return given;
}
