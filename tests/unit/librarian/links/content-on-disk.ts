import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { sendPage, type SimulatedWeb } from '../../../../benchmarks/links/simulated-web-fs.ts';
import { runLinks, type RunOptions, type RunResult } from '../../../../librarian/links/run-links-fs.ts';
import { linkChecksSchema, type LinkCheck } from '../../../../src/schemas/link-checks.ts';
import { QUICK, TODAY, web } from './checking.ts';

/** Hosts of {@link someContent}, and addresses on each. */
export const HOSTS = 8;
export const PAGES = 5;

/** A content folder with the state of a run beside it. */
export interface ContentOnDisk {
  root: string;
  journal: string;
  evidence: string;
}

/** A new folder for each test of a file. */
export function contentOnDisk(): ContentOnDisk {
  const places: ContentOnDisk = { root: '', journal: '', evidence: '' };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'links-'));
    places.root = join(folder, 'content');
    places.journal = join(folder, 'state/journal.ndjson');
    places.evidence = join(places.root, 'link-checks.json');
    mkdirSync(join(places.root, 'organizations'), { recursive: true });
    mkdirSync(join(folder, 'state'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return places;
}

/** Writes an organization with an address. */
export function writeOrganization({ root }: ContentOnDisk, id: string, url: string): void {
  writeFileSync(
    join(root, `organizations/${id}.yaml`),
    `name: Example\nlang: en\nkind: hospital\ncountry: GB\nurl: ${url}\n`,
  );
}

/** Writes addresses on some hosts, and starts a web that has them all but those of one host. */
export async function someContent(places: ContentOnDisk, { proxied = false } = {}): Promise<SimulatedWeb> {
  const simulated = await web((request, response) => {
    if (request.path === '/robots.txt') response.writeHead(404).end();
    else if (request.host === 'host-3.test') response.writeHead(404).end();
    else sendPage(response, { title: `Page ${request.path}` });
  });
  for (let host = 0; host < HOSTS; host += 1) {
    for (let page = 0; page < PAGES; page += 1) {
      const [name, path] = [`host-${host}.test`, `/${page}`];
      writeOrganization(places, `o-${host}-${page}`, proxied ? `http://${name}${path}` : simulated.address(name, path));
    }
  }
  return simulated;
}

/** Runs the link checker over a content folder, in this process. */
export function runOn(
  { root, journal }: ContentOnDisk,
  { lookup }: Pick<SimulatedWeb, 'lookup'>,
  options: Partial<RunOptions> = {},
): Promise<RunResult> {
  return runLinks({
    root,
    journal,
    today: TODAY,
    manners: QUICK,
    web: { mayAsk: () => true, connectTimeout: 300, totalTimeout: 300, lookup },
    ...options,
  });
}

/** What the evidence file holds. */
export function checksIn({ evidence }: ContentOnDisk): LinkCheck[] {
  return linkChecksSchema.parse(JSON.parse(readFileSync(evidence, 'utf8'))).checks;
}
