import { describe, expect, test } from 'vitest';
import { exampleDevice, responses } from './example-device.ts';
import { EXAMPLE_FILES, examplePack, sha256 } from './example-pack.ts';

const DAY = '2026-11-28';
const PAGE = '/en/topics/example/';
const newer = { ...EXAMPLE_FILES, [PAGE]: '<html><body>new</body></html>' };
const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });

describe('what is kept', () => {
  test('is told with its day, and given by its addresses', async () => {
    const { store } = exampleDevice();
    expect(await store.keep({ pack: examplePack(), checked: DAY }, responses(EXAMPLE_FILES))).toBe(true);
    expect(await store.all()).toEqual([{ pack: examplePack(), checked: DAY }]);
    expect(await (await store.file(PAGE))?.response.text()).toBe(EXAMPLE_FILES[PAGE]);
    expect(await store.file('/en/topics/other/')).toBeUndefined();
    expect(await store.file('/offline/record')).toBeUndefined();
  });

  test('leaves nothing when it is removed', async () => {
    const { caches, store } = exampleDevice();
    await store.keep({ pack: examplePack(), checked: DAY }, responses(EXAMPLE_FILES));
    await store.keep({ pack: examplePack(EXAMPLE_FILES, { topic: 'other' }), checked: DAY }, responses(EXAMPLE_FILES));
    expect(await store.remove('en/example')).toBe(true);
    expect((await store.all()).map(({ pack }) => pack.topic)).toEqual(['other']);
    expect(await store.remove('en/other')).toBe(false);
    expect(caches.all.size).toBe(0);
  });

  test('of one topic does not go with another whose name begins alike', async () => {
    const { store } = exampleDevice();
    for (const topic of ['loss', 'loss-again']) {
      await store.keep({ pack: examplePack(EXAMPLE_FILES, { topic }), checked: DAY }, responses(EXAMPLE_FILES));
    }
    await store.remove('en/loss');
    expect((await store.all()).map(({ pack }) => pack.topic)).toEqual(['loss-again']);
  });

  test('leaves caches of others alone', async () => {
    const { caches, store } = exampleDevice();
    await caches.open('other');
    await store.remove();
    expect([...caches.all.keys()]).toEqual(['other']);
  });

  test('is replaced as a whole', async () => {
    const { caches, store } = exampleDevice();
    await store.keep({ pack: examplePack(), checked: DAY }, responses(EXAMPLE_FILES));
    await store.keep({ pack: examplePack(newer), checked: DAY }, responses(newer), examplePack());
    expect(caches.all.size).toBe(1);
    expect(await (await store.file(PAGE))?.response.text()).toBe(newer[PAGE]);
  });

  test('stays as it was when there is no room for the new', async () => {
    const { caches, store } = exampleDevice();
    await store.keep({ pack: examplePack(), checked: DAY }, responses(EXAMPLE_FILES));
    caches.fails = { path: '/_astro/a.js', error: full };
    await expect(store.keep({ pack: examplePack(newer), checked: DAY }, responses(newer))).rejects.toBe(full);
    expect(caches.all.size).toBe(1);
    expect(await store.all()).toEqual([{ pack: examplePack(), checked: DAY }]);
  });

  test('does not come back when the reader removes it while its newer state is on its way', async () => {
    const { caches, store } = exampleDevice();
    await store.keep({ pack: examplePack(), checked: DAY }, responses(EXAMPLE_FILES));
    const [, kept] = await Promise.all([
      store.remove('en/example'),
      store.keep({ pack: examplePack(newer), checked: DAY }, responses(newer), examplePack()),
      store.confirm({ pack: examplePack(), checked: DAY }, '2026-11-29'),
      store.leaveNote({ pack: examplePack(), checked: DAY }, 'gone'),
    ]);
    expect(kept).toBe(false);
    expect(caches.all.size).toBe(0);
  });

  test('is never something half-stored or malformed, which goes with the next removal', async () => {
    const { caches, store } = exampleDevice();
    caches.all.set('signpost-kept/en/half@x', new Map([[PAGE, new Response('half')]]));
    caches.all.set(
      'signpost-kept/en/bad@x',
      new Map([
        [PAGE, new Response('bad')],
        ['/offline/record', Response.json({ pack: { ...examplePack(), files: [['//example.org/', sha256(''), 0]] } })],
      ]),
    );
    expect(await store.all()).toEqual([]);
    expect(await store.file(PAGE)).toBeUndefined();
    expect(await store.remove('en/other')).toBe(false);
    expect(caches.all.size).toBe(0);
  });

  test('may be a note alone', async () => {
    const { store } = exampleDevice();
    await store.keep({ pack: examplePack(), checked: DAY }, responses(EXAMPLE_FILES));
    await store.leaveNote({ pack: examplePack(), checked: DAY }, 'gone');
    expect((await store.all()).map(({ gone }) => gone)).toEqual(['gone']);
    expect(await store.file(PAGE)).toBeUndefined();
  });

  test('is up to date on the day on which the site said so', async () => {
    const { store } = exampleDevice();
    await store.keep({ pack: examplePack(), checked: DAY }, responses(EXAMPLE_FILES));
    await store.confirm({ pack: examplePack(), checked: DAY }, '2026-11-29');
    expect((await store.all()).map(({ checked }) => checked)).toEqual(['2026-11-29']);
    expect(await store.file(PAGE)).toBeDefined();
  });
});
