import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SimulatedWeb } from '../../../../benchmarks/links/simulated-web-fs.ts';
import { checksIn, contentOnDisk, HOSTS, PAGES, someContent } from './content-on-disk.ts';

const DESK = join(import.meta.dirname, '../../../../librarian/desk-fs.ts');
const places = contentOnDisk();

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the command; its proxy is the web, so that it is the command as people run it. */
function start(args: string[], simulated?: SimulatedWeb): { child: ChildProcess; ended: Promise<Ended> } {
  const proxy = simulated ? `http://127.0.0.1:${simulated.port}` : '';
  const state = args[0] === 'accept' ? [] : ['--journal', places.journal];
  const child = spawn(process.execPath, [DESK, 'links', ...args, '--root', places.root, ...state], {
    env: {
      ...process.env,
      SIGNPOST_TODAY: '2026-11-20',
      HTTP_PROXY: proxy,
      http_proxy: proxy,
      NO_PROXY: '',
      no_proxy: '',
    },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr }))) };
}

const finished = () =>
  existsSync(places.journal)
    ? readFileSync(places.journal, 'utf8')
        .split('\n')
        .slice(1, -1)
        .map((line) => (JSON.parse(line) as { address: string }).address)
    : [];

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a run that is killed goes on where it was, through a proxy: nothing is lost, nothing that was done is asked again', async () => {
  const simulated = await someContent(places, { proxied: true });
  const killed = start(['--rate', '20'], simulated);
  await until(() => finished().length >= 12);
  killed.child.kill('SIGKILL');
  await killed.ended;
  const done = finished();
  expect(done.length).toBeLessThan(HOSTS * PAGES);
  expect(existsSync(places.evidence)).toBe(false);
  // The machine may have lost power in the middle of a line.
  appendFileSync(places.journal, '{"address":"http://host-1.te');
  const before = simulated.requests.length;
  const { code, stdout, stderr } = await start(['--rate', '100'], simulated).ended;
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toContain(
    'gone (5): gone\n  http://host-3.test/0 (status 404, failing since 2026-11-20, not yet shown as broken)',
  );
  expect(stdout).toContain(
    `40 addresses checked, ${done.length} of them by the run that was interrupted: 35 ok, 5 gone.`,
  );
  const again = simulated.requests.slice(before).map(({ host, path }) => `http://${host}${path}`);
  expect(done.filter((address) => again.includes(address))).toEqual([]);
  expect(checksIn(places)).toHaveLength(HOSTS * PAGES);
  expect(existsSync(places.journal)).toBe(false);
});

test('a run that is stopped ends with 130 and says how to go on', async () => {
  const simulated = await someContent(places, { proxied: true });
  const { child, ended } = start(['--rate', '20'], simulated);
  await until(() => finished().length >= 4);
  child.kill('SIGINT');
  const { code, stdout, stderr } = await ended;
  expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
  expect(stdout).toMatch(/^Interrupted: \d+ of 40 addresses are done\. Run it again to go on\.\n$/);
  expect(existsSync(places.evidence)).toBe(false);
  expect(existsSync(places.journal)).toBe(true);
});

describe('misuse ends with 2 and a sentence', () => {
  test.each([
    [['--rate', '0'], 'more than 0'],
    [['--only', 'songs'], 'Allowed choices are'],
    [['accept', 'http://a.test/'], "required option '--by <name>'"],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await start(args).ended;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
