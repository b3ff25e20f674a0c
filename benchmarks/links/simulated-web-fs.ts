/** A web on this machine: hosts of any name on one server, which notes every request. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction, Socket } from 'node:net';

/** One request that the web has got. */
export interface SeenRequest {
  host: string;
  method: string;
  path: string;
  /** Milliseconds at which it came. */
  at: number;
  headers: IncomingMessage['headers'];
}

/** What a host does with a request. */
export type Host = (request: SeenRequest, response: ServerResponse, raw: IncomingMessage) => void;

/** A running web. */
export interface SimulatedWeb {
  port: number;
  /** Every request so far, in order. */
  requests: SeenRequest[];
  /** Finds every host of the web on this machine; names that end in `.invalid` are not found. */
  lookup: LookupFunction;
  /** An address of the web, with its port. */
  address(host: string, path: string): string;
  close(): Promise<void>;
}

/**
 * Starts a web. It also takes requests as a proxy does, so that a program without a lookup of its own can be led to it.
 * @param hostOf What the host of a name does.
 */
export async function simulatedWeb(hostOf: (host: string) => Host): Promise<SimulatedWeb> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ maxHeaderSize: 65_536 }, (raw, response) => {
    const url = new URL(raw.url ?? '/', `http://${raw.headers.host}`);
    const path = url.pathname + url.search;
    const { method = 'GET', headers } = raw;
    const request = { host: url.hostname, method, path, at: performance.now(), headers };
    requests.push(request);
    response.on('error', () => undefined);
    hostOf(url.hostname)(request, response, raw);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  const port = await listening(server);
  return {
    port,
    requests,
    lookup: toThisMachine,
    address: (host, path) => `http://${host}:${port}${path}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

/** Finds every host on this machine, but for names that end in `.invalid`. */
export const toThisMachine: LookupFunction = (hostname, options, callback) => {
  if (hostname.endsWith('.invalid')) {
    callback(Object.assign(new Error(`no ${hostname}`), { code: 'ENOTFOUND' }), '', 0);
  } else if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};

/** Answers with a page. */
export function sendPage(
  response: ServerResponse,
  {
    title,
    heading = title,
    lang = 'en',
    status = 200,
  }: { title: string; heading?: string; lang?: string; status?: number },
): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><h1>${heading}</h1><p>${'Words. '.repeat(100)}</p></body></html>`,
  );
}

/** Answers by sending readers on. */
export function sendOn(response: ServerResponse, to: string, status = 301): void {
  response.writeHead(status, { location: to });
  response.end();
}
