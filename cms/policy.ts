import type { CmsBackend } from './config-types.ts';

/** Where each Git host answers, besides an address of its own that the configuration names. */
const HOSTS = {
  github: ['https://api.github.com'],
  gitlab: ['https://gitlab.com'],
} as const;

/**
 * The content security policy of the editor page. It is stricter than what the CMS asks for: fonts and code come from
 * this page alone, and the only other site it may speak with is the Git host it saves to.
 * @param backend The Git host; undefined for the editor on a local checkout, which speaks with nobody.
 */
export function editorPolicy(backend?: CmsBackend): string {
  const hosts = backend === undefined ? [] : hostsOf(backend);
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Svelte writes styles of components into the page.
    "style-src 'self' 'unsafe-inline' blob:",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    ["connect-src 'self' blob: data:", ...hosts].join(' '),
    "frame-src 'self' blob:",
    "manifest-src 'self' blob:",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

function hostsOf(backend: CmsBackend): string[] {
  if (backend.name === 'test-repo') return [];
  const { api_root: api, base_url: base } = backend;
  const own = [api, base].flatMap((address) => (address === undefined ? [] : [new URL(address).origin]));
  return [...new Set([...(api === undefined ? HOSTS[backend.name] : []), ...own])];
}
