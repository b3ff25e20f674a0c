/** Headers for the paths that a pattern covers. */
export interface HeaderRule {
  applies(path: string): boolean;
  headers: [name: string, value: string][];
}

/** Reads a `_headers` file: a path pattern per block, with `*` for any text, its headers indented below it. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('/')) rules.push({ applies: matcher(line.trim()), headers: [] });
    const header = /^\s+([A-Za-z-]+):\s*(.+)$/.exec(line);
    if (header?.[1] && header[2]) rules.at(-1)?.headers.push([header[1], header[2].trim()]);
  }
  return rules;
}

function matcher(pattern: string): (path: string) => boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('.*')}$`);
  return (path) => expression.test(path);
}
