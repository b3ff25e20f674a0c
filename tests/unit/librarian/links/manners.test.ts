import { describe, expect, test } from 'vitest';
import { sendOn, sendPage, type SeenRequest } from '../../../../benchmarks/links/simulated-web-fs.ts';
import { check, web } from './checking.ts';

const page = (title: string) => (_: SeenRequest, response: Parameters<typeof sendPage>[0]) =>
  sendPage(response, { title });

/** Milliseconds between the starts of requests to one host. */
function pausesOf(requests: readonly SeenRequest[], host: string): number[] {
  const times = requests.filter((request) => request.host === host).map(({ at }) => at);
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}
const outcomes = (found: Awaited<ReturnType<typeof check>>) => [...found.values()].map(({ outcome }) => outcome);

describe('pauses', () => {
  test('lie between all requests to one host, redirects from other hosts among them, while hosts run side by side', async () => {
    const simulated = await web((request, response) =>
      request.host.startsWith('from') && request.path !== '/robots.txt'
        ? sendOn(response, `http://target.test:${simulated.port}${request.path}/${request.host}`)
        : sendPage(response, { title: 'A page' }),
    );
    const targets = [1, 2, 3].flatMap((n) => [
      simulated.address('target.test', `/${n}`),
      simulated.address(`from-${n}.test`, `/${n}`),
    ]);
    const interval = 250;
    await check(simulated, targets, { manners: { interval } });
    for (const host of ['target.test', 'from-1.test', 'from-2.test']) {
      const pauses = pausesOf(simulated.requests, host);
      expect(pauses.length).toBeGreaterThan(0);
      // A request comes after it has started, the first one most of all: it has to connect. On a busy machine that takes a while,
      // which shortens the time between the first and the last once, however many lie between them.
      const span = pauses.reduce((sum, pause) => sum + pause, 0);
      expect(span).toBeGreaterThan(pauses.length * interval - 180);
    }
    expect(simulated.requests.filter(({ host }) => host === 'target.test').length).toBeGreaterThanOrEqual(1 + 6 * 2);
    const [first, second] = ['from-1.test', 'from-2.test'].map(
      (host) => simulated.requests.find((request) => request.host === host)?.at ?? 0,
    );
    expect(Math.abs(first! - second!)).toBeLessThan(interval);
  });

  test('are as long as robots.txt asks, for the programs it names', async () => {
    const simulated = await web((request, response) =>
      request.path === '/robots.txt'
        ? response.end('User-agent: other\nCrawl-delay: 20\n\nUser-agent: SignpostLinkCheck\nCrawl-delay: 0.2\n')
        : sendPage(response, { title: 'A page' }),
    );
    await check(simulated, [simulated.address('slow.test', '/1')]);
    const pauses = pausesOf(simulated.requests, 'slow.test');
    expect(pauses).toHaveLength(2);
    expect(Math.min(...pauses)).toBeGreaterThan(60);
  });

  test('bound how many requests run at once on all hosts together', async () => {
    let running = 0;
    let most = 0;
    const simulated = await web((_, response) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        sendPage(response, { title: 'A page' });
      }, 10);
    });
    const targets = Array.from({ length: 12 }, (_, n) => simulated.address(`host-${n}.test`, '/'));
    const found = await check(simulated, targets, { manners: { concurrency: 3 } });
    expect(outcomes(found)).toEqual(targets.map(() => 'ok'));
    expect(most).toBe(3);
  });
});

