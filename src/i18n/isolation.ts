/**
 * Puts a text between marks that keep its direction to itself (Unicode FSI and PDI), so that a Latin name within Arabic
 * does not drag the words beside it along.
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
