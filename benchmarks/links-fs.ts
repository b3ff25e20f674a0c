/**
 * Checks 1,000 simulated links on 200 hosts with the manners that real hosts get: one request per host and second. Prints time against
 * the least that the rate allows, memory, what was found against what is there, and what a kill in the middle costs.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringifyChecks } from '../librarian/links/evidence.ts';
import { linkChecksSchema } from '../src/schemas/link-checks.ts';
import { LINK_OUTCOMES, type LinkOutcome } from '../src/schemas/vocabulary.ts';
import { hostOfKinds, LINK_KINDS, type LinkKind } from './links/known-links.ts';
import { simulatedWeb, type SeenRequest, type SimulatedWeb } from './links/simulated-web-fs.ts';

const { values } = parseArgs({
  options: {
    hosts: { type: 'string', default: '200' },
    links: { type: 'string', default: '5' },
  },
});
const HOSTS = Number(values.hosts);
const LINKS_PER_HOST = Number(values.links);
const TODAY = '2026-11-20';
const INTERVAL = 1000;

interface KnownLink {
  address: string;
  kind: LinkKind;
}

const folder = mkdtempSync(join(tmpdir(), 'signpost-links-'));
const kinds = new Map(LINK_KINDS.map((kind) => [kind.name, kind]));
const web = await simulatedWeb(() => hostOfKinds(kinds));
try {
  const links = knownLinks(web);
  await wholeRun(links);
  await killedRun(links);
} finally {
  await web.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Links of every kind: each host has links of one kind, and hosts of links that work are the most. */
function knownLinks({ address }: SimulatedWeb): KnownLink[] {
  return Array.from({ length: HOSTS }, (_, host) => {
    const kind = (host % 3 === 0 ? LINK_KINDS[(host / 3) % LINK_KINDS.length] : LINK_KINDS[host % 7]) as LinkKind;
    return Array.from({ length: LINKS_PER_HOST }, (__, link) => ({
      kind,
      address: address(`${kind.name}-${host}${kind.zone ?? '.test'}`, `/${kind.name}/${link}`),
    }));
  }).flat();
}

/** Writes the links as content, with what is on record of them. */
function writeContent(name: string, links: readonly KnownLink[]): string {
  const root = join(folder, name);
  mkdirSync(join(root, 'organizations'), { recursive: true });
  links.forEach(({ address }, index) =>
    writeFileSync(
      join(root, `organizations/o-${index}.yaml`),
      `name: Example\nlang: en\nkind: hospital\ncountry: GB\nurl: ${address}\n`,
    ),
  );
  const record = links.flatMap(({ address, kind: { before } }) =>
    before ? [{ address, outcome: 'ok' as const, on: '2026-11-12', since: '2026-11-12', ...before }] : [],
  );
  writeFileSync(join(root, 'link-checks.json'), stringifyChecks(record));
  return root;
}

interface Checker {
  child: ChildProcess;
  /** Resolves with the peak resident memory in bytes, 0 when the process was killed. */
  ended: Promise<number>;
}

function startChecker(root: string, journal: string): Checker {
  const child = fork(join(import.meta.dirname, 'links/checker-fs.ts'), [root, journal, TODAY], {
    execArgv: ['--import', import.meta.resolve('./report-memory.ts')],
    env: { ...process.env, HTTP_PROXY: '', http_proxy: '', HTTPS_PROXY: '', https_proxy: '' },
  });
  let memory = 0;
  child.on('message', (message) => (memory = Number(message)));
  return {
    child,
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) =>
        code === 0 || signal === 'SIGKILL' ? resolve(memory) : reject(new Error(`the checker ended with ${code}`)),
      );
    }),
  };
}

