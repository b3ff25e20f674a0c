import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Lighthouse's slow 4G. */
const ROUND_TRIP_MS = 150;
const BITS_PER_MS = 1600;
/** Bytes sent at once, so that responses that share the line take turns. */
const PIECE = 8 * 1024;

/** A server behind a slow line, which counts what goes over it. */
export interface SlowServer {
  origin: string;
  requests: number;
  /** Bytes of responses, compressed as sent, with their headers. */
  bytes: number;
  /** Resolves when nothing has been asked for or sent for so many milliseconds. */
  quiet(ms: number): Promise<void>;
  close(): void;
}

/**
 * Puts a slow line before a server. The line is made here and not by the browser's own tools, whose limits leave out
 * what a worker loads.
 */
export async function slowServer(upstream: Server): Promise<SlowServer> {
  const { port } = upstream.address() as AddressInfo;
  const send = slowLine();
  let busy = performance.now();
  const count = async (bytes: number) => {
    await send(bytes);
    slow.bytes += bytes;
    busy = performance.now();
  };
  const server = createServer((incoming, outgoing) => {
    slow.requests += 1;
    busy = performance.now();
    void wait(ROUND_TRIP_MS).then(() => forward(incoming, outgoing, port, count));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const slow: SlowServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: 0,
    bytes: 0,
    quiet: async (ms) => {
      while (performance.now() - busy < ms) await wait(100);
    },
    close: () => server.close(),
  };
  return slow;
}

/** A line that carries so many bytes after those that are under way. */
function slowLine(): (bytes: number) => Promise<void> {
  let free = 0;
  return async (bytes) => {
    free = Math.max(free, performance.now()) + (bytes * 8) / BITS_PER_MS;
    await wait(free - performance.now());
  };
}

function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  port: number,
  send: (bytes: number) => Promise<void>,
): void {
  const { url, method, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port, path: url, method, headers }, (response) => {
    outgoing.writeHead(response.statusCode ?? 500, response.headers);
    void pass(response, outgoing, send);
  });
  onward.once('error', () => outgoing.destroy());
  incoming.pipe(onward);
}

async function pass(from: IncomingMessage, to: ServerResponse, send: (bytes: number) => Promise<void>): Promise<void> {
  await send(from.rawHeaders.join(': ').length);
  for await (const chunk of from as AsyncIterable<Buffer>) {
    for (let start = 0; start < chunk.length; start += PIECE) {
      const piece = chunk.subarray(start, start + PIECE);
      await send(piece.length);
      to.write(piece);
    }
  }
  to.end();
}
