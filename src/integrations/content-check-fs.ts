import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContentFolder, formatReport } from '../../librarian/check-content-folder-fs.ts';
import { plainError } from './plain-error.ts';

/** How many groups of errors, and places of each, a build names when there are very many. */
const MOST = 20;

/**
 * Checks all content before a build begins and refuses to build with errors in it. In development the errors are
 * shown and the server goes on, so that an author can mend them.
 * @param options.root The content folder.
 * @param options.today The day to check for, `YYYY-MM-DD`.
 */
export function contentCheck(options: { root: string; today: string }): AstroIntegration {
  return {
    name: 'signpost-content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger, config }) => {
        if (command !== 'build' && command !== 'dev') return;
        const root = fileURLToPath(new URL(options.root, config.root));
        const report = await checkContentFolder(root, options.today);
        if (report.errors.length === 0) {
          logger.info(`${report.files} content files, no errors, ${report.warnings.length} warnings`);
          return;
        }
        const text = formatReport({ ...report, warnings: [] }, { most: MOST });
        if (command === 'dev') logger.error(text);
        else throw contentError(text);
      },
    },
  };
}

/** An error for a content author. */
function contentError(report: string): Error {
  const more = '`npm run desk -- check` names every error.';
  return plainError('ContentError', `The content has errors, so the site was not built. ${more}\n\n${report}`);
}
