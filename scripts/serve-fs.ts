/**
 * Serves the built site as a static host would: compressed, with the headers of `_headers`, the redirects of `_redirects` and the 404 page
 * of the locale. For looking and for tests: docs/hosting.md has servers for the public.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import compression from 'compression';
import sirv from 'sirv';
import { parseHeaderRules, type HeaderRule } from './header-rules.ts';
import { readRedirects } from './preview/redirects.ts';
import { acceptedEncodings, asked, isPlainRange } from './preview/requests.ts';

/**
 * Starts a server for a built site.
 * @param dir Folder with the built site.
 * @param port Port on the loopback interface; 0 takes a free one.
 */
export async function serveSite(dir: string, port: number): Promise<Server> {
  const rules = parseHeaderRules(await readFile(join(dir, '_headers'), 'utf8'));
  const redirectOf = readRedirects(await readFile(join(dir, '_redirects'), 'utf8').catch(() => ''));
  const files = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true });
  const compress = compression() as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  const server = createServer((request, response) => {
    const question = asked(request.method ?? '', request.url ?? '/');
    applyHeaders(rules, 'path' in question ? question.path : '/404.html', response);
    const missing = () => void sendNotFound(dir, request.url ?? '/', response);
    if ('refused' in question) return question.refused === 404 ? missing() : refuse(response, question.refused);
    const redirect = redirectOf(question.path) ?? withSlash(dir, question.path);
    if (redirect) return void response.writeHead(redirect.status, { Location: encodeURI(redirect.to) }).end();
    plainRequest(request);
    compress(request, response, () => files(request, response, missing));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

function refuse(response: ServerResponse, status: 400 | 405): void {
  response.writeHead(status, status === 405 ? { Allow: 'GET, HEAD' } : {}).end();
}

/** A folder's page stands at its address with a slash. */
function withSlash(dir: string, path: string): { to: string; status: number } | undefined {
  if (path.endsWith('/') || !existsSync(join(dir, path, 'index.html'))) return undefined;
  return { to: `${path}/`, status: 301 };
}

/** Leaves of a request only what the library behind this server reads as the standard says. */
function plainRequest({ headers }: IncomingMessage): void {
  headers['accept-encoding'] = acceptedEncodings(String(headers['accept-encoding'] ?? ''));
  if (headers.range === undefined) return;
  if (isPlainRange(headers.range)) headers['accept-encoding'] = '';
  else delete headers.range;
}

function applyHeaders(rules: readonly HeaderRule[], path: string, response: ServerResponse): void {
  for (const rule of rules.filter((each) => each.applies(path))) {
    for (const [name, value] of rule.headers) response.setHeader(name, value);
  }
}

async function sendNotFound(dir: string, address: string, response: ServerResponse): Promise<void> {
  const locale = /^\/([a-z]{2}(?:-[A-Za-z]+)?)\//.exec(address)?.[1] ?? '.';
  const page =
    (await readFile(join(dir, locale, '404.html')).catch(() => undefined)) ??
    (await readFile(join(dir, '404.html')).catch(() => undefined));
  // Whatever is kept for long when it is there must not be kept as missing.
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(page);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { dir: { type: 'string' }, port: { type: 'string' } } });
  const port = Number(values.port ?? process.env['PORT'] ?? 4321);
  try {
    await serveSite(values.dir ?? 'dist', port);
    console.log(`Signpost is served at http://localhost:${port}/ (stop with Ctrl+C)`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') console.error('There is no built site yet: run "npm run build" first.');
    else if (code === 'EADDRINUSE') console.error(`Port ${port} is taken: choose another, such as PORT=4322 npm start`);
    else console.error(message);
    process.exitCode = 1;
  }
}
