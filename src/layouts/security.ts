/**
 * The Content Security Policy of a page: own files only, no inline script or style, no plug-ins, no frames.
 * @param options.search The search page may also compile WebAssembly and run a worker, which the search engine needs.
 */
export function contentSecurityPolicy({ search }: { search: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    ...(search ? ["worker-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
