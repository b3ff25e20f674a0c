import type { Loader, LoaderContext } from 'astro/loaders';
import { afterEach, expect, test, vi } from 'vitest';
import { checked, setContentCheck } from '../../../src/live/checked.ts';

afterEach(() => setContentCheck());

const context = {} as LoaderContext;
const loader = (load: () => Promise<void>): Loader => ({ name: 'example', load: vi.fn(load) });
const later = <T>(settle: () => Promise<T>) => new Promise<void>((done) => setTimeout(done, 5)).then(settle);
const noEnd = () => new Promise<void>(() => undefined);

/** A check that fails, which somebody else waits for too. */
function failing(): Promise<void> {
  const check = later(() => Promise.reject(new Error('two files have errors')));
  check.catch(() => undefined);
  return check;
}

test('without a check a loader does what it did', async () => {
  const own = loader(() => Promise.resolve());
  await checked(own).load(context);
  expect(own.load).toHaveBeenCalledWith(context);
  await expect(checked(loader(() => Promise.reject(new Error('one entry')))).load(context)).rejects.toThrow(
    'one entry',
  );
});

test('content is loaded while it is checked', async () => {
  setContentCheck(noEnd());
  const own = loader(() => Promise.resolve());
  await checked(own).load(context);
  expect(own.load).toHaveBeenCalledOnce();
});

test('what the check finds is told in place of what the loader would say', async () => {
  setContentCheck(failing());
  const own = checked(loader(() => Promise.reject(new Error('one entry'))));
  await expect(own.load(context)).rejects.toThrow('two files have errors');
});

test('a loader that does not end ends with the check that fails', async () => {
  setContentCheck(failing());
  await expect(checked(loader(noEnd)).load(context)).rejects.toThrow('two files have errors');
});

test('what only the loader finds is told once the check has found nothing', async () => {
  let ended = false;
  setContentCheck(later(() => Promise.resolve((ended = true)) as unknown as Promise<void>));
  const own = checked(loader(() => Promise.reject(new Error('one entry'))));
  await expect(own.load(context)).rejects.toThrow('one entry');
  expect(ended).toBe(true);
});
