import type { AstroIntegration } from 'astro';

/**
 * Adds `/<locale>/examples/`, which shows every component in every state it can be in, with example data.
 * @param options.enabled Only for development and tests: the published site holds no example data.
 */
export function componentExamples({ enabled }: { enabled: boolean }): AstroIntegration {
  return {
    name: 'signpost-component-examples',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!enabled) return;
        injectRoute({ pattern: '/[locale]/examples', entrypoint: './src/examples/components.astro', prerender: true });
      },
    },
  };
}
