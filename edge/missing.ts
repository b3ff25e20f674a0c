import type { StaticFiles } from './static-files.ts';

/**
 * The page for addresses that lead nowhere, in the language of the address. The host would send it with the headers of the address, and
 * a file that is kept for a year when it is there would be kept as missing for a year.
 */
export async function missingPage(request: Request, files: StaticFiles): Promise<Response> {
  const asked = await files.fetch(request);
  if (asked.status !== 404) return asked;
  const { pathname } = new URL(request.url);
  const folder = /^\/[\w-]+(?=\/)/.exec(pathname)?.[0] ?? '';
  const page = (await read(`${folder}/404`, request, files)) ?? (await read('/404', request, files));
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : asked;
}

async function read(path: string, { url, method }: Request, files: StaticFiles): Promise<Response | undefined> {
  const page = await files.fetch(new Request(new URL(path, url), { method }));
  return page.ok ? page : undefined;
}
