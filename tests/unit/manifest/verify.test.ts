import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { siteFiles } from '../../../manifest/folder-fs.ts';
import { formatVerification } from '../../../manifest/report.ts';
import { manifestText, type Manifest } from '../../../manifest/shape.ts';
import { readSigningKey } from '../../../manifest/sign-fs.ts';
import { verify, type Request } from '../../../manifest/verify-fs.ts';

const FILES = {
  'index.html': '<p>Start</p>',
  'en/index.html': '<p>English</p>',
  'en/a b?#%.txt': 'odd name',
  _headers: '/*\n',
};
const LIMITS = { atOnce: 4, timeout: 5000, again: 0, largest: 1024 ** 2 };

let folder: string;
let site: string;
const servers: Server[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-verify-'));
  site = join(folder, 'site');
  for (const [path, text] of Object.entries(FILES)) put(path, text);
  const about = { format: 1, site: 'https://signpost.example', today: '2026-11-20', content: 'c'.repeat(64) } as const;
  putManifest({ ...about, source: { commit: 'abc1234', dirty: true }, files: await siteFiles(site) });
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

function putManifest(manifest: Manifest): void {
  put('manifest.json', manifestText(manifest));
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Serves the site as a host would, but for the paths that a test answers itself. */
function host(own: Record<string, RequestListener> = {}): Promise<string> {
  return serve((request, response) => {
    const path = decodeURIComponent(request.url ?? '/');
    if (own[path]) return own[path](request, response);
    try {
      response.end(readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path)));
    } catch {
      response.writeHead(404).end();
    }
  });
}

async function differences(request: Partial<Request> = {}): Promise<string[]> {
  const { comparison } = await verify({ place: site, manifest: undefined, keys: [], limits: LIMITS, ...request });
  return comparison.differences.map(({ kind, path, detail }) => `${kind} ${path}: ${detail}`);
}

