import type { Move } from '../feeds/moves.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import type { MovedKind } from '../schemas/vocabulary.ts';

/** An old address and the one that stands for it now. `:name` is one part of an address, `*` at its end the rest. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Addresses of each kind of thing that others hold: pages, embeds, feeds and data. `{id}` stands for its id. Cloudflare takes a
 * hundred lines with `:name` or `*`: enough for a dozen topics.
 */
const ADDRESSES: Readonly<Record<MovedKind, readonly string[]>> = {
  topics: [
    '/api/v1/topics/{id}.json',
    '/:locale/topics/{id}/*',
    '/infobutton/topics/{id}/*',
    '/embed/:locale/{id}/*',
    '/api/v1/hubs/:locale/{id}.json',
    '/api/v1/hubs/:locale/{id}/*',
    ...['atom', 'json', 'xml'].map((ending) => `/feeds/:locale/topics/{id}.${ending}`),
  ],
  resources: ['/api/v1/resources/{id}.json', '/:locale/resources/{id}/*'],
  organizations: ['/:locale/organizations/{id}/*'],
  terms: ['/:locale/glossary/{id}/*'],
  campaigns: [
    '/api/v1/campaigns/{id}.json',
    '/:locale/campaigns/{id}/*',
    '/embed/:locale/campaigns/{id}/*',
    '/api/v1/hubs/:locale/campaigns/{id}.json',
    ...['atom', 'json', 'xml'].map((ending) => `/feeds/:locale/campaigns/{id}.${ending}`),
  ],
  clinics: ['/:locale/clinics/{id}/*', '/embed/:locale/:topic/{id}/*', '/api/v1/hubs/:locale/:topic/{id}.json'],
};

/** Which address leads where: first those that stand for one address alone, as hosts want it. */
export function redirectsOf(moves: readonly Move[]): Redirect[] {
  const all = moves.flatMap(({ kind, from, to }) =>
    ADDRESSES[kind].map((address) => ({
      from: address.replace('{id}', from),
      to: address.replace('{id}', to).replace('*', ':splat'),
    })),
  );
  return [...all.filter(isOneAddress), ...all.filter((each) => !isOneAddress(each))];
}

function isOneAddress({ from }: Redirect): boolean {
  return !/[:*]/.test(from);
}

/** For Netlify and Cloudflare. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return lines(redirects, ({ from, to }) => `${from} ${to} 301`);
}

/** Lines within a `map` of nginx. What was asked for comes back in a header, so nothing is taken over that could end one. */
export function redirectsForNginx(redirects: readonly Redirect[]): string {
  return lines(redirects, ({ from, to }) => {
    const target = to.replaceAll(/:([a-z]+)/g, '$signpost_$1');
    return `"~${expression(from, (name) => `?<signpost_${name}>`)}" "${target}";`;
  });
}

/** Lines within a `map` of Caddy. */
export function redirectsForCaddy(redirects: readonly Redirect[]): string {
  return lines(redirects, ({ from, to }) => {
    let group = 0;
    return `~${expression(from, () => '')} ${to.replaceAll(/:[a-z]+/g, () => `\${${(group += 1)}}`)}`;
  });
}

function lines(redirects: readonly Redirect[], line: (redirect: Redirect) => string): string {
  return ['# Addresses that have changed. docs/hosting.md says who reads this.', ...redirects.map(line), ''].join('\n');
}

const PART: Readonly<Record<string, string>> = {
  locale: PUBLISHED_LOCALE_IDS.join('|'),
  topic: '[a-z0-9-]+',
  splat: '[A-Za-z0-9._/-]*',
};

function expression(from: string, open: (name: string) => string): string {
  const part = (name: string) => `(${open(name)}${PART[name] ?? '[a-z0-9-]+'})`;
  const source = from
    .replaceAll('.', '\\.')
    .replaceAll(/:([a-z]+)/g, (_, name: string) => part(name))
    .replace('/*', `(?:/${part('splat')})?`);
  return `^${source}$`;
}

/** Pages that stand where something stood, for hosts that redirect nothing: the path of the page, and where it leads. */
export function movedPages(moves: readonly Move[]): Redirect[] {
  return redirectsOf(moves)
    .filter(({ from }) => /^(?:\/embed)?\/:locale\/(?!:).*\/\*$/.test(from))
    .flatMap(({ from, to }) =>
      PUBLISHED_LOCALE_IDS.map((locale) => ({
        from: from.replace(':locale', locale).replace('*', ''),
        to: to.replace(':locale', locale).replace(':splat', ''),
      })),
    );
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text: string) => text.replaceAll(/[&<"]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * A page that leads on at once. Its only words are the title of the page that it leads to.
 * @param page The page that it leads to, as built: its language, direction and title are taken from there.
 * @param site Where the site is published.
 */
export function movedPage(page: string, to: string, site: URL): string {
  const root = /<html[^>]*>/.exec(page)?.[0] ?? '<html lang="en">';
  const title = /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '';
  const address = escape(to);
  return `<!DOCTYPE html>${root}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${address}"><title>${title}</title><link rel="canonical" href="${escape(new URL(to, site).href)}"></head><body><main><h1><a href="${address}">${title}</a></h1></main></body></html>
`;
}
