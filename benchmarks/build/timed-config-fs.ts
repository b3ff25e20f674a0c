import type { AstroIntegration, AstroUserConfig } from 'astro';

/** How long a hook of an integration took, in seconds; sent to the parent process. */
export interface HookTime {
  integration: string;
  hook: string;
  seconds: number;
}

/** The settings of a site, every hook of its integrations timed. */
export function timed(config: AstroUserConfig): AstroUserConfig {
  return {
    ...config,
    integrations: [config.integrations ?? []].flat(9).flatMap((each) => (each ? timedHooks(each) : [])),
  };
}

function timedHooks(integration: AstroIntegration): AstroIntegration {
  const hooks = Object.entries(integration.hooks).map(([hook, run]) => [
    hook,
    timedHook(integration.name, hook, run as Hook),
  ]);
  return { ...integration, hooks: Object.fromEntries(hooks) as AstroIntegration['hooks'] };
}

type Hook = (options: unknown) => unknown;

function timedHook(integration: string, hook: string, run: Hook): Hook {
  return async (options) => {
    const start = performance.now();
    try {
      return await run(options);
    } finally {
      process.send?.({ integration, hook, seconds: (performance.now() - start) / 1000 } satisfies HookTime);
    }
  };
}
