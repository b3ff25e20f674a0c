/** Longest path that is taken, in UTF-16 code units. */
const LONGEST = 1024;

/** What no path of a site holds: control characters, backslashes, and colons, which mean drives and streams on Windows. */
const REFUSED = /[\p{Cc}\\:]/u;

/** Whether a path leads to a place inside a site wherever the site is: relative, with `/`, with no step up and no trick. */
export function isSafePath(path: string): boolean {
  if (path === '' || path.length > LONGEST || REFUSED.test(path) || !path.isWellFormed()) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** The address of a file of a site. */
export function addressOf(path: string, site: URL): URL {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), site);
}
