import { API_ROOT, EMBED_URLS } from '../i18n/urls.ts';
import type { EmbedSizes, Load } from './sizes.ts';

/** The files of a built site. */
export interface SiteFiles {
  /** Every file, as its address from the root, in order. */
  paths: readonly string[];
  text(path: string): Promise<string>;
  /** Bytes of a file once it is compressed. */
  compressed(path: string): Promise<number>;
}

/** What a page makes a browser load: style sheets and scripts. */
const LOADED = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"|<script\b[^>]*\bsrc="([^"]+)"/g;

/** Measures what each hub loads on another website. */
export async function embedSizes(site: SiteFiles): Promise<EmbedSizes> {
  const hubs = keysOf(site, `${API_ROOT}hubs/`, '.json');
  const frames = keysOf(site, '/embed/', '/index.html');
  const snippets = keysOf(site, '/embed/v1/snippets/', '.html');
  const ways = {
    frame: await each(frames, async (path) => load(site, [path, ...loadedBy(await site.text(path))])),
    element: await each(hubs, (path) => load(site, [EMBED_URLS.script, path])),
    html: await each(snippets, async (path) => ({ ...(await load(site, [path])), requests: 0 })),
    data: await each(hubs, (path) => load(site, [path])),
  };
  return { ways, grow: await load(site, [EMBED_URLS.height]) };
}

/** The files below a folder, by the name of their hub. */
function keysOf({ paths }: SiteFiles, folder: string, ending: string): [key: string, path: string][] {
  return paths
    .filter((path) => path.startsWith(folder) && path.endsWith(ending))
    .map((path): [string, string] => [path.slice(folder.length, -ending.length), path]);
}

async function each(
  entries: readonly [key: string, path: string][],
  measure: (path: string) => Promise<Load>,
): Promise<Record<string, Load>> {
  return Object.fromEntries(await Promise.all(entries.map(async ([key, path]) => [key, await measure(path)] as const)));
}

function loadedBy(html: string): string[] {
  return [...html.matchAll(LOADED)].map(([, style, script]) => style ?? script!);
}

async function load(site: SiteFiles, paths: readonly string[]): Promise<Load> {
  const sizes = await Promise.all(paths.map((path) => site.compressed(path)));
  return { requests: paths.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
