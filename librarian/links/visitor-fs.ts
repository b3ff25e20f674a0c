import { createHash } from 'node:crypto';
import { decodePage } from './body-fs.ts';
import { judge, needsProbe } from './judge.ts';
import type { Answer, Finding, Hop, Look, LookFailure, Target } from './look.ts';
import { readPage } from './page-facts.ts';
import { failed, type Asked, type PoliteClient } from './polite-client.ts';
import { ANYTHING, MOST_ROBOTS, NOTHING, readRobots, type RobotsRules } from './robots.ts';
import { withoutFragment } from './web-address.ts';
import type { WebAnswer } from './web-client-fs.ts';

/** Bytes of a page that are read. */
const MOST_PAGE = 256 * 1024;
/** Steps of a way that are followed. */
const MOST_HOPS = 10;
/** Steps to a `robots.txt` that are followed, as RFC 9309 asks. */
const MOST_ROBOTS_HOPS = 5;
const PERMANENT = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Answers to HEAD that servers mean: others are asked again with GET, since many servers do not know HEAD. */
const MEANT = new Set([410, 429]);

/** Looks at addresses, one at a time per host. */
export class Visitor {
  readonly #client: PoliteClient;
  readonly #name: string;
  readonly #robots = new Map<string, Promise<RobotsRules | LookFailure>>();
  readonly #probes = new Map<string, Promise<Answer | undefined>>();

  /** @param name The name by which a `robots.txt` may speak of this program. */
  constructor(client: PoliteClient, name: string) {
    this.#client = client;
    this.#name = name;
  }

  /** Looks at an address and says what that tells. */
  async visit({ address, before }: Target): Promise<Finding> {
    const look = await this.#follow(address);
    const probe = needsProbe(look, before) ? await this.#probe(look.finalUrl) : undefined;
    return judge({ ...look, probe }, before);
  }

  async #follow(address: string): Promise<Look> {
    const hops: Hop[] = [];
    const seen = new Set<string>();
    let cookies = false;
    for (let url = withoutFragment(address); ;) {
      const look = { address, hops, finalUrl: hops.at(-1)?.to ?? address };
      // A site that sends readers in a circle until they take a cookie may well let them in.
      if (seen.has(url) || hops.length > MOST_HOPS) {
        return { ...look, failure: cookies ? 'blocked' : 'redirect-loop' };
      }
      seen.add(url);
      const forbidden = await this.#forbids(url);
      if (forbidden !== undefined) return { ...look, failure: forbidden };
      const asked = await this.#page(url);
      if (failed(asked)) return { ...look, failure: asked.failure };
      cookies ||= asked.headers['set-cookie'] !== undefined;
      const answer = answerOf(asked);
      const hop = hopOf(url, asked, answer);
      if (hop === undefined) return { ...look, answer };
      hops.push(hop);
      url = withoutFragment(hop.to);
      if (!/^https?:$/.test(new URL(url).protocol)) return { ...look, finalUrl: hop.to, failure: 'unreachable' };
    }
  }

  /** The head of a page, then its beginning where that tells more. */
  async #page(url: string): Promise<Asked> {
    const head = await this.#client.askOnce('HEAD', url, 0);
    if (failed(head)) return head.passing ? this.#client.ask('GET', url, MOST_PAGE) : head;
    const { status } = head;
    if (MEANT.has(status) && status !== 429) return head;
    if (REDIRECTS.has(status) && head.headers['location'] !== undefined) return head;
    const settled = status >= 200 && status < 300 && !mayBePage(head);
    return settled ? head : this.#client.ask('GET', url, MOST_PAGE);
  }

  /** Why an address must not be asked for, if so. */
  async #forbids(url: string): Promise<LookFailure | undefined> {
    const { origin } = new URL(url);
    const reading = this.#robots.get(origin) ?? this.#readRobots(origin);
    this.#robots.set(origin, reading);
    const rules = await reading;
    if (typeof rules === 'string') return rules;
    return rules.allows(url) ? undefined : 'blocked';
  }

  async #readRobots(origin: string): Promise<RobotsRules | LookFailure> {
    const own = `${origin}/robots.txt`;
    let url = own;
    for (let step = 0; step <= MOST_ROBOTS_HOPS; step += 1) {
      const asked = await this.#client.ask('GET', url, MOST_ROBOTS);
      if (failed(asked)) return asked.failure;
      const { status, headers, body } = asked;
      const to = REDIRECTS.has(status) ? resolved(headers['location'], url) : undefined;
      if (to === undefined) return this.#rulesOf(own, status, new TextDecoder().decode(body));
      url = to;
    }
    return ANYTHING;
  }

  /** A site without the file allows everything; of one that cannot say, RFC 9309 wants nothing asked for. */
  #rulesOf(own: string, status: number, text: string): RobotsRules | LookFailure {
    if (status === 429) return 'rate-limited';
    if (status >= 500) return NOTHING;
    if (status < 200 || status >= 300) return ANYTHING;
    const rules = readRobots(own, text, this.#name);
    if (rules.delay !== undefined) this.#client.slowDown(new URL(own).hostname, rules.delay);
    return rules;
  }

  /** What a host answers to an address that cannot be there; asked once per host. */
  #probe(url: string): Promise<Answer | undefined> {
    const { origin } = new URL(url);
    const known = this.#probes.get(origin);
    if (known) return known;
    const asking = this.#askProbe(`${origin}/${createHash('sha256').update(origin).digest('hex').slice(0, 20)}`);
    this.#probes.set(origin, asking);
    return asking;
  }

  async #askProbe(url: string): Promise<Answer | undefined> {
    if ((await this.#forbids(url)) !== undefined) return undefined;
    const asked = await this.#client.askOnce('GET', url, MOST_PAGE);
    return failed(asked) ? undefined : answerOf(asked);
  }
}

function answerOf(asked: WebAnswer): Answer {
  const { status, headers, body } = asked;
  const type = typeOf(headers['content-type']);
  const page = mayBePage(asked) && body.length > 0 ? readPage(decodePage(body, headers['content-type'])) : undefined;
  return { status, ...(type !== undefined && { type }), ...(page && { page }) };
}

function mayBePage({ headers }: WebAnswer): boolean {
  const type = typeOf(headers['content-type']);
  return type === undefined || type === 'text/html' || type === 'application/xhtml+xml';
}

function typeOf(contentType: string | undefined): string | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return /^[a-z0-9!#$&^_.+-]{1,60}\/[a-z0-9!#$&^_.+-]{1,39}$/.test(type) ? type : undefined;
}

/** Where an answer sends its readers, by its head or by the page itself. */
function hopOf(url: string, { status, headers }: WebAnswer, { page }: Answer): Hop | undefined {
  if (REDIRECTS.has(status)) {
    const to = resolved(headers['location'], url);
    return to === undefined ? undefined : { to, permanent: PERMANENT.has(status) };
  }
  const to = status >= 200 && status < 300 ? resolved(page?.refresh, url) : undefined;
  // Pages reload themselves by naming their own address.
  return to === undefined || withoutFragment(to) === url ? undefined : { to, permanent: true };
}

/** Servers write addresses in UTF-8 without escapes, which HTTP hands on byte by byte. */
function resolved(target: string | undefined, base: string): string | undefined {
  if (target === undefined || target.trim() === '') return undefined;
  const bytes = Uint8Array.from(target, (character) => character.charCodeAt(0) & 0xff);
  const isBytes = [...target].every((character) => character.charCodeAt(0) < 0x100);
  try {
    const text = isBytes ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : target;
    return URL.parse(text, base)?.href;
  } catch {
    return URL.parse(target, base)?.href;
  }
}
