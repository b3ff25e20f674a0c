import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { sendOn, sendPage } from '../../../../benchmarks/links/simulated-web-fs.ts';
import { check, web } from './checking.ts';

const servers: (Server | TlsServer)[] = [];
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

function started<S extends Server | TlsServer>(server: S): Promise<number> {
  servers.push(server);
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

/** A server that says what it likes to every request but that for `robots.txt`. */
async function rawServer(answer: (socket: Socket) => void): Promise<string> {
  const port = await started(
    createServer((socket) => {
      socket.on('data', (data) => {
        if (data.includes('/robots.txt'))
          socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
        else answer(socket);
      });
    }),
  );
  return `http://hostile.test:${port}/`;
}

const lookup = { lookup: (await web(() => () => undefined)).lookup };
const only = async (address: string, options?: Parameters<typeof check>[2]) =>
  (await check(lookup, [address], options)).get(address);
const noRetries = { manners: { retries: 0 } };

/** A web with one page. */
const pageOf = (answer: (response: Parameters<typeof sendPage>[0]) => void) =>
  web((request, response) => (request.path === '/robots.txt' ? response.writeHead(404).end() : answer(response)));

describe('servers that would keep or fill the program', () => {
  test('header fields that never end', async () => {
    const address = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x-slow: 1\r\n'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    expect((await only(address, noRetries))?.outcome).toBe('timeout');
  });

  test('header fields by the thousand', async () => {
    const fields = Array.from({ length: 5000 }, (_, n) => `x-${n}: ${'y'.repeat(50)}\r\n`).join('');
    const address = await rawServer((socket) => socket.write(`HTTP/1.1 200 OK\r\n${fields}\r\n`));
    expect((await only(address, noRetries))?.outcome).toBe('unreachable');
  });

  test('what is not HTTP', async () => {
    const address = await rawServer((socket) => socket.end('220 mail.example.org ESMTP\r\n'));
    expect((await only(address, noRetries))?.outcome).toBe('unreachable');
  });

  test('a body without end is read to a bound, and the page is known by its beginning', async () => {
    let sent = 0;
    const simulated = await pageOf((response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      if (response.req.method === 'HEAD') return void response.end();
      response.write('<html lang="en"><title>Endless</title><h1>No end</h1>');
      const more = () => {
        while (!response.destroyed && response.write('<p>'.repeat(20_000))) sent += 60_000;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const address = simulated.address('endless.test', '/');
    const found = (await check(simulated, [address])).get(address);
    expect(found).toMatchObject({ outcome: 'ok', fingerprint: { title: 'Endless', heading: 'No end', lang: 'en' } });
    expect(sent).toBeLessThan(8 * 1024 * 1024);
  });

  test('a body that trickles is cut when the time is over', async () => {
    const simulated = await pageOf((response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<title>Slow</title>');
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const address = simulated.address('slow.test', '/');
    expect((await check(simulated, [address])).get(address)).toMatchObject({
      outcome: 'ok',
      fingerprint: { title: 'Slow' },
    });
  });

  test.each([
    ['gzip', gzipSync],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ] as const)('a small body of %s that would unpack to 200 MB', async (encoding, pack) => {
    const packed = pack(Buffer.concat([Buffer.from('<title>Bomb</title>'), Buffer.alloc(200 * 1024 * 1024, 32)]));
    const simulated = await pageOf((response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(packed),
    );
    const address = simulated.address('bomb.test', '/');
    const before = process.memoryUsage().rss;
    const found = (await check(simulated, [address], { web: { totalTimeout: 2000 } })).get(address);
    expect(found).toMatchObject({ outcome: 'ok', fingerprint: { title: 'Bomb' } });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test('a body that is not packed as it says', async () => {
    const simulated = await pageOf((response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('<title>Plain</title>'),
    );
    const address = simulated.address('broken.test', '/');
    expect((await check(simulated, [address])).get(address)).toMatchObject({ outcome: 'ok' });
  });
});

describe('ways that lead where they should not', () => {
  test.each([
    ['http://10.0.0.7/', 'private'],
    ['http://[::1]/', 'private'],
    ['http://[::ffff:192.168.0.1]/', 'private'],
    ['http://2130706434/', 'private'],
    ['http://169.254.169.254/latest/meta-data/', 'private'],
    ['http://host.test:25/', 'private'],
    ['javascript:alert(1)', 'unreachable'],
    ['file:///etc/passwd', 'unreachable'],
  ])('to %s', async (to, outcome) => {
    const simulated = await pageOf((response) => sendOn(response, to));
    const address = simulated.address('a.test', '/');
    expect((await check(simulated, [address])).get(address)?.outcome).toBe(outcome);
  });

  test('to a name that a name server gives a private address', async () => {
    const simulated = await pageOf((response) => sendPage(response, { title: 'Inside' }));
    const address = simulated.address('inside.test', '/');
    const found = await check(simulated, [address], { web: { mayAsk: () => false } });
    expect(found.get(address)?.outcome).toBe('private');
    expect(simulated.requests).toEqual([]);
  });

  test('in a circle that a cookie would end is unknown', async () => {
    const simulated = await pageOf((response) => response.writeHead(302, { location: '/', 'set-cookie': 'a=1' }).end());
    const address = simulated.address('a.test', '/');
    expect((await check(simulated, [address])).get(address)?.outcome).toBe('blocked');
  });
});

test('a certificate that nobody vouches for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = [
    '-subj',
    '/CN=self.test',
    '-days',
    '2',
    '-nodes',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
  ];
  execFileSync('openssl', ['req', '-x509', ...subject, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const port = await started(createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }));
  rmSync(folder, { recursive: true });
  expect((await only(`https://self.test:${port}/`))?.outcome).toBe('tls');
});

describe('encodings', () => {
  const latin1 = Buffer.from('<title>P\u00e9rdida</title>', 'latin1');
  test.each([
    ['said by the server', 'text/html; charset=iso-8859-1', latin1],
    ['said by nobody', 'text/html', latin1],
    ['that nobody knows', 'text/html; charset=klingon', latin1],
    ['that is not the one that is said', 'text/html; charset=iso-8859-1', Buffer.from('<title>Pérdida</title>')],
    ['said by the page', 'text/html', Buffer.concat([Buffer.from('<meta charset="windows-1252">'), latin1])],
    ['with a mark of their order', 'text/html', Buffer.from('\ufeff<title>Pérdida</title>', 'utf16le')],
  ])('%s', async (_, type, body) => {
    const simulated = await pageOf((response) => response.writeHead(200, { 'content-type': type }).end(body));
    const address = simulated.address('a.test', '/');
    expect((await check(simulated, [address])).get(address)?.fingerprint?.title).toBe('Pérdida');
  });
});