describe('robots.txt', () => {
  const answering = (robots: string, status = 200) =>
    web((request, response) =>
      request.path === '/robots.txt' ? response.writeHead(status).end(robots) : sendPage(response, { title: 'A page' }),
    );

  test('is read once per host, and what it forbids is not asked for', async () => {
    const simulated = await answering('User-agent: *\nDisallow: /closed\n');
    const found = await check(
      simulated,
      ['/closed/1', '/open/1', '/closed/2'].map((path) => simulated.address('a.test', path)),
    );
    expect(outcomes(found)).toEqual(['blocked', 'ok', 'blocked']);
    expect(simulated.requests.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
    expect(simulated.requests.filter(({ path }) => path.startsWith('/closed'))).toEqual([]);
  });

  test('speaks of this program by its name', async () => {
    const simulated = await answering('User-agent: *\nAllow: /\n\nUser-agent: signpostlinkcheck\nDisallow: /\n');
    expect(outcomes(await check(simulated, [simulated.address('a.test', '/x')]))).toEqual(['blocked']);
    expect(simulated.requests.map(({ headers }) => headers['user-agent'])).toEqual(['SignpostLinkCheck/1.0 (test)']);
  });

  test.each([
    ['of a server with an error forbids everything', 500, 'blocked'],
    ['that is missing allows everything', 404, 'ok'],
    ['that is not shown allows everything', 403, 'ok'],
  ])('%s', async (_, status, outcome) => {
    const simulated = await answering('', status);
    expect(outcomes(await check(simulated, [simulated.address('a.test', '/x')]))).toEqual([outcome]);
  });

  test('is followed where it has moved, and holds for each host of a way', async () => {
    const simulated = await web((request, response) => {
      if (request.path === '/rules') response.end('User-agent: *\nDisallow: /x\n');
      else if (request.path === '/robots.txt') sendOn(response, '/rules');
      else sendOn(response, `http://b.test:${simulated.port}/x`);
    });
    expect(outcomes(await check(simulated, [simulated.address('a.test', '/y')]))).toEqual(['blocked']);
    expect(simulated.requests.filter(({ path }) => path === '/x')).toEqual([]);
  });

  test('of any size and with any bytes costs little', async () => {
    const agents = Array.from({ length: 12_000 }, (_, n) => `User-agent: a${n}`);
    const rules = Array.from({ length: 12_000 }, (_, n) => `Disallow: /${n}`);
    const huge = [
      ...agents,
      ...rules,
      'x'.repeat(100_000),
      '\u0000\uffff: :',
      'User-agent: *',
      'Disallow: /closed',
    ].join('\n');
    const simulated = await answering(huge);
    const found = await check(
      simulated,
      ['/closed', '/open'].map((path) => simulated.address('a.test', path)),
    );
    expect(outcomes(found)).toEqual(['blocked', 'ok']);
  });
});

describe('a host that asks to wait', () => {
  const busyFor = (seconds: string, times: number) => {
    let asked = 0;
    return web((request, response) => {
      if (request.path === '/robots.txt') return void response.writeHead(404).end();
      asked += 1;
      if (asked <= times) response.writeHead(429, { 'retry-after': seconds }).end();
      else sendPage(response, { title: 'A page' });
    });
  };

  test('is given the time, and then answers', async () => {
    const simulated = await busyFor('1', 1);
    const found = await check(simulated, [simulated.address('a.test', '/x')], { manners: { longestWait: 2000 } });
    expect(outcomes(found)).toEqual(['ok']);
    expect(Math.max(...pausesOf(simulated.requests, 'a.test'))).toBeGreaterThan(990);
  });

  test('is left alone when it asks for longer than we wait', async () => {
    const simulated = await busyFor('3600', 1000);
    const found = await check(
      simulated,
      ['/x', '/y'].map((path) => simulated.address('a.test', path)),
    );
    expect(outcomes(found)).toEqual(['rate-limited', 'rate-limited']);
    expect(simulated.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/x']);
  });
});

test('a server that has a bad moment is asked again, with longer and longer pauses', async () => {
  let asked = 0;
  const simulated = await web((request, response) => {
    if (request.path === '/robots.txt') return void response.writeHead(404).end();
    asked += 1;
    if (asked < 4) response.writeHead(502).end();
    else sendPage(response, { title: 'A page' });
  });
  const found = await check(simulated, [simulated.address('a.test', '/x')], { manners: { backoff: 40 } });
  expect(outcomes(found)).toEqual(['ok']);
  const [, , third, fourth] = pausesOf(simulated.requests, 'a.test');
  expect(third).toBeGreaterThan(35);
  expect(fourth).toBeGreaterThan(150);
});

test('HEAD alone is enough for a document, and GET follows for a page', async () => {
  const simulated = await web((request, response) => {
    if (request.path === '/robots.txt') response.writeHead(404).end();
    else if (request.path.endsWith('.pdf')) response.writeHead(200, { 'content-type': 'application/pdf' }).end();
    else page('A page')(request, response);
  });
  await check(
    simulated,
    ['/a.pdf', '/page'].map((path) => simulated.address('a.test', path)),
  );
  expect(simulated.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /robots.txt',
    'HEAD /a.pdf',
    'HEAD /page',
    'GET /page',
  ]);
});
