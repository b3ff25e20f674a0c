import type { AstroPrerenderer } from 'astro';
import { addressKey, builtPages, type BuiltPage, type PrerenderApp } from './built-pages.ts';
import type { PageReuse } from './page-reuse.ts';

/** What a build does with its pages. */
export interface PageKeeper {
  reuse: PageReuse;
  /** Takes all pages before any is rendered and gives those that have to be. */
  choose: (pages: readonly BuiltPage[]) => Promise<readonly BuiltPage[]>;
  /** Takes a page that was rendered. Resolves with whether the indexer reads it. */
  keep: (page: BuiltPage, body: Uint8Array) => Promise<boolean>;
}

/** Astro's prerenderer, for pages that have changed alone. Each is rendered to its end before the next begins. */
export function reusingPrerenderer(normal: AstroPrerenderer, keeper: PageKeeper): AstroPrerenderer {
  const byAddress = new Map<string, BuiltPage>();
  return {
    ...normal,
    name: 'signpost-build-again',
    async getStaticPaths() {
      const given = await normal.getStaticPaths();
      const pages = await keeper.choose(builtPages(given, (normal as unknown as { app: PrerenderApp }).app));
      for (const page of pages) byAddress.set(addressKey(page.component, page.given.pathname), page);
      return pages.map((page) => page.given);
    },
    async render(request, options) {
      const page = byAddress.get(addressKey(options.routeData.component, new URL(request.url).pathname));
      if (!page) throw new Error(`${request.url} is rendered, though no route has it`);
      keeper.reuse.log.begin();
      const result = await normal.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const body = response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
      const reads = keeper.reuse.log.end();
      if (!body) return response;
      keeper.reuse.note(page, reads, await keeper.keep(page, body));
      return new Response(body, response);
    },
  };
}
