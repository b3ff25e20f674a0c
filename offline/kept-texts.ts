import type { KeptText } from '../src/kept/find.ts';
import type { Kept, KeptStore } from '../src/kept/store.ts';

/** What the texts of a page stand in. */
const PARTS = 'h2, h3, h4, p, li, dt, dd, td, th';

/** The texts of every page of a pack. A page is only read, never run. */
export async function textsOf({ pack }: Kept, store: KeptStore): Promise<KeptText[]> {
  const texts: KeptText[] = [];
  const titles = new Map(pack.pages.map((page) => [page.path, page.title]));
  // A leaflet for another size of paper has the same words.
  const seen = new Set<string>();
  for (const [path] of pack.files) {
    if (!path.endsWith('/') || path.endsWith('/offline/')) continue;
    const html = await (await store.file(path))?.response.text();
    const text = html === undefined ? undefined : textOf(path, html, titles.get(path));
    const words = text?.parts.join('\n') ?? '';
    if (text && !seen.has(words)) texts.push(text);
    seen.add(words);
  }
  return texts;
}

function textOf(path: string, html: string, known: string | undefined): KeptText {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const main = page.querySelector('main');
  const title = known ?? main?.querySelector('h1')?.textContent.trim() ?? page.title;
  const parts = [...(main?.querySelectorAll(PARTS) ?? [])].filter((part) => !part.querySelector(PARTS));
  return { path, title, parts: parts.map((part) => part.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean) };
}
