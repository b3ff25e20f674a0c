import type { PathWithRoute } from 'astro';

/** A page of a build, of HTML or of data. */
export interface BuiltPage {
  given: PathWithRoute;
  /** Path below the built site. */
  path: string;
  component: string;
  props: unknown;
}

/** What Astro's own prerenderer has of the pages of a route: its version is pinned, and none of this is typed. */
export interface PrerenderApp {
  routeCache: { get: (route: unknown) => { staticPaths: { keyed: Map<string, { props?: unknown }> } } | undefined };
}

/** Routes whose file has the name of the page. */
const STATUS_PAGES = ['/404', '/500'];

/** The pages of a build in Astro's order: the first of those with the same address, as Astro takes it. */
export function builtPages(given: readonly PathWithRoute[], app: PrerenderApp): BuiltPage[] {
  const byPath = new Map<string, BuiltPage>();
  for (const each of given) {
    const { pathname, route } = each;
    const path = pathOf(pathname, route.type);
    if (byPath.has(path)) continue;
    const props = route.pathname ? {} : app.routeCache.get(route)?.staticPaths.keyed.get(pathname)?.props;
    byPath.set(path, { given: each, path, component: route.component, props });
  }
  return [...byPath.values()];
}

/** File of a page below the built site, with `build.format` as `directory`. */
function pathOf(pathname: string, type: string): string {
  if (type === 'endpoint') return pathname.replace(/^\//, '');
  const name = pathname.replace(/^\/|\/$/g, '');
  if (STATUS_PAGES.includes(`/${name}`)) return `${name}.html`;
  return name === '' ? 'index.html' : `${name}/index.html`;
}

/** What a request for a page and the page have in common. */
export function addressKey(component: string, pathname: string): string {
  return `${component} ${decodeURI(pathname).replace(/^\/|\/$/g, '')}`;
}

/** Addresses as Astro tells them to integrations. */
export function pageNames(pages: readonly BuiltPage[]): { pathname: string }[] {
  return pages
    .filter(({ given }) => given.route.type === 'page')
    .map(({ given: { pathname } }) => ({ pathname: pathname.replace(/\/?$/, '/').replace(/^\//, '') }));
}
