/**
 * Asks servers on this machine for a mix of pages and files, many at a time, and prints requests per second, how long they took, and
 * how many failed. Bounded in number and time, and for this machine alone.
 */
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isInstalled, startCaddy, startNginx } from '../scripts/deploy/local-servers-fs.ts';
import { serveSite } from '../scripts/serve-fs.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    url: { type: 'string' },
    requests: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '15' },
    connections: { type: 'string', default: '64' },
  },
});
const MOST = { requests: 200_000, seconds: 120, connections: 512 };
const limits = {
  requests: bounded('requests'),
  seconds: bounded('seconds'),
  connections: bounded('connections'),
};

type Where = { socketPath: string } | { port: number };

/** What readers ask for: mostly pages, with what they load. Patterns of files, each as often as it stands here. */
const MIX = [
  'en/index.html',
  'en/topics/*/index.html',
  'nl/topics/*/index.html',
  'ar/resources/*/index.html',
  '_astro/*',
  'api/v1/hubs/en/*.json',
  'search-data/en/*',
];
const PER_PATTERN = 20;

function bounded(name: keyof typeof MOST): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1 || value > MOST[name]) fail(`--${name} must be 1 to ${MOST[name]}.`);
  return value;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Paths to ask for, in an order in which kinds take turns. */
function pathsOf(site: string): string[] {
  const kinds = MIX.map((pattern) => globSync(pattern, { cwd: site }).sort().slice(0, PER_PATTERN));
  const paths = Array.from({ length: PER_PATTERN }, (_, turn) =>
    kinds.flatMap((kind) => kind[turn % (kind.length || 1)] ?? []),
  );
  return paths
    .flat()
    .filter((path) => !/\.(?:br|gz|zst)$/.test(path))
    .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
}

/** Asks once. Gives the size of the answer in bytes, or `undefined` when it is none. */
function ask(where: Where, agent: Agent, path: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const sent = request(
      { ...where, host: '127.0.0.1', path, agent, headers: { 'Accept-Encoding': 'br, gzip' } },
      (answer) => {
        let size = 0;
        answer.on('data', (piece: Buffer) => (size += piece.length));
        answer.once('error', () => resolve(undefined));
        answer.once('end', () => resolve(answer.statusCode === 200 && size > 0 ? size : undefined));
      },
    );
    sent.setTimeout(10_000, () => sent.destroy());
    sent.once('error', () => resolve(undefined));
    sent.end();
  });
}

async function load(name: string, where: Where, paths: readonly string[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: limits.connections });
  for (const path of paths.slice(0, 50)) await ask(where, agent, path);
  const took: number[] = [];
  let [failed, bytes, next] = [0, 0, 0];
  const begun = performance.now();
  const lanes = Array.from({ length: limits.connections }, async () => {
    while (next < limits.requests && performance.now() - begun < limits.seconds * 1000) {
      const path = paths[next++ % paths.length] ?? '/';
      const asked = performance.now();
      const size = await ask(where, agent, path);
      took.push(performance.now() - asked);
      if (size === undefined) failed += 1;
      else bytes += size;
    }
  });
  await Promise.all(lanes);
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (share: number) => (took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0).toFixed(1);
  const rate = (took.length / seconds).toFixed(0);
  console.log(
    `${name.padEnd(8)} ${rate.padStart(7)} requests/s   p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   ${(bytes / took.length / 1000).toFixed(1)} kB each   ${took.length} asked, ${failed} failed`,
  );
  return failed;
}

/** The port of an address on this machine; nobody else's server is asked. */
function loopbackPort(address: string): number {
  const url = URL.parse(address);
  const isOurs = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (!url || !isOurs) fail('--url must be an http:// address of this machine, such as http://localhost:4321/.');
  return Number(url.port || 80);
}

if (!existsSync(join(values.dir, 'index.html')))
  fail(`There is no built site in ${values.dir}: run "npm run build" first.`);
const paths = pathsOf(values.dir);
let failures = 0;
console.log(
  `${paths.length} addresses, ${limits.connections} connections, at most ${limits.requests} requests and ${limits.seconds} s each`,
);
if (values.url !== undefined) {
  failures += await load('given', { port: loopbackPort(values.url) }, paths);
} else {
  const preview = await serveSite(values.dir, 0);
  failures += await load('preview', { port: (preview.address() as AddressInfo).port }, paths);
  preview.closeAllConnections();
  preview.close();
  for (const [program, start] of [
    ['nginx', startNginx],
    ['caddy', startCaddy],
  ] as const) {
    if (!isInstalled(program)) {
      console.log(`${program.padEnd(8)} is not on this machine`);
      continue;
    }
    const server = await start(resolve(values.dir));
    failures += await load(program, server, paths);
    await server.stop();
  }
}
if (failures > 0) process.exitCode = 1;
