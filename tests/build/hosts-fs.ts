import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serveSite } from '../../scripts/serve-fs.ts';
import { bundleEdge, startEdge } from './edge-fs.ts';
import { ROOT } from './site-fs.ts';

/** What a host has answered. */
export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A web server that serves a built site. */
export interface RunningHost {
  /** Sends a request just as it is given: nothing of the path is put in order first. */
  ask(path: string, options?: { method?: string; headers?: Record<string, string> }): Promise<Reply>;
  stop(): Promise<unknown>;
}

/** A kind of web server that Signpost has settings for. */
export interface HostKind {
  name: string;
  /** Whether this machine has it. */
  isHere: boolean;
  /** Compressed forms that it hands out, as `Content-Encoding` names them. */
  encodings: readonly string[];
  start(site: string): Promise<RunningHost>;
}

type Where = { socketPath: string } | { port: number };

function client(where: Where): RunningHost['ask'] {
  return (path, { method = 'GET', headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      const sent = httpRequest(
        {
          ...where,
          host: where && 'port' in where ? '127.0.0.1' : undefined,
          path,
          method,
          agent: false,
          headers: { Host: 'signpost.example', ...headers },
        },
        (response) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.once('error', reject);
          response.once('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
          );
        },
      );
      sent.once('error', reject);
      sent.end();
    });
}

/** Runs a server that listens on a socket in its folder until it answers. */
async function startProgram(
  program: string,
  args: readonly string[],
  folder: string,
  env: Record<string, string> = {},
): Promise<RunningHost> {
  const log: string[] = [];
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => log.push(piece.toString()));
  const socketPath = socketIn(folder);
  for (let tries = 0; !existsSync(socketPath); tries += 1) {
    if (child.exitCode !== null || tries > 400) {
      child.kill('SIGKILL');
      throw new Error(`${program} does not start:\n${log.join('')}`);
    }
    await wait(25);
  }
  return { ask: client({ socketPath }), stop: () => ended(child, folder) };
}

const socketIn = (folder: string) => join(folder, 'http.sock');

async function ended(child: ChildProcess, folder: string): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  rmSync(folder, { recursive: true, force: true });
}

/** Where Debian keeps the module for Brotli. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

function startNginx(site: string): Promise<RunningHost> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-nginx-'));
  symlinkSync(join(ROOT, 'deploy/nginx'), join(folder, 'signpost'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const isBrotli = existsSync(BROTLI);
  const settings = readFileSync(join(ROOT, 'deploy/nginx/site.conf'), 'utf8');
  // The settings as they are shipped, but for the line that says to switch the module on where there is one.
  writeFileSync(join(folder, 'site.conf'), isBrotli ? settings.replace('# brotli_static', 'brotli_static') : settings);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${isBrotli ? `load_module ${BROTLI};` : ''}
daemon off;
master_process off;
error_log ${join(folder, 'error.log')};
pid ${join(folder, 'nginx.pid')};
events {
}
http {
  access_log off;
  ${temporary.join('\n  ')}
  include signpost/maps.conf;
  map $uri $signpost_moved {
    default "";
    include ${join(site, '_redirects.nginx')}*;
  }
  server {
    listen unix:${socketIn(folder)};
    root ${site};
    include site.conf;
  }
}
`,
  );
  return startProgram('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], folder);
}

function startCaddy(site: string): Promise<RunningHost> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-caddy-'));
  mkdirSync(join(folder, 'home'));
  writeFileSync(
    join(folder, 'Caddyfile'),
    `{
	admin off
	auto_https off
	default_bind unix/${socketIn(folder)}
}
import ${join(ROOT, 'deploy/caddy/Caddyfile')}
`,
  );
  return startProgram('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], folder, {
    SIGNPOST_ADDRESS: 'http://',
    SIGNPOST_ROOT: site,
    XDG_DATA_HOME: join(folder, 'home'),
    XDG_CONFIG_HOME: join(folder, 'home'),
  });
}

async function startPreview(site: string): Promise<RunningHost> {
  const server = await serveSite(site, 0);
  const { port } = server.address() as AddressInfo;
  return { ask: client({ port }), stop: () => new Promise((resolve) => server.close(resolve)) };
}

async function startWorkers(site: string): Promise<RunningHost> {
  const edge = startEdge(bundleEdge(site).script, site);
  const { port } = await edge.ready;
  return { ask: client({ port: Number(port) }), stop: () => edge.dispose() };
}

const runs = (program: string, option: string) => spawnSync(program, [option]).status === 0;

/** Every kind of server that can be tried without an account anywhere. */
export const HOSTS: readonly HostKind[] = [
  { name: 'preview', isHere: true, encodings: ['br', 'gzip'], start: startPreview },
  { name: 'Cloudflare Workers', isHere: true, encodings: [], start: startWorkers },
  {
    name: 'nginx',
    isHere: runs('nginx', '-v'),
    encodings: existsSync(BROTLI) ? ['br', 'gzip'] : ['gzip'],
    start: startNginx,
  },
  { name: 'Caddy', isHere: runs('caddy', 'version'), encodings: ['zstd', 'br', 'gzip'], start: startCaddy },
];
