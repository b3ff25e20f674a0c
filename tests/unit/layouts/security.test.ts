import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/layouts/security.ts';

/** The sources of a policy by directive. */
function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources];
    }),
  );
}

test('a page may load the site’s own files and nothing else', () => {
  expect(directives(contentSecurityPolicy({}))).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
  });
});

test('the search page may compile WebAssembly and run a worker besides', () => {
  const page = directives(contentSecurityPolicy({}));
  expect(directives(contentSecurityPolicy({ search: true }))).toEqual({
    ...page,
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'worker-src': ["'self'"],
  });
});

test('the page that shows what other websites get may hold pages of the site in frames besides', () => {
  const page = directives(contentSecurityPolicy({}));
  expect(directives(contentSecurityPolicy({ frames: true }))).toEqual({ ...page, 'frame-src': ["'self'"] });
});

test.each([{ search: true }, { frames: true }, {}])(
  'no inline code, no evaluated text, no other site: %j',
  (options) => {
    const policy = contentSecurityPolicy(options);
    expect(policy).not.toContain("'unsafe-inline'");
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).not.toMatch(/https?:|\*/);
  },
);