async function wholeRun(links: readonly KnownLink[]): Promise<void> {
  const root = writeContent('whole', links);
  const started = performance.now();
  const memory = await startChecker(root, join(folder, 'whole.ndjson')).ended;
  const seconds = (performance.now() - started) / 1000;
  const requests = web.requests.splice(0);
  const { least, host, shortest } = rateOf(requests);
  console.log(`links                 ${links.length} on ${HOSTS} hosts, ${LINK_KINDS.length} kinds`);
  console.log(`wall time             ${seconds.toFixed(1)} s`);
  console.log(`least by the rate     ${least.toFixed(1)} s (${host} got the most requests)`);
  console.log(`requests              ${requests.length}, ${(requests.length / links.length).toFixed(1)} for each link`);
  console.log(`shortest pause        ${shortest.toFixed(0)} ms between two requests to one host`);
  console.log(`peak memory           ${(memory / 1024 ** 2).toFixed(0)} MB (the checker's process)`);
  printConfusion(links, found(root));
}

/** The least time in which the requests to the busiest host can follow each other, and the shortest pause there was. */
function rateOf(requests: readonly SeenRequest[]): { least: number; host: string; shortest: number } {
  const byHost = [...Map.groupBy(requests, ({ host }) => host)];
  const [host = '', most = []] = byHost.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const pauses = byHost.flatMap(([, ofHost]) => ofHost.slice(1).map(({ at }, index) => at - (ofHost[index]?.at ?? 0)));
  return { least: ((most.length - 1) * INTERVAL) / 1000, host, shortest: Math.min(...pauses) };
}

function found(root: string): Map<string, LinkOutcome> {
  const { checks } = linkChecksSchema.parse(JSON.parse(readFileSync(join(root, 'link-checks.json'), 'utf8')));
  return new Map(checks.map(({ address, outcome }) => [address, outcome]));
}

function printConfusion(links: readonly KnownLink[], outcomes: ReadonlyMap<string, LinkOutcome>): void {
  const pairs = links.map(({ address, kind: { expected } }) => ({
    expected,
    outcome: outcomes.get(address) ?? 'lost',
  }));
  const right = pairs.filter(({ expected, outcome }) => expected === outcome).length;
  console.log(`right                 ${right} of ${links.length}`);
  const columns = LINK_OUTCOMES.filter((name) =>
    pairs.some(({ expected, outcome }) => [expected, outcome].includes(name)),
  );
  const width = Math.max(...columns.map((name) => name.length));
  console.log(
    `\n${'there is \\ found'.padEnd(width)}  ${columns.map((_, index) => String(index + 1).padStart(4)).join('')}`,
  );
  columns.forEach((expected, row) => {
    const counts = columns.map(
      (outcome) => pairs.filter((pair) => pair.expected === expected && pair.outcome === outcome).length,
    );
    console.log(
      `${expected.padEnd(width)}  ${counts.map((count) => String(count || '·').padStart(4)).join('')}  (${row + 1})`,
    );
  });
}

/** Kills the checker in the middle and starts it again. */
async function killedRun(links: readonly KnownLink[]): Promise<void> {
  const root = writeContent('killed', links);
  const journal = join(folder, 'killed.ndjson');
  const first = startChecker(root, journal);
  while (done(journal).length < links.length / 2) await new Promise((resolve) => setTimeout(resolve, 50));
  first.child.kill('SIGKILL');
  await first.ended;
  const before = new Set(done(journal));
  web.requests.length = 0;
  await startChecker(root, journal).ended;
  const asked = new Set(web.requests.map(({ host, path }) => web.address(host, path)));
  const repeated = [...before].filter((address) => asked.has(address)).length;
  const outcomes = found(root);
  const lost = links.filter(({ address }) => !outcomes.has(address)).length;
  const wrong = links.filter(({ address, kind }) => outcomes.get(address) !== kind.expected).length;
  console.log(`\nkilled after          ${before.size} links`);
  console.log(`lost, asked again     ${lost}, ${repeated}; ${wrong} wrong`);
}

function done(journal: string): string[] {
  if (!existsSync(journal)) return [];
  const lines = readFileSync(journal, 'utf8').split('\n').slice(1, -1);
  return lines.map((line) => (JSON.parse(line) as { address: string }).address);
}
