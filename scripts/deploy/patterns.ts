import { headersByPattern, type HeaderBlock } from '../../src/integrations/host-headers.ts';

/** A remark at the head of every file that is made from the table of headers. */
export const MADE_BY = 'Made from src/integrations/host-headers.ts by "npm run generate": change it there.';

/** The values of one header. */
export interface HeaderValues {
  name: string;
  /** What all paths get that no pattern of `special` covers; `undefined` for nothing. */
  everywhere: string | undefined;
  /** The patterns whose paths get a value. */
  special: Map<string, string[]>;
}

/** A pattern as a regular expression that RE2 and PCRE read alike: `/embed/*` becomes `^/embed/`. */
export function patternExpression(pattern: string): string {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const open = pattern.endsWith('*');
  return `^${(open ? parts.slice(0, -1) : parts).join('.*')}${open ? '' : '$'}`;
}

/** One regular expression for the paths of any of some patterns. */
export function anyExpression(patterns: readonly string[]): string {
  const [first = '', ...others] = patterns.map(patternExpression);
  return others.length === 0 ? first : [first, ...others].map((each) => `(?:${each})`).join('|');
}

/** The table turned round: every header with its values. */
export function headerValues(blocks: readonly HeaderBlock[]): HeaderValues[] {
  const values = new Map<string, HeaderValues>();
  for (const [pattern, headers] of headersByPattern(blocks)) {
    for (const [name, value] of Object.entries(headers)) {
      const known = values.get(name) ?? { name, everywhere: undefined, special: new Map<string, string[]>() };
      values.set(name, known);
      if (pattern === '/*') known.everywhere = value;
      else known.special.set(value, [...(known.special.get(value) ?? []), pattern]);
    }
  }
  return [...values.values()];
}
