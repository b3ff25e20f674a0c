import type { AstroIntegration, ViteUserConfig } from 'astro';
import { collectionsOf, setLiveContent, type LiveContent } from '../live/content.ts';

/** The module by which Astro’s pages read content. */
const STORE = '\0astro:data-layer-content';

/** Where that module finds the content. */
const PLACE = 'signpost.collections';

/** Environments of Vite in which pages are rendered. */
const RENDERING = ['ssr', 'prerender'] as const;

/** Changes that come together count as one, in milliseconds. */
const TOGETHER = 30;

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/**
 * In development, gives pages the content as it stands. Without it, a change waits until all content is written to a file, which is then
 * read, parsed as a script and unpacked: seconds for a large site.
 */
export function liveContent(): AstroIntegration {
  const content: LiveContent = { stores: new Map(), changed: () => undefined };
  return {
    name: 'signpost-live-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        setLiveContent(content);
        (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(PLACE)] = () => collectionsOf(content);
        updateConfig({ vite: { plugins: [livePlugin()] } });
      },
      'astro:server:setup': ({ server }) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        content.changed = () => {
          clearTimeout(timer);
          timer = setTimeout(() => refresh(server), TOGETHER);
        };
      },
    },
  };
}

function livePlugin(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'signpost-live-content',
    load: {
      // Before Astro’s own, which reads the file.
      order: 'pre',
      handler: (id) => (id === STORE ? `export default globalThis[Symbol.for('${PLACE}')]();` : undefined),
    },
  };
}

/** Has pages read the content again, as Astro does once its file is written. */
function refresh(server: Server): void {
  for (const name of RENDERING) {
    const environment = server.environments[name];
    const module = environment?.moduleGraph.getModuleById(STORE);
    if (!environment || !module) continue;
    environment.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
    const runner = 'runner' in environment ? (environment as RunnableEnvironment).runner : undefined;
    const evaluated = runner?.evaluatedModules.getModuleById(STORE);
    if (evaluated) runner?.evaluatedModules.invalidateModule(evaluated);
    environment.hot.send('astro:content-changed', {});
  }
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

interface RunnableEnvironment {
  runner: {
    evaluatedModules: { getModuleById: (id: string) => object | undefined; invalidateModule: (module: object) => void };
  };
}
