import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Move } from '../feeds/moves.ts';
import { movedPage, movedPages, redirectsFile, redirectsForCaddy, redirectsForNginx, redirectsOf } from './moved.ts';

const MOVES = 'moves.json';

/** Writes where things stand that had another id: for hosts that redirect, and as pages for those that do not. */
export function movedPagesAndRedirects(): AstroIntegration {
  let site = new URL('http://localhost/');
  return {
    name: 'signpost-moved-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(config.site ?? site);
      },
      'astro:build:done': async ({ dir }) => {
        const list = new URL(MOVES, dir);
        const moves = JSON.parse(await readFile(list, 'utf8')) as Move[];
        await rm(list);
        if (moves.length === 0) return;
        const redirects = redirectsOf(moves);
        await writeFile(new URL('_redirects', dir), redirectsFile(redirects));
        await writeFile(new URL('_redirects.nginx', dir), redirectsForNginx(redirects));
        await writeFile(new URL('_redirects.caddy', dir), redirectsForCaddy(redirects));
        for (const { from, to } of movedPages(moves)) {
          const page = await readFile(new URL(`.${to}index.html`, dir), 'utf8').catch(() => undefined);
          if (page === undefined) continue;
          const folder = new URL(`.${from}`, dir);
          await mkdir(folder, { recursive: true });
          await writeFile(new URL('index.html', folder), movedPage(page, to, site));
        }
      },
    },
  };
}
