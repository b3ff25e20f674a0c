import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A web server that runs on this machine, with the settings of `deploy/`. */
export interface LocalServer {
  /** The socket on which it listens, so that no port is taken. */
  socketPath: string;
  stop(): Promise<void>;
}

/** Whether a program can be started here. */
export function isInstalled(program: 'nginx' | 'caddy'): boolean {
  return spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0;
}

/** Where Debian keeps nginx's module for Brotli. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Whether nginx can hand out Brotli here. */
export const hasNginxBrotli = existsSync(BROTLI);
const DEPLOY = join(import.meta.dirname, '../../deploy');

/** Runs a server that listens on a socket in its folder until it answers. */
async function startProgram(
  program: string,
  args: readonly string[],
  folder: string,
  env: Record<string, string> = {},
): Promise<LocalServer> {
  const log: string[] = [];
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => log.push(piece.toString()));
  const socketPath = socketIn(folder);
  for (let tries = 0; !existsSync(socketPath); tries += 1) {
    if (child.exitCode !== null || tries > 1200) {
      await ended(child, folder);
      throw new Error(`${program} does not start:\n${log.join('')}`);
    }
    await wait(25);
  }
  return { socketPath, stop: () => ended(child, folder) };
}

const socketIn = (folder: string) => join(folder, 'http.sock');

async function ended(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Starts nginx for a built site. */
export function startNginx(site: string): Promise<LocalServer> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-nginx-'));
  symlinkSync(join(DEPLOY, 'nginx'), join(folder, 'signpost'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const settings = readFileSync(join(DEPLOY, 'nginx/site.conf'), 'utf8');
  // The settings as they are shipped, but for the line that says to switch the module on where there is one.
  writeFileSync(
    join(folder, 'site.conf'),
    hasNginxBrotli ? settings.replace('# brotli_static', 'brotli_static') : settings,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${hasNginxBrotli ? `load_module ${BROTLI};` : ''}
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

/** Starts Caddy for a built site. */
export function startCaddy(site: string): Promise<LocalServer> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-caddy-'));
  mkdirSync(join(folder, 'home'));
  writeFileSync(
    join(folder, 'Caddyfile'),
    `{
	admin off
	auto_https off
	default_bind unix/${socketIn(folder)}
}
import ${join(DEPLOY, 'caddy/Caddyfile')}
`,
  );
  return startProgram('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], folder, {
    SIGNPOST_ADDRESS: 'http://',
    SIGNPOST_ROOT: site,
    XDG_DATA_HOME: join(folder, 'home'),
    XDG_CONFIG_HOME: join(folder, 'home'),
  });
}
