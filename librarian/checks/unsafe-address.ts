import type { z } from 'astro/zod';
import { valueAt } from '../field-path.ts';
import { problemAt, type Wording } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'unsafe-address';
/** Schemes whose addresses a browser may run as code. */
const CODE: ReadonlySet<string> = new Set(['javascript:', 'data:', 'vbscript:']);

/** Addresses are of the web and carry no password: never `javascript:`, `data:`, `file:` and the like. */
export const unsafeAddressRule: Rule = {
  slug,
  title: 'An address could harm a reader',
  severity: 'error',
  run: ({ files }) =>
    files.flatMap(({ file, issues, fields }) =>
      fields === undefined
        ? []
        : issues
            .filter((issue) => isUnsafeAddressIssue(issue, fields.value))
            .map(({ path }) =>
              problemAt(slug, { file, at: fields.at }, path, word(String(valueAt(fields.value, path)))),
            ),
    ),
};

/** Whether a schema refuses an address because following it could do harm, not because it is misspelt. */
export function isUnsafeAddressIssue(issue: z.core.$ZodIssue, value: unknown): boolean {
  if (issue.code !== 'custom' || !issue.path.some((step) => /url|website/i.test(String(step)))) return false;
  const address = valueAt(value, issue.path);
  const url = typeof address === 'string' ? URL.parse(address) : null;
  return url !== null && (!isWeb(url) || url.username !== '' || url.password !== '');
}

function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

function word(address: string): Wording {
  const url = URL.parse(address);
  if (url === null || isWeb(url)) {
    return {
      found: 'an address with a user name or password',
      allowed: 'an address that starts with https://, without a name before an @',
      fix: 'Delete everything between // and @, and change that password: it may have been seen.',
    };
  }
  const harm = CODE.has(url.protocol)
    ? 'which can run code in the reader’s browser'
    : 'which is not an address of the web';
  return {
    found: `${quote(address)}, ${harm}`,
    allowed: 'an address that starts with https://',
    fix: 'Open the page in a browser and copy its address from there.',
  };
}
