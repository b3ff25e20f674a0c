/** Links of every class: what the simulated web does with each, and what the link checker has to say of it. */
import type { LinkCheck } from '../../src/schemas/link-checks.ts';
import type { LinkOutcome } from '../../src/schemas/vocabulary.ts';
import { sendOn, sendPage, type Host } from './simulated-web-fs.ts';

/** One kind of link. */
export interface LinkKind {
  name: string;
  expected: LinkOutcome;
  /** What is on record of it from an earlier look. */
  before?: Pick<LinkCheck, 'type' | 'fingerprint'>;
  /** Ending of the host's name; `.test` when undefined. */
  zone?: string;
  /** What its host does with requests for it. */
  answer: Host;
  /** What its host does with requests for anything else; a page that is missing when undefined. */
  elsewhere?: Host;
}

const missing: Host = (_, response) => sendPage(response, { title: 'Page not found', status: 404 });
const never: Host = () => undefined;
const titled =
  (title: string): Host =>
  (_, response) =>
    sendPage(response, { title });
const bare =
  (status: number): Host =>
  (_, response) =>
    response.writeHead(status).end();

/** The page of a link that works: each has a title of its own. */
const page: Host = ({ path }, response) => sendPage(response, { title: `Leaflet ${path}` });

/** Every kind of link. */
export const LINK_KINDS: readonly LinkKind[] = [
  { name: 'ok', expected: 'ok', answer: page },
  {
    name: 'ok-document',
    expected: 'ok',
    answer: (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(),
  },
  {
    name: 'ok-no-head',
    expected: 'ok',
    answer: (request, response, raw) =>
      request.method === 'HEAD' ? bare(405)(request, response, raw) : page(request, response, raw),
  },
  {
    name: 'ok-for-now',
    expected: 'ok',
    answer: ({ path }, response) =>
      path.includes('now') ? sendPage(response, { title: 'Today' }) : sendOn(response, `${path}?now`, 302),
  },
  {
    name: 'ok-reworded',
    expected: 'ok',
    before: { type: 'text/html', fingerprint: { title: 'Bleeding in pregnancy', lang: 'en' } },
    answer: titled('Bleeding in pregnancy | Example Health'),
  },
  {
    name: 'ok-one-page-site',
    expected: 'ok',
    answer: titled('Example application'),
    elsewhere: titled('Example application'),
  },
  {
    name: 'ok-about-404',
    expected: 'ok',
    answer: (_, response) => sendPage(response, { title: 'What error 404 means', heading: 'When things go missing' }),
  },
  {
    name: 'moved',
    expected: 'moved',
    answer: ({ path }, response) =>
      path.endsWith('/new') ? sendPage(response, { title: 'New' }) : sendOn(response, `${path}/new`),
  },
  {
    name: 'moved-by-page',
    expected: 'moved',
    answer: ({ path }, response) =>
      path.endsWith('/new')
        ? sendPage(response, { title: 'New' })
        : response
            .writeHead(200, { 'content-type': 'text/html' })
            .end(`<meta http-equiv="refresh" content="0; url=${path}/new">`),
  },
  {
    name: 'moved-elsewhere',
    expected: 'moved-elsewhere',
    answer: ({ host, path, headers }, response) =>
      host.startsWith('other')
        ? sendPage(response, { title: 'Elsewhere' })
        : sendOn(
            response,
            `http://other.${host.replaceAll('.', '-')}.test${/:\d+/.exec(headers.host ?? '')?.[0] ?? ''}${path}`,
          ),
  },
  {
    name: 'moved-to-home',
    expected: 'moved-to-home',
    answer: (_, response) => sendOn(response, '/'),
    elsewhere: titled('Example home'),
  },
  { name: 'soft-404', expected: 'soft-404', answer: titled('Page not found | Example Health') },
  { name: 'soft-404-spanish', expected: 'soft-404', answer: titled('Página no encontrada') },
  {
    name: 'soft-404-by-probe',
    expected: 'soft-404',
    answer: (_, response) =>
      sendPage(response, { title: 'Example Health', heading: 'Sorry, that page could not be found' }),
    elsewhere: (_, response) =>
      sendPage(response, { title: 'Example Health', heading: 'Sorry, that page could not be found' }),
  },
  {
    name: 'soft-404-home-for-all',
    expected: 'soft-404',
    before: { type: 'text/html', fingerprint: { title: 'Ectopic pregnancy leaflet', lang: 'en' } },
    answer: titled('Welcome to Example'),
    elsewhere: titled('Welcome to Example'),
  },
  { name: 'gone', expected: 'gone', answer: missing },
  { name: 'gone-for-good', expected: 'gone', answer: bare(410) },
  { name: 'blocked', expected: 'blocked', answer: bare(403) },
  {
    name: 'blocked-by-test',
    expected: 'blocked',
    answer: (_, response) => sendPage(response, { title: 'Just a moment...', status: 503 }),
  },
  { name: 'rate-limited', expected: 'rate-limited', answer: bare(429) },
  { name: 'server-error', expected: 'server-error', answer: bare(500) },
  { name: 'timeout', expected: 'timeout', answer: never },
  { name: 'unreachable', expected: 'unreachable', answer: (_, response) => response.destroy() },
  { name: 'dns', expected: 'dns', zone: '.invalid', answer: never },
  { name: 'private', expected: 'private', answer: (_, response) => sendOn(response, 'http://10.0.0.7/') },
  {
    name: 'redirect-loop',
    expected: 'redirect-loop',
    answer: ({ path }, response) => sendOn(response, path.endsWith('/a') ? path.slice(0, -2) : `${path}/a`),
  },
  { name: 'redirect-chain', expected: 'redirect-loop', answer: ({ path }, response) => sendOn(response, `${path}/a`) },
  {
    name: 'content-changed',
    expected: 'content-changed',
    before: {
      type: 'text/html',
      fingerprint: { title: 'Ectopic pregnancy', heading: 'Ectopic pregnancy', lang: 'en' },
    },
    answer: titled('Buy cheap watches'),
  },
  {
    name: 'language-changed',
    expected: 'content-changed',
    before: { type: 'text/html', fingerprint: { title: 'Example', lang: 'nl' } },
    answer: titled('Example'),
  },
  { name: 'type-changed', expected: 'type-changed', before: { type: 'application/pdf' }, answer: page },
];

/** A host that does what its kinds of links say; `/<kind>/…` is the address of a link of that kind. */
export function hostOfKinds(kinds: ReadonlyMap<string, LinkKind>): Host {
  return (request, response, raw) => {
    if (request.path === '/robots.txt') return bare(404)(request, response, raw);
    const [, first = ''] = request.path.split(/[/?]/);
    const kind = kinds.get(first);
    if (kind) return kind.answer(request, response, raw);
    const elsewhere = [...kinds.values()].find(
      (each) => each.elsewhere && request.host.startsWith(each.name),
    )?.elsewhere;
    (elsewhere ?? missing)(request, response, raw);
  };
}
