import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  hasNginxBrotli,
  isInstalled,
  startCaddy,
  startNginx,
  type LocalServer,
} from '../../scripts/deploy/local-servers-fs.ts';
import { serveSite } from '../../scripts/serve-fs.ts';
import { bundleEdge, startEdge } from './edge-fs.ts';

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
          host: '127.0.0.1',
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

async function startLocal(server: Promise<LocalServer>): Promise<RunningHost> {
  const { socketPath, stop } = await server;
  return { ask: client({ socketPath }), stop };
}

/** Every kind of server that can be tried without an account anywhere. */
export const HOSTS: readonly HostKind[] = [
  { name: 'preview', isHere: true, encodings: ['br', 'gzip'], start: startPreview },
  { name: 'Cloudflare Workers', isHere: true, encodings: [], start: startWorkers },
  {
    name: 'nginx',
    isHere: isInstalled('nginx'),
    encodings: hasNginxBrotli ? ['br', 'gzip'] : ['gzip'],
    start: (site) => startLocal(startNginx(site)),
  },
  {
    name: 'Caddy',
    isHere: isInstalled('caddy'),
    encodings: ['zstd', 'br', 'gzip'],
    start: (site) => startLocal(startCaddy(site)),
  },
];
