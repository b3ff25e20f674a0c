import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { readContent } from '../../librarian/content-reader-fs.ts';
import { deskReport } from '../../librarian/report/desk-report.ts';
import { readWords } from '../../librarian/report/words.ts';

const MODULE = 'virtual:signpost-desk';

/** What the desk pages are made from. */
export interface DeskOptions {
  /** Only for the team: the public site holds nothing of the desk. */
  enabled: boolean;
  /** The content folder. */
  root: string;
  /** The day to report for, `YYYY-MM-DD`. */
  today: string;
  /** File with words that the team has heard or read. */
  words?: string | undefined;
}

const ROUTES = {
  '/desk': 'index',
  '/desk/queues/[queue]': 'queue',
  '/desk/topics/[topic]': 'topic',
};

/** Adds `/desk/`: how the content stands and what waits for somebody, as the module `virtual:signpost-desk` says it. */
export function deskPages(options: DeskOptions): AstroIntegration {
  return {
    name: 'signpost-desk-pages',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
        if (!options.enabled) return;
        for (const [pattern, page] of Object.entries(ROUTES)) {
          injectRoute({ pattern, entrypoint: `./src/desk/pages/${page}.astro`, prerender: true });
        }
        updateConfig({ vite: { plugins: [reportPlugin(fileURLToPath(config.root), options)] } });
      },
    },
  };
}

function reportPlugin(project: string, options: DeskOptions): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'signpost-desk-report',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const root = resolve(project, options.root);
      const content = readContent(root);
      for (const { path } of content.files) this.addWatchFile(join(root, path));
      const words = options.words ? readWords(readFileSync(options.words, 'utf8'), options.words) : [];
      return `export const report = ${JSON.stringify(deskReport(content, { today: options.today, words }))};`;
    },
  };
}
