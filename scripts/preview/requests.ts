/** What is asked of a static host, put in order; or the status of the refusal. */
export type Asked = { path: string } | { refused: 400 | 404 | 405 };

/** Hidden files, files that are written for hosts, and compressed copies under their own names. */
const HIDDEN = /\/\.(?!well-known\/)|^\/_(?!astro\/)|\.(?:br|gz|zst)$/;
/** What no address of ours holds, and what a file system might read in a way of its own. */
const STRANGE = /[\p{Cc}\\]|\/\/|\/\.{1,2}(?:\/|$)/u;

/**
 * Reads what a request asks for.
 * @param method Method of the request.
 * @param target What stands behind it: a path, maybe with a query.
 */
export function asked(method: string, target: string): Asked {
  if (method !== 'GET' && method !== 'HEAD') return { refused: 405 };
  const path = decoded(target.replace(/[?#].*$/s, ''));
  if (path === undefined || !path.startsWith('/') || STRANGE.test(path)) return { refused: 400 };
  return HIDDEN.test(path) ? { refused: 404 } : { path };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The compressed forms that a client takes, without those that it weighs with nothing. */
export function acceptedEncodings(header: string): string {
  const forms = header.split(',').map((each) => each.trim().toLowerCase());
  return forms.filter((form) => !/;\s*q=0(?:\.0*)?$/.test(form)).join(', ');
}

/** Whether a range is one that every server reads alike: from one byte on, maybe up to another. */
export function isPlainRange(header: string): boolean {
  return /^bytes=\d+-\d*$/.test(header);
}
