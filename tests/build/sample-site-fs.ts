import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressSite } from '../../scripts/compress/compress-site-fs.ts';
import type { Move } from '../../src/feeds/moves.ts';
import { redirectsFile, redirectsForCaddy, redirectsForNginx, redirectsOf } from '../../src/integrations/moved.ts';

/** A few files of every kind. */
const SAMPLE = [
  '*.*',
  '{_headers,.assetsignore}',
  '*/{index,404}.html',
  '_astro/*',
  'en/{search,topics}/index.html',
  'en/topics/miscarriage/{,sources/}index.html',
  'api/v1/*.{json,csv}',
  'api/v1/hubs/en/miscarriage.json',
  'api/v1/json-ld/en/miscarriage.jsonld',
  'embed/en/miscarriage/index.html',
  'embed/{sizes.json,v1/*.*}',
  'feeds/en/*.*',
  'infobutton/index.*',
  'infobutton/topics/miscarriage/en.*',
  'oembed/en/miscarriage.*',
  'pagefind/en/**/*.*',
  'saved-records/en.json',
  'search-data/{concepts.json,en/*}',
];

/** What no host may ever hand out. */
export const SECRET = 'not for the public';

/** Something that stands elsewhere now. */
export const MOVE: Move = { kind: 'topics', from: 'early-loss', to: 'miscarriage' };

/**
 * Copies some files of a built site and compresses them, with a redirect, and with secrets within and around it.
 * @returns The folder of the sample, within a folder of its own.
 */
export async function sampleSite(site: string): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'signpost-hosting-')), 'site');
  for (const path of globSync(SAMPLE, { cwd: site })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(site, path), join(folder, path), { recursive: true });
  }
  if (!existsSync(join(folder, '404.html'))) throw new Error(`${site} holds no site`);
  const redirects = redirectsOf([MOVE]);
  writeFileSync(join(folder, '_redirects'), redirectsFile(redirects));
  writeFileSync(join(folder, '_redirects.nginx'), redirectsForNginx(redirects));
  writeFileSync(join(folder, '_redirects.caddy'), redirectsForCaddy(redirects));
  for (const path of ['../secret.txt', '.git/config', '.env', 'en/.hidden', '_private/secret.txt']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), SECRET);
  }
  await compressSite(folder);
  return folder;
}
