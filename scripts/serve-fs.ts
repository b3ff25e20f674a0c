/** Serves the built site as a static host would: compressed, with the headers of `_headers`, with the 404 page of the locale. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import compression from 'compression';
import sirv from 'sirv';
import { parseHeaderRules, type HeaderRule } from './header-rules.ts';

/**
 * Starts a server for a built site.
 * @param dir Folder with the built site.
 * @param port Port on the loopback interface; 0 takes a free one.
 */
export async function serveSite(dir: string, port: number): Promise<Server> {
  const rules = parseHeaderRules(await readFile(join(dir, '_headers'), 'utf8'));
  const files = sirv(dir, { dev: true, etag: true });
  const compress = compression() as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  const server = createServer((request, response) => {
    applyHeaders(rules, request, response);
    compress(request, response, () => {
      files(request, response, () => void sendNotFound(dir, request, response));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

function applyHeaders(rules: readonly HeaderRule[], request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/';
  for (const rule of rules.filter((each) => each.applies(path))) {
    for (const [name, value] of rule.headers) response.setHeader(name, value);
  }
}

async function sendNotFound(dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const locale = /^\/([a-z]{2}(?:-[A-Za-z]+)?)\//.exec(request.url ?? '')?.[1] ?? '.';
  const page =
    (await readFile(join(dir, locale, '404.html')).catch(() => undefined)) ??
    (await readFile(join(dir, '404.html')).catch(() => undefined));
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
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
