import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, isLive } from '../../../offline/answer.ts';
import { exampleDevice, responses } from '../kept/example-device.ts';
import { EXAMPLE_FILES, examplePack } from '../kept/example-pack.ts';

const ORIGIN = 'https://site.example';
const PAGE = '/en/topics/example/';
const unreached = new TypeError('Failed to fetch');

/** A request as a browser makes it; Node lets nobody make one for a page. */
const request = (path: string, mode: RequestMode = 'navigate') => ({ url: ORIGIN + path, mode }) as Request;

async function answered(path: string, site: () => Promise<Response>, mode?: RequestMode): Promise<Response> {
  const { store } = exampleDevice();
  await store.keep({ pack: examplePack(), checked: '2026-11-28' }, responses(EXAMPLE_FILES));
  return answer(request(path, mode), { store, fetch: site });
}

const away = () => Promise.reject(unreached);

describe('an answer', () => {
  test('comes from the site whenever it gives one, a missing page too', async () => {
    for (const status of [200, 301, 404]) {
      const live = new Response(null, { status });
      expect(await answered(PAGE, () => Promise.resolve(live))).toBe(live);
    }
  });

  test.each([
    ['cannot be reached', away],
    ['is in trouble', () => Promise.resolve(new Response('', { status: 502 }))],
  ])('comes from the device, with its day, where the site %s', async (_, site) => {
    const response = await answered(PAGE, site);
    expect(await response.text()).toBe(EXAMPLE_FILES[PAGE]?.replace('<body', '<body data-kept="2026-11-28"'));
    expect(response.status).toBe(200);
    expect(isLive(response)).toBe(false);
  });

  test('gives a script as it is', async () => {
    expect(await (await answered('/_astro/a.js', away, 'cors')).text()).toBe(EXAMPLE_FILES['/_astro/a.js']);
  });

  test('leads from an address without its slash to the page', async () => {
    const response = await answered(`${PAGE.slice(0, -1)}?x=1`, away);
    expect([response.status, response.headers.get('Location')]).toEqual([302, `${ORIGIN}${PAGE}?x=1`]);
  });

  test('is the page of what is kept for any other page, in its own language or one that is there', async () => {
    for (const path of ['/en/resources/', '/nl/topics/example/', '/', '/en/404.html']) {
      const response = await answered(path, away);
      expect([path, response.status]).toEqual([path, 503]);
      expect(await response.text()).toContain('On this device');
    }
  });

  test('is the failure itself for a file that is not kept, and where nothing is', async () => {
    await expect(answered('/search-data/en/records.js', away, 'cors')).rejects.toBe(unreached);
    const { store } = exampleDevice();
    await expect(answer(request(PAGE), { store, fetch: away })).rejects.toBe(unreached);
  });
});

describe('on a slow line', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('a kept page is shown after a while', async () => {
    const response = answered(PAGE, () => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await (await response).text()).toContain('data-kept');
  });
});
