/**
 * A date as the instant at which it begins in UTC (RFC 3339): that of the first day of a month or a year, where no more is known.
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 */
export function instantOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`;
}
