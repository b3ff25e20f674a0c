import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sendPage } from '../../../../benchmarks/links/simulated-web-fs.ts';
import { isOwnConnectionDown } from '../../../../librarian/links/own-connection.ts';
import { formatLinks, linksJson } from '../../../../librarian/links/report.ts';
import { web } from './checking.ts';
import { checksIn, contentOnDisk, HOSTS, PAGES, runOn, someContent, writeOrganization } from './content-on-disk.ts';

const places = contentOnDisk();

async function reportOf(...args: Parameters<typeof runOn>) {
  const result = await runOn(...args);
  if (!('report' in result)) throw new Error('There is no report');
  return result.report;
}

test('evidence is sorted, one address per line, the same each time', async () => {
  const simulated = await someContent(places);
  const { checks } = await reportOf(places, simulated);
  expect(checks).toHaveLength(HOSTS * PAGES);
  const text = readFileSync(places.evidence, 'utf8');
  expect(text.split('\n')).toHaveLength(HOSTS * PAGES + 5);
  const addresses = checksIn(places).map(({ address }) => address);
  expect(addresses).toEqual(addresses.toSorted());
  expect(existsSync(places.journal)).toBe(false);
  await reportOf(places, simulated);
  expect(readFileSync(places.evidence, 'utf8')).toBe(text);
});

test('failures days apart make an address broken, and one look that finds it makes it well', async () => {
  let status = 404;
  const simulated = await web((request, response) =>
    sendPage(response, { title: 'Leaflet', status: request.path === '/robots.txt' ? 404 : status }),
  );
  writeOrganization(places, 'a', simulated.address('a.test', '/leaflet'));
  const onDay = async (today: string) => JSON.parse(linksJson(await reportOf(places, simulated, { today }))).checks[0];
  expect(await onDay('2026-11-20')).toMatchObject({ outcome: 'gone', since: '2026-11-20', broken: false });
  expect(await onDay('2026-11-21')).toMatchObject({ outcome: 'gone', since: '2026-11-20', broken: false });
  expect(await onDay('2026-11-22')).toMatchObject({ outcome: 'gone', since: '2026-11-20', broken: true });
  status = 403;
  expect(await onDay('2026-11-23')).toMatchObject({ outcome: 'blocked', since: '2026-11-23', broken: false });
  status = 200;
  expect(await onDay('2026-11-24')).toMatchObject({ outcome: 'ok', since: '2026-11-24', broken: false });
  status = 404;
  expect(await onDay('2026-11-30')).toMatchObject({ since: '2026-11-30', known: { result: 'ok', on: '2026-11-24' } });
});

test('only what is selected is asked, and the rest of the evidence stays, but not that of addresses no longer used', async () => {
  const simulated = await someContent(places);
  const pages = () => simulated.requests.splice(0).filter(({ path }) => path !== '/robots.txt');
  await reportOf(places, simulated, { ids: ['o-1-2', 'o-1-3'] });
  expect(new Set(pages().map(({ path }) => path))).toEqual(new Set(['/2', '/3']));
  const none = await reportOf(places, simulated, { collections: ['resources'] });
  expect(formatLinks(none, false)).toBe('0 addresses checked: nothing to do.\n');
  expect(checksIn(places)).toHaveLength(2);
  expect((await reportOf(places, simulated, { olderThan: 7 })).checks).toHaveLength(38);
  writeOrganization(places, 'o-1-2', simulated.address('host-1.test', '/new'));
  await reportOf(places, simulated, { ids: ['o-1-2'] });
  const addresses = checksIn(places).map(({ address }) => address);
  expect(addresses).toHaveLength(40);
  expect(addresses).toContain(simulated.address('host-1.test', '/new'));
});

test('of a machine without a connection nothing is written down', async () => {
  await someContent(places);
  const lookup: Parameters<typeof runOn>[1]['lookup'] = (_, __, callback) =>
    callback(Object.assign(new Error('no network'), { code: 'EAI_AGAIN' }), '', 0);
  expect(await runOn(places, { lookup })).toEqual({ offline: true });
  expect(existsSync(places.evidence)).toBe(false);
  expect(existsSync(places.journal)).toBe(false);
});

test('few hosts that fail are not the fault of this machine', () => {
  const host = (n: number, outcome: 'ok' | 'dns' | 'gone') => ({ address: `http://h-${n}.test/`, outcome });
  expect(isOwnConnectionDown([1, 2, 3, 4].map((n) => host(n, 'dns')))).toBe(false);
  expect(isOwnConnectionDown([1, 2, 3, 4, 5].map((n) => host(n, 'dns')))).toBe(true);
  expect(isOwnConnectionDown([1, 2, 3, 4, 5, 6].map((n) => host(n, n > 3 ? 'ok' : 'dns')))).toBe(false);
  expect(isOwnConnectionDown([1, 2, 3, 4, 5].map((n) => host(n, 'gone')))).toBe(false);
});

describe('an archive', () => {
  const copy = 'http://web.archive.test/web/2024/x';
  const archiveWith = (answer: string) =>
    web((request, response) => {
      if (request.host === 'archive.test') response.end(answer);
      else response.writeHead(404).end();
    });
  const found = (url: string) => JSON.stringify({ archived_snapshots: { closest: { available: true, url } } });

  test.each([
    ['has a copy', found(copy), { archiveUrl: copy }],
    ['has none', '{"archived_snapshots":{}}', undefined],
    ['names a copy on another site', found('http://elsewhere.test/x'), undefined],
    ['says something else', '<html>', undefined],
  ])('that %s', async (_, answer, suggestion) => {
    const simulated = await archiveWith(answer);
    const address = simulated.address('a.test', '/leaflet?x=1');
    writeOrganization(places, 'a', address);
    const archiveApi = simulated.address('archive.test', '/available');
    const { checks } = await reportOf(places, simulated, { archiveApi });
    expect(checks[0]?.suggestion).toEqual(suggestion);
    expect(simulated.requests.at(-1)?.path).toBe(`/available?url=${encodeURIComponent(address)}`);
  });
});

describe('what would lose something is refused', () => {
  const run = () => runOn(places, { lookup: (_, __, callback) => callback(null, '127.0.0.1', 4) });

  test('evidence that cannot be read', async () => {
    writeOrganization(places, 'a', 'http://a.test/');
    writeFileSync(places.evidence, '{ "checks": [\n<<<<<<< HEAD\n');
    await expect(run()).rejects.toThrow('link-checks.json" cannot be read. Run "desk check" to see why');
    expect(readFileSync(places.evidence, 'utf8')).toContain('<<<<<<<');
  });

  test('a journal of another content folder, and a file that is none', async () => {
    writeFileSync(places.journal, '{"journal":"signpost-links","root":"/elsewhere"}\n');
    await expect(run()).rejects.toThrow('holds an unfinished check of "/elsewhere"');
    writeFileSync(places.journal, 'my letters\n');
    await expect(run()).rejects.toThrow('is not a journal of the link checker');
    expect(readFileSync(places.journal, 'utf8')).toBe('my letters\n');
  });
});
