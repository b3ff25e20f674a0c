import { createServer, type Server } from 'node:http';
import { basename } from 'node:path';
import sirv from 'sirv';
import { editorConfig, editorHeaders } from './build-fs.ts';
import type { CmsBackend } from './config-types.ts';

/**
 * The CMS wants a Git host to be named, and tells the reader to choose the folder of that name. On a local checkout the host is
 * never asked: the policy of the page forbids it.
 */
function nobody(): CmsBackend {
  return { name: 'github', repo: `local/${basename(process.cwd())}`, auth_methods: ['token'] };
}

/**
 * Serves the editor on this computer alone. The configuration is made anew for each visit, so a new topic has its texts
 * after the page is loaded again.
 * @param folder The built editor.
 * @param content Folder of the content.
 * @param port Port on the loopback interface; 0 takes a free one.
 */
export async function serveEditor(folder: string, content: string, port: number): Promise<Server> {
  const files = sirv(folder, { dev: true, etag: true });
  const headers = Object.entries(editorHeaders());
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/config.json') {
      files(request, response);
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    void editorConfig(content, nobody(), false).then(
      (config) => response.end(JSON.stringify(config)),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
