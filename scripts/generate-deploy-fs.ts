import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { caddySnippets } from './deploy/caddy.ts';
import { cloudFrontPolicy, cloudFrontResponse } from './deploy/cloudfront.ts';
import { netlifySettings } from './deploy/netlify.ts';
import { nginxHeaders, nginxMaps, nginxTypes } from './deploy/nginx.ts';
import { uploadScript } from './deploy/storage.ts';

const HELP = `Writes the settings of web servers that follow from the table of response headers.

node scripts/generate-deploy-fs.ts [options]

  --check     write nothing; exit 1 when a file is not up to date
  --out DIR   folder of the files (deploy)
  --help      print this text
`;

/** The text of every file, by its path below the folder. */
function deployFiles(): Map<string, string> {
  return new Map([
    ['nginx/maps.conf', nginxMaps()],
    ['nginx/headers.conf', nginxHeaders()],
    ['nginx/types.conf', nginxTypes()],
    ['caddy/signpost.caddy', caddySnippets()],
    ['netlify/netlify.toml', netlifySettings()],
    ['s3/upload.sh', uploadScript()],
    ['s3/cloudfront-policy.json', cloudFrontPolicy()],
    ['s3/cloudfront-response.js', cloudFrontResponse()],
  ]);
}

function present(address: string): string | undefined {
  try {
    return readFileSync(address, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

function run(): number {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: {
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: 'deploy' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    stdout.write(HELP);
    return 0;
  }
  const files = deployFiles();
  if (!values.check) {
    for (const [name, text] of files) writeFileSync(join(values.out, name), text);
    stdout.write(`${files.size} files of hosts written to ${values.out}.\n`);
    return 0;
  }
  const stale = [...files].filter(([name, text]) => present(join(values.out, name)) !== text).map(([name]) => name);
  if (stale.length === 0) stdout.write(`${files.size} files of hosts in ${values.out} are up to date.\n`);
  else stderr.write(`Not up to date in ${values.out}: ${stale.join(', ')}. Run scripts/generate-deploy-fs.ts.\n`);
  return stale.length === 0 ? 0 : 1;
}

try {
  exit(run());
} catch (error) {
  stderr.write(`generate-deploy: ${error instanceof Error ? error.message : String(error)}\n`);
  exit(2);
}
