import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Verdict } from '../../librarian/verdict.ts';
import { setContentCheck } from '../live/checked.ts';
import { ownProcess } from './own-process-fs.ts';
import { plainError } from './plain-error.ts';

const CHECK = new URL('../../librarian/check-process-fs.ts', import.meta.url);

/**
 * Checks all content while Astro loads it, and refuses to build with errors in it; warnings are counted while pages are built. In
 * development the errors are shown and the server goes on, so that an author can mend them.
 *
 * The check is a process of its own: it holds every file as it was parsed, which Astro would carry along to the end of the build.
 * @param options.root The content folder.
 * @param options.today The day to check for, `YYYY-MM-DD`.
 */
export function contentCheck(options: { root: string; today: string }): AstroIntegration {
  let checked: Promise<void> | undefined;
  return {
    name: 'signpost-content-check',
    hooks: {
      'astro:config:setup': ({ command, logger, config }) => {
        if (command !== 'build' && command !== 'dev') return;
        const errors = checkApart(fileURLToPath(new URL(options.root, config.root)), options.today, logger);
        if (command === 'build') {
          checked = errors.then(refuse);
          // Waited for where content is loaded, and before the first page.
          checked.catch(() => undefined);
          setContentCheck(checked);
        } else {
          errors.then((text) => text && logger.error(text)).catch((error: Error) => logger.error(error.message));
        }
      },
      'astro:build:start': async () => {
        await checked;
        setContentCheck();
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

/** @throws Error for a content author, when there are errors. */
function refuse(errors: string | undefined): void {
  if (errors === undefined) return;
  const more = '`npm run desk -- check` names every error.';
  throw plainError('ContentError', `The content has errors, so the site was not built. ${more}\n\n${errors}`);
}