describe('a folder', () => {
  test('is as its manifest says', async () => {
    const result = await verify({ place: site, manifest: undefined, keys: [], limits: LIMITS });
    expect(result.comparison).toMatchObject({ compared: 4, differences: [] });
    const text = formatVerification(result);
    expect(text).toContain('is as its manifest says: 4 files');
    expect(text).toContain('commit abc1234, with changes that are in no commit');
  });

  test('tells what is missing, changed and extra', async () => {
    rmSync(join(site, 'index.html'));
    put('en/index.html', '<p>Englisch</p>');
    put('_headers', '/?\n');
    put('en/new.html', 'new');
    put('new.html.br', 'a copy of nothing');
    expect(await differences()).toEqual([
      'missing index.html: not there',
      'changed _headers: other content of the same size',
      'changed en/index.html: more than 14 bytes',
      'extra en/new.html: not in the manifest',
      'extra new.html.br: not in the manifest',
    ]);
  });

  test('may hold compressed copies, when they are that', async () => {
    put('index.html.br', brotliCompressSync(FILES['index.html']));
    put('index.html.gz', gzipSync(FILES['index.html']));
    put('index.html.zst', zstdCompressSync(FILES['index.html']));
    put('manifest.json.gz', gzipSync(readFileSync(join(site, 'manifest.json'))));
    expect(await differences()).toEqual([]);
    put('index.html.br', brotliCompressSync('<script>'));
    put('index.html.gz', gzipSync(Buffer.alloc(10 * 1024 ** 2)));
    put('index.html.zst', 'no copy');
    expect(await differences()).toEqual([
      'changed index.html.br: unpacked, it is not index.html',
      'changed index.html.gz: unpacked, it is not index.html: it cannot be unpacked',
      'changed index.html.zst: unpacked, it is not index.html: it cannot be unpacked',
    ]);
  });

  test('may be a working copy of Git, whose files are not those of the site', async () => {
    put('.git/config', '');
    expect(await differences()).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('holds no links to other places', async () => {
    cpSync(join(site, 'index.html'), join(folder, 'same.html'));
    rmSync(join(site, 'index.html'));
    symlinkSync(join(folder, 'same.html'), join(site, 'index.html'));
    symlinkSync(tmpdir(), join(site, 'more'));
    expect(await differences()).toEqual([
      'changed index.html: not a file, but a link or a device',
      'extra more: not a file, but a link or a device',
    ]);
  });

  test('is compared with a manifest from elsewhere', async () => {
    const manifest = join(folder, 'other.json');
    cpSync(join(site, 'manifest.json'), manifest);
    rmSync(join(site, 'manifest.json'));
    put('index.html', 'changed');
    expect(await differences({ manifest })).toEqual(['changed index.html: 7 bytes in place of 12']);
  });

  test('without a manifest, or with a broken one, is not compared', async () => {
    put('manifest.json', '{"format": 1');
    await expect(differences()).rejects.toThrow('was it cut off?');
    rmSync(join(site, 'manifest.json'));
    await expect(differences()).rejects.toThrow('has no manifest.json');
    await expect(differences({ place: join(folder, 'nowhere') })).rejects.toThrow('There is no folder');
  });

  test('of many differences names some and counts the rest', async () => {
    for (let index = 0; index < 30; index++) put(`more/${index}.html`, '');
    const result = await verify({ place: site, manifest: undefined, keys: [], limits: LIMITS });
    expect(formatVerification(result)).toContain('  and 10 more; --all names them');
    expect(formatVerification(result, true)).toContain('more/29.html');
  });
});

describe('a host', () => {
  test('serves what its manifest says, below a folder too', async () => {
    const place = await host();
    expect(await differences({ place })).toEqual([]);
    const below = await serve((request, response) => {
      void fetch(`${place}${request.url?.replace('/below/', '')}`).then(async (answer) => {
        response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
      });
    });
    expect(await differences({ place: `${below}below` })).toEqual([]);
  });

  test('may keep to itself what is for hosts, and redirect within itself', async () => {
    put('.assetsignore', '*.br\n');
    const { files, ...about } = JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8')) as Manifest;
    expect(files).toHaveLength(4);
    putManifest({ ...about, files: await siteFiles(site) });
    const place = await host({
      '/.assetsignore': (_, response) => response.writeHead(404).end(),
      '/_headers': (_, response) => response.writeHead(404).end(),
      '/en/': (_, response) => response.writeHead(308, { location: '/elsewhere' }).end(),
      '/elsewhere': (_, response) => response.end(FILES['en/index.html']),
    });
    const { comparison } = await verify({ place, manifest: undefined, keys: [], limits: LIMITS });
    expect(comparison).toMatchObject({ compared: 3, differences: [] });
    expect(comparison.remarks.join()).toContain('.assetsignore, _headers');
  });

  test('that serves something else, nothing or too much is told', async () => {
    const place = await host({
      '/': (_, response) => response.end('<p>Other</p>'),
      '/en/': (_, response) => {
        const endless = setInterval(() => response.write('x'.repeat(1000)), 1);
        response.on('close', () => clearInterval(endless));
      },
      '/en/a b?#%.txt': (_, response) => response.writeHead(410).end(),
      '/_headers': (_, response) => response.writeHead(503).end(),
    });
    expect(await differences({ place })).toEqual([
      'missing en/a b?#%.txt: not served',
      'changed en/index.html: more than 14 bytes',
      'changed index.html: other content of the same size',
    ]);
  });

  test('is never followed to another host, and not forever', async () => {
    const other = await host();
    const place = await host({
      '/': (_, response) => response.writeHead(302, { location: other }).end(),
      '/en/': (_, response) => response.writeHead(302, { location: '/en/' }).end(),
    });
    expect(await differences({ place })).toEqual([
      'unread en/index.html: it redirects more than 3 times',
      'unread index.html: it redirects to another host',
    ]);
  });

  test('that breaks off, is silent or overloaded is told so', async () => {
    const asked: string[] = [];
    const place = await host({
      '/': (_, response) => response.destroy(),
      '/en/': () => undefined,
      '/en/a b?#%.txt': (request, response) => {
        asked.push(request.url!);
        response.writeHead(503).end();
      },
    });
    const limits = { ...LIMITS, timeout: 400, again: 1 };
    expect(await differences({ place, limits })).toEqual([
      'unread en/a b?#%.txt: the host answers 503',
      'unread en/index.html: no whole answer within 0.4 s',
      expect.stringMatching(/^unread index\.html: the connection failed \(\w+\)$/),
    ]);
    expect(asked).toHaveLength(2);
  });

  test('is asked over https alone, but for this machine, and without a password', async () => {
    for (const place of ['http://signpost.example/', 'https://a:b@signpost.example/', 'ftp://signpost.example/'])
      await expect(differences({ place })).rejects.toThrow('cannot be asked');
  });

  test('with a manifest full of tricks is not asked for anything in it', async () => {
    const asked: string[] = [];
    const place = await serve((request, response) => {
      asked.push(request.url!);
      response.end(readFileSync(join(site, 'manifest.json')));
    });
    put('manifest.json', readFileSync(join(site, 'manifest.json'), 'utf8').replace('"index.html"', '"../../secret"'));
    await expect(differences({ place })).rejects.toThrow('"../../secret", which is no path inside a site');
    expect(asked.sort()).toEqual(['/manifest.json', '/manifest.json.sig']);
  });
});

describe('a signature', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = readSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

  function keyFile(name: string, given: KeyObject): string {
    const file = join(folder, name);
    writeFileSync(file, given.export({ type: 'spki', format: 'pem' }));
    return file;
  }

  beforeEach(() => put('manifest.json.sig', key.sign(readFileSync(join(site, 'manifest.json'), 'utf8'))));

  test('is checked with a key, or one of two while keys change, in a folder and on a host', async () => {
    const old = keyFile('old.pem', generateKeyPairSync('ed25519').publicKey);
    const keys = [old, keyFile('new.pem', publicKey)];
    for (const place of [site, await host()]) {
      const { signature } = await verify({ place, manifest: undefined, keys, limits: LIMITS });
      expect(signature).toBe(`good, by the key ${key.fingerprint}`);
    }
    await expect(differences({ keys: [old] })).rejects.toThrow('signed by another key');
  });

  test('that is missing, or of another text, is told, and nothing is compared', async () => {
    const keys = [keyFile('key.pem', publicKey)];
    put('manifest.json', readFileSync(join(site, 'manifest.json'), 'utf8').replace('2026-11-20', '2026-11-21'));
    await expect(differences({ keys })).rejects.toThrow('changed after it was signed');
    rmSync(join(site, 'manifest.json.sig'));
    await expect(differences({ keys })).rejects.toThrow('The manifest is not signed. Nothing was compared.');
  });

  test('is mentioned without a key', async () => {
    const { signature } = await verify({ place: site, manifest: undefined, keys: [], limits: LIMITS });
    expect(signature).toContain('not checked');
  });
});
