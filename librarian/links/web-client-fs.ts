import dns from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, DecoratorHandler, EnvHttpProxyAgent, request, type Dispatcher } from 'undici';
import { readBounded } from './body-fs.ts';
import { failureOf, PRIVATE_ADDRESS, type RequestFailure } from './failures.ts';
import { literalIp } from './private-address.ts';

/** How requests are made. */
export interface WebOptions {
  /** Name by which servers know this program. */
  userAgent: string;
  /** Whether an IP address may be asked. */
  mayAsk: (ip: string) => boolean;
  /** Milliseconds in which a connection must be there. */
  connectTimeout: number;
  /** Milliseconds that one request may take, with its body. */
  totalTimeout: number;
  /** Finds the IP addresses of a host; that of the system when undefined. */
  lookup?: LookupFunction;
  /** Ends every request. */
  stop?: AbortSignal;
}

/** What a server answered. */
export interface WebAnswer {
  status: number;
  /** Header fields by name in lower case; of several, the first. */
  headers: Readonly<Record<string, string>>;
  /** The beginning of the body, decompressed. */
  body: Uint8Array;
}

/** Asks servers, one request at a time and without following redirects. */
export interface WebClient {
  /**
   * @param most Bytes of the body to read, decompressed; 0 for none.
   * @param sent Called when the request leaves.
   */
  ask(method: 'HEAD' | 'GET', url: string, most: number, sent: () => void): Promise<WebAnswer | RequestFailure>;
  close(): Promise<void>;
}

/** Bytes of header fields that are read. */
const MOST_HEADERS = 32 * 1024;
/** Milliseconds for which a connection stays open for the next request to the same host. */
const KEEP_ALIVE = 4000;

/**
 * A client that keeps every request small and short, and asks public addresses only. Names are looked up by the check itself, so that a
 * name cannot lead elsewhere between check and request; behind a proxy (`HTTP_PROXY`, `HTTPS_PROXY`) the proxy looks them up.
 */
export function webClient(options: WebOptions): WebClient {
  const dispatcher = dispatcherFor(options);
  return {
    ask: (method, url, most, sent) => ask(dispatcher.compose(noting(sent)), options, method, url, most),
    close: () => dispatcher.destroy(),
  };
}

function dispatcherFor({ mayAsk, connectTimeout, lookup, totalTimeout }: WebOptions): Dispatcher {
  const find = lookup ?? (dns.lookup as unknown as LookupFunction);
  const settings: Agent.Options = {
    connect: { timeout: connectTimeout, lookup: guarded(find, mayAsk) },
    headersTimeout: totalTimeout,
    bodyTimeout: totalTimeout,
    keepAliveTimeout: KEEP_ALIVE,
    keepAliveMaxTimeout: KEEP_ALIVE,
    maxHeaderSize: MOST_HEADERS,
    allowH2: false,
  };
  const proxies = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];
  return proxies.some((name) => process.env[name]) ? new EnvHttpProxyAgent(settings) : new Agent(settings);
}

/** Refuses a name when any of its addresses may not be asked. */
function guarded(lookup: LookupFunction, mayAsk: WebOptions['mayAsk']): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const addresses = found as dns.LookupAddress[];
      if (!addresses.every(({ address }) => mayAsk(address))) return callback(privateAddress(hostname), '', 0);
      if (options.all) return callback(null, addresses);
      callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });
  };
}

function privateAddress(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} lies in a private network`), { code: PRIVATE_ADDRESS });
}

/** Tells when a request leaves. */
function noting(sent: () => void): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => {
    const noted: Dispatcher.DispatchHandler = new DecoratorHandler(handler);
    noted.onRequestStart = (controller, context: unknown) => {
      sent();
      handler.onRequestStart?.(controller, context);
    };
    return dispatch(options, noted);
  };
}

/** A host that is written as an IP address is not looked up, and below 1024 other ports than those of the web are other services. */
function isRefused({ hostname, port }: URL, mayAsk: WebOptions['mayAsk']): boolean {
  const ip = literalIp(hostname);
  if (ip !== undefined && !mayAsk(ip)) return true;
  return port !== '' && port !== '80' && port !== '443' && Number(port) < 1024;
}

async function ask(
  dispatcher: Dispatcher,
  { userAgent, mayAsk, totalTimeout, stop }: WebOptions,
  method: 'HEAD' | 'GET',
  url: string,
  most: number,
): Promise<WebAnswer | RequestFailure> {
  if (isRefused(new URL(url), mayAsk)) return { failure: 'private', passing: false };
  const limit = AbortSignal.timeout(totalTimeout);
  try {
    const { statusCode, headers, body } = await request(url, {
      method,
      dispatcher,
      signal: stop ? AbortSignal.any([limit, stop]) : limit,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'accept-encoding': 'gzip, deflate, br',
      },
    });
    const first = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()[0] ?? '']));
    return { status: statusCode, headers: first, body: await readBounded(body, first['content-encoding'], most) };
  } catch (error) {
    stop?.throwIfAborted();
    return failureOf(error);
  }
}
