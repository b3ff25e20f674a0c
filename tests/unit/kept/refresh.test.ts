import { describe, expect, test } from 'vitest';
import { download, type DownloadError } from '../../../src/kept/download.ts';
import { packFile } from '../../../src/kept/files.ts';
import { askForPack, refresh, type Ask } from '../../../src/kept/refresh.ts';
import { PackError } from '../../../src/kept/pack.ts';
import { exampleDevice, responses } from './example-device.ts';
import { EXAMPLE_FILES, examplePack } from './example-pack.ts';

const [BEFORE, TODAY] = ['2026-11-27', '2026-11-28'];
const PAGE = '/en/topics/example/';
const PACK = packFile('en', 'example');
const newer = { ...EXAMPLE_FILES, [PAGE]: '<html><body>new</body></html>' };

type Site = Record<string, string | number>;

const sited = (files: Record<string, string>): Site => ({ ...files, [PACK]: JSON.stringify(examplePack(files)) });

/** Answers from files by address; a number is the status of an answer, and what is not there cannot be reached. */
function asking(site: Site): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  const ask: Ask = (path) => {
    asked.push(path);
    const answer = site[path];
    if (answer === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    if (typeof answer === 'number') return Promise.resolve(new Response('', { status: answer }));
    return Promise.resolve(new Response(answer, { headers: { 'Content-Type': 'text/html', 'Set-Cookie': 'a=b' } }));
  };
  return { ask, asked };
}

/** A device that keeps the example since yesterday, after the site has been asked once. */
async function after(site: Site, prepare?: (device: ReturnType<typeof exampleDevice>) => void) {
  const device = exampleDevice();
  await device.store.keep({ pack: examplePack(), checked: BEFORE }, responses(EXAMPLE_FILES));
  prepare?.(device);
  const { ask, asked } = asking(site);
  const changed = await refresh(device.store, ask, TODAY);
  const [kept] = await device.store.all();
  return { changed, asked, kept, text: await (await device.store.file(PAGE))?.response.text() };
}

describe('after a contact with the site', () => {
  test('what is still the newest is noted as such, for one small question', async () => {
    const { asked, kept } = await after(sited(EXAMPLE_FILES));
    expect(asked).toEqual([PACK]);
    expect(kept).toEqual({ pack: examplePack(), checked: TODAY });
  });

  test('what has changed is replaced, and only that is loaded', async () => {
    const { changed, asked, kept, text } = await after(sited(newer));
    expect(changed).toBe(true);
    expect(asked).toEqual([PACK, PAGE]);
    expect(text).toBe(newer[PAGE]);
    expect(kept).toEqual({ pack: examplePack(newer), checked: TODAY });
  });

  test.each([
    ['does not answer', {}],
    ['is in trouble', { [PACK]: 503 }],
    ['answers with something else', { [PACK]: '<h1>Log in</h1>' }],
    ['answers with the pack of another topic', { [PACK]: JSON.stringify(examplePack(newer, { topic: 'other' })) }],
    ['has a file that does not fit its pack', { ...sited(newer), [PAGE]: 'half' }],
    ['has a file that never ends', { ...sited(newer), [PAGE]: 'x'.repeat(100_000) }],
    ['lacks a file', { ...sited(newer), [PAGE]: 404 }],
    ['lacks the pack for a moment', { ...sited(EXAMPLE_FILES), [PACK]: 404 }],
  ] satisfies [string, Site][])('that %s, all is as before', async (_, site) => {
    const { changed, kept, text } = await after(site);
    expect(changed).toBe(false);
    expect(kept).toEqual({ pack: examplePack(), checked: BEFORE });
    expect(text).toBe(EXAMPLE_FILES[PAGE]);
  });

  test('a topic that the site no longer has leaves only a note', async () => {
    const { changed, kept, text } = await after({ [PACK]: 404, [PAGE]: 410 });
    expect([changed, kept?.gone, text]).toEqual([true, 'gone', undefined]);
  });

  test('an old text is not kept for want of room for the new', async () => {
    const { kept, text } = await after(sited(newer), ({ caches }) => {
      caches.fails = { path: PAGE, error: Object.assign(new Error('no room'), { name: 'QuotaExceededError' }) };
    });
    expect([kept?.gone, text]).toEqual(['full', undefined]);
  });
});

describe('loading', () => {
  test('keeps of the headers only what a page needs', async () => {
    const files = await download(examplePack(), { fetch: asking(EXAMPLE_FILES).ask });
    expect([...files.keys()].toSorted()).toEqual(Object.keys(EXAMPLE_FILES).toSorted());
    expect(Object.fromEntries(files.get(PAGE)!.headers)).toEqual({ 'content-type': 'text/html' });
  });

  test('says what went wrong', async () => {
    const reason = async (site: Site) =>
      download(examplePack(), { fetch: asking(site).ask }).catch((error: unknown) => (error as DownloadError).reason);
    expect(await reason({})).toBe('unreached');
    expect(await reason({ ...EXAMPLE_FILES, [PAGE]: 500 })).toBe('unreached');
    expect(await reason({ ...EXAMPLE_FILES, [PAGE]: 404 })).toBe('altered');
    expect(await reason({ ...EXAMPLE_FILES, [PAGE]: `${EXAMPLE_FILES[PAGE]} ` })).toBe('altered');
  });

  test('a pack that does not exist is none, and one of another topic is refused', async () => {
    expect(await askForPack('en', 'example', asking({ [PACK]: 404 }).ask)).toBeUndefined();
    const other = { [PACK]: JSON.stringify(examplePack(newer, { topic: 'other' })) };
    await expect(askForPack('en', 'example', asking(other).ask)).rejects.toThrow(PackError);
  });
});
