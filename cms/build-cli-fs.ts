/** Writes the editor for a team, to be put on a web server: `npm run build:cms`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { MisuseError, runCommand, type CommandResult } from '../librarian/command-line-fs.ts';
import { buildEditor, editorConfig, editorHeaders } from './build-fs.ts';
import type { CmsBackend } from './config-types.ts';

const HELP = `Writes the editor for a team: files for any web server, with a Git host to sign in to and to save to.

npm run build:cms -- --host github|gitlab --repo OWNER/NAME [options]

  --host NAME       github or gitlab
  --repo NAME       the repository, such as example/signpost
  --branch NAME     branch that holds what is published (main)
  --review          changes wait for a review before they are published (editorial workflow)
  --auth ADDRESS    https:// address that signs people in: an OAuth client for GitHub, or your own GitLab
  --api ADDRESS     https:// address of the API, for a Git host of your own
  --app-id ID       id of the application that was registered at GitLab (sign-in with PKCE)
  --out DIR         where to; emptied before (dist-cms)
  --help            print this text

Without --auth (GitHub) or --app-id (GitLab) people sign in with an access token of their own.
`;

interface Options {
  host?: string | undefined;
  repo?: string | undefined;
  branch: string;
  review: boolean;
  auth?: string | undefined;
  api?: string | undefined;
  'app-id'?: string | undefined;
  out: string;
  help: boolean;
}

/** The Git host that the options name. */
function backendOf(options: Options): CmsBackend {
  const { host, repo, branch } = options;
  if (host !== 'github' && host !== 'gitlab') throw new MisuseError('--host must be github or gitlab.');
  if (repo === undefined || !/^[\w.-]+(?:\/[\w.-]+)+$/.test(repo)) {
    throw new MisuseError('--repo must name the repository, such as example/signpost.');
  }
  const auth = addressOf('--auth', options.auth);
  const api = addressOf('--api', options.api);
  const appId = options['app-id'];
  const signIn = (host === 'github' ? auth : appId) !== undefined;
  return {
    name: host,
    repo,
    branch,
    ...(auth !== undefined && { base_url: auth }),
    ...(api !== undefined && { api_root: api }),
    ...(host === 'gitlab' && appId !== undefined && { auth_type: 'pkce' as const, app_id: appId }),
    auth_methods: signIn ? ['oauth', 'token'] : ['token'],
  };
}

function addressOf(option: string, address: string | undefined): string | undefined {
  if (address === undefined || URL.parse(address)?.protocol === 'https:') return address;
  throw new MisuseError(`${option} must be an https:// address.`);
}

function readOptions(): Options {
  try {
    return parseArgs({
      args: argv.slice(2),
      options: {
        host: { type: 'string' },
        repo: { type: 'string' },
        branch: { type: 'string', default: 'main' },
        review: { type: 'boolean', default: false },
        auth: { type: 'string' },
        api: { type: 'string' },
        'app-id': { type: 'string' },
        out: { type: 'string', default: 'dist-cms' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new MisuseError((error as Error).message);
  }
}

async function run(): Promise<CommandResult> {
  const options = readOptions();
  if (options.help) return { text: HELP, code: 0 };
  const backend = backendOf(options);
  await buildEditor(options.out, backend);
  const config = await editorConfig('src/content', backend, options.review);
  await writeFile(join(options.out, 'config.json'), `${JSON.stringify(config)}\n`);
  const headers = Object.entries(editorHeaders(backend)).map(([name, value]) => `  ${name}: ${value}\n`);
  await writeFile(join(options.out, '_headers'), `/*\n${headers.join('')}`);
  return { text: `The editor is in ${options.out}. Put it on a web server, apart from the site.\n`, code: 0 };
}

await runCommand('build:cms', run);
