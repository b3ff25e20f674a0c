/** Where an address leads now. */
export interface Redirect {
  to: string;
  status: number;
}

/**
 * Reads a `_redirects` file, whose lines are an old address, a new one and a status. `:name` stands for one part of an address, and `*`
 * at its end for the rest, which the new one calls `:splat`.
 * @returns A function that knows where a path leads now.
 */
export function readRedirects(text: string): (path: string) => Redirect | undefined {
  const rules = text.split(/\r?\n/).flatMap((line) => {
    const [from, to, status = '302'] = line.trim().split(/\s+/);
    return from?.startsWith('/') && to ? [{ from: expression(from), to, status: Number(status) }] : [];
  });
  return (path) => {
    for (const { from, to, status } of rules) {
      const groups = from.exec(path)?.groups;
      if (groups) return { to: to.replaceAll(/:([a-z]+)/g, (_, name: string) => groups[name] ?? ''), status };
    }
    return undefined;
  };
}

function expression(from: string): RegExp {
  const source = from
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/:([a-z]+)/g, '(?<$1>[^/]+)')
    .replace('*', '(?<splat>.*)');
  // An empty group, so that there are groups at all.
  return new RegExp(`^${source}$(?<end>)`);
}
