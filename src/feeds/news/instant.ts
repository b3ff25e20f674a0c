/** A day as the instant at which it begins in UTC (RFC 3339). */
export function instantOf(day: string): string {
  return `${day}T00:00:00Z`;
}
