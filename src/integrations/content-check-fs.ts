import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Verdict } from '../../librarian/verdict.ts';
import { ownProcess } from './own-process-fs.ts';
import { plainError } from './plain-error.ts';

const CHECK = new URL('../../librarian/check-process-fs.ts', import.meta.url);

/**
 * Checks all content before a build begins and refuses to build with errors in it; warnings are counted meanwhile. In development the
 * errors are shown and the server goes on, so that an author can mend them; it does not wait for them.
 *
 * The check is a process of its own: it holds every file as it was parsed, which Astro would carry along to the end of the build.
 * @param options.root The content folder.
 * @param options.today The day to check for, `YYYY-MM-DD`.
 */
export function contentCheck(options: { root: string; today: string }): AstroIntegration {
  return {
    name: 'signpost-content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger, config }) => {
        if (command !== 'build' && command !== 'dev') return;
        const checked = checkApart(fileURLToPath(new URL(options.root, config.root)), options.today, logger);
        const told = checked.then((errors) => {
          if (errors === undefined) return;
          if (command === 'build') throw contentError(errors);
          logger.error(errors);
        });
        if (command === 'build') await told;
        else told.catch((error: Error) => logger.error(error.message));
      },
    },
  };
}

/**
 * Checks a folder. Resolves with the errors, or with nothing, as soon as they are known.
 * @throws Error when the check has ended without a word of them.
 */
function checkApart(root: string, today: string, logger: AstroIntegrationLogger): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const heard = (verdict: Verdict) => {
      if ('warnings' in verdict) {
        logger.info(`${verdict.warnings} warnings: \`npm run desk -- check\` names them`);
        return;
      }
      if (verdict.errors === undefined) logger.info(`${verdict.files} content files, no errors`);
      resolve(verdict.errors);
    };
    ownProcess(CHECK, { args: [root, today], heard }).catch((error: Error) =>
      reject(plainError('ContentError', `The content could not be checked. ${error.message}`)),
    );
  });
}

/** An error for a content author. */
function contentError(report: string): Error {
  const more = '`npm run desk -- check` names every error.';
  return plainError('ContentError', `The content has errors, so the site was not built. ${more}\n\n${report}`);
}
