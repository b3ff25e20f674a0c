// The site takes any line that starts with --- or +++ for the end of the fields, and what follows for text: so such a line ends them
// here too, and must hold nothing else, or what is checked as a field could be built as code.
const FRONT_MATTER = /^(---)([ \t]*\r?\n(?:(?!---|\+\+\+)[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/;

/**
 * Parts an `.mdx` file into its fields and its text. What belongs to the other part is blanked out,
 * so every position in either part is a position in the file.
 */
export function splitFrontMatter(text: string): { fields: string; body: string } | undefined {
  if (!text.startsWith('---')) return undefined;
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) return undefined;
  return { fields: `   ${match[2] ?? ''}`, body: blank(match[0]) + text.slice(match[0].length) };
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, '');
}
