/** What a page may do besides loading its own files. */
export interface PolicyOptions {
  search?: boolean;
  frames?: boolean;
  offline?: boolean;
}

/**
 * The Content Security Policy of a page: own files only, no inline script or style, no plug-ins, no frames.
 * @param options.search The search page may also compile WebAssembly and run a worker, which the search engine needs.
 * @param options.offline The page that keeps topics on the device may let the service worker in; no other page can.
 * @param options.frames The page that shows what other websites get may also hold our own pages in frames.
 */
export function contentSecurityPolicy({ search = false, frames = false, offline = false }: PolicyOptions): string {
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    ...(search || offline ? ["worker-src 'self'"] : []),
    ...(frames ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * The policy of a page for frames. Its files are also named in full: within a sandbox a page has no origin of its own, and not every
 * browser then knows what `'self'` is.
 * @param site Where the site is published.
 */
export function frameSecurityPolicy(site: string): string {
  const file = (name: string) => new URL(`/embed/v1/${name}`, site).href;
  return [
    "default-src 'none'",
    `script-src 'self' ${file('frame.js')}`,
    `style-src 'self' ${file('frame.css')}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
