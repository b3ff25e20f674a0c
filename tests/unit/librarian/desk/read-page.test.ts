import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPageAt } from '../../../../librarian/desk/read-page-fs.ts';
import { contentWith, TODAY } from '../example-content.ts';

const PAGES: Record<string, { status?: number; html?: string; location?: string }> = {
  '/page': { html: '<html lang="es-mx"><title>Title | Example</title><h1> Un   folleto\nde ejemplo </h1>' },
  '/plain': { html: '<html lang="not a tag"><title>A &lt;b&gt; title</title><p>Words' },
  '/gone': { status: 404, html: '<h1>Not found</h1>' },
};
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { status = 200, html = '' } = PAGES[request.url ?? ''] ?? { status: 404 };
    response.writeHead(status, { 'content-type': 'text/html' }).end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const read = (path: string) => readPageAt(`${origin}${path}`, contentWith(), TODAY, () => true);

test('takes the heading and the language of a page, in their usual form', async () => {
  expect(await read('/page')).toEqual({ title: 'Un folleto de ejemplo', lang: 'es-MX' });
});

test('leaves out what a record could not hold', async () => {
  expect(await read('/plain')).toEqual({});
});

test('says why a page could not be read', async () => {
  expect(await read('/gone')).toEqual({ problem: 'gone' });
});

test('does not ask private networks', async () => {
  expect(await readPageAt(`${origin}/page`, contentWith(), TODAY)).toEqual({ problem: 'not asked: a private network' });
});
