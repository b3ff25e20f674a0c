import { madePlain } from '../src/schemas/plain-text.ts';

const LONGEST = 300;

/** A text as one line of a record: no line breaks, no `<` or `>`, nothing that readers cannot see, not longer than a line may be. */
export function asLine(text: string, longest = LONGEST): string {
  const line = madePlain(text).replaceAll(/\s+/g, ' ').trim().replaceAll('<', '‹').replaceAll('>', '›');
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const end = cut.lastIndexOf(' ');
  return `${madePlain(end > longest / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
