import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { parseHeaderRules } from '../../scripts/header-rules.ts';
import { FRAME_SANDBOX } from '../../src/embedding/snippets.ts';
import { contentSecurityPolicy } from '../../src/layouts/security.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { pageAt, readSite, type Page, type Site } from './pages-fs.ts';

let site: Site;

beforeAll(() => {
  site = readSite(inject('site'));
});

/** What is wrong in each page, as a list of lines. */
function problems(check: (page: Page) => readonly string[]): string[] {
  return site.pages.flatMap((page) => check(page).map((problem) => `${page.path}: ${problem}`));
}

function ours(address: string, page: Page): boolean {
  return URL.parse(address, site.origin + page.path)?.origin === site.origin;
}

describe('a link to another site', () => {
  test('tells it nothing about the reader', () => {
    let links = 0;
    const found = problems((page) =>
      page.root.querySelectorAll('a[href], area[href], form[action]').flatMap((element) => {
        const address = element.getAttribute('href') ?? element.getAttribute('action') ?? '';
        if (!/^https?:/i.test(address.trim()) || ours(address, page)) return [];
        links += 1;
        const rel = (element.getAttribute('rel') ?? '').split(/\s+/);
        return rel.includes('noopener') && rel.includes('noreferrer') ? [] : [address];
      }),
    );
    expect(found).toEqual([]);
    expect(links).toBeGreaterThan(site.pages.length);
  });

  test('opens where the reader decides', () => {
    const found = problems(({ root }) => root.querySelectorAll('[target]').map((element) => element.outerHTML));
    expect(found).toEqual([]);
  });
});

test('an address starts a page, a mail or a call, and nothing else', () => {
  const schemes = new Set<string>();
  const found = problems((page) =>
    page.root.querySelectorAll('[href], [src], [action], [formaction]').flatMap((element) => {
      return ['href', 'src', 'action', 'formaction'].flatMap((name) => {
        const address = element.getAttribute(name);
        if (address === undefined) return [];
        const scheme = URL.parse(address, site.origin + page.path)?.protocol ?? 'none';
        schemes.add(scheme);
        return ['https:', 'http:', 'mailto:', 'tel:'].includes(scheme) ? [] : [`${name}="${address}"`];
      });
    }),
  );
  expect(found).toEqual([]);
  expect(schemes).toContain('tel:');
});

describe('a page', () => {
  test('holds no style, no script that runs and no event handler of its own', () => {
    const found = problems(({ root }) => {
      const styles = root.querySelectorAll('style, [style]');
      const scripts = root
        .querySelectorAll('script')
        .filter((script) => !script.hasAttribute('src') && !isData(script));
      const handlers = root
        .querySelectorAll('*')
        .filter((element) => Object.keys(element.attributes).some((name) => /^on/i.test(name)));
      return [...styles, ...scripts, ...handlers].map((element) => element.outerHTML.slice(0, 120));
    });
    expect(found).toEqual([]);
  });

  test('holds data that no markup can break out of', () => {
    const found = problems(({ root }) =>
      root
        .querySelectorAll('script')
        .filter(isData)
        .filter((script) => script.rawText.includes('<'))
        .map((script) => script.outerHTML.slice(0, 120)),
    );
    expect(found).toEqual([]);
  });

  test('loads nothing from another site', () => {
    const selectors = [
      'script[src]',
      'link[rel~="stylesheet"]',
      'link[rel~="icon"]',
      'link[rel~="preload"]',
      'link[rel~="modulepreload"]',
      'link[rel~="manifest"]',
      'img',
      'source',
      'video',
      'audio',
      'track',
      'input[src]',
      'form',
    ];
    let loads = 0;
    const found = problems((page) =>
      page.root.querySelectorAll(selectors.join()).flatMap((element) =>
        ['src', 'href', 'action', 'poster'].flatMap((name) => {
          const address = element.getAttribute(name);
          if (address === undefined) return [];
          loads += 1;
          return ours(address, page) ? [] : [element.outerHTML.slice(0, 120)];
        }),
      ),
    );
    expect(found).toEqual([]);
    expect(loads).toBeGreaterThan(2 * site.pages.length);
  });

  test('has no frame, no plug-in, no prefetch, no refresh and no other base', () => {
    const selector =
      'iframe, frame, object, embed, applet, base, meta[http-equiv="refresh" i], [ping], [srcset], link[rel~="dns-prefetch"], link[rel~="preconnect"], link[rel~="prefetch"]';
    const found = problems(({ root }) =>
      root
        .querySelectorAll(selector)
        .filter((element) => !isPreview(element))
        .map((element) => element.outerHTML),
    );
    expect(found).toEqual([]);
  });

  test('has a frame only to show what other websites get: a page of ours, in a sandbox', () => {
    const paths = site.pages.filter(({ root }) => root.querySelector('iframe')).map(({ path }) => path);
    expect(paths).toEqual(LOCALE_IDS.map((id) => `/${id}/embed/`).sort());
  });

  test('tells no site where the reader comes from', () => {
    const found = problems(({ root }) => {
      const said = root.querySelectorAll('meta[name="referrer"]').map((meta) => meta.getAttribute('content'));
      return said.join() === 'no-referrer' ? [] : [said.join()];
    });
    expect(found).toEqual([]);
  });
});

/** Whether an element is the frame in which a page shows what other websites get. */
function isPreview(element: HTMLElement): boolean {
  return (
    element.matches('embed-workshop iframe') &&
    (element.getAttribute('src') ?? '').startsWith('/embed/') &&
    element.getAttribute('sandbox') === FRAME_SANDBOX
  );
}

function isData(script: HTMLElement): boolean {
  return ['application/ld+json', 'application/json'].includes(script.getAttribute('type') ?? '');
}

describe('the Content Security Policy', () => {
  test('stands in every page as it was written, before anything is loaded', () => {
    const found = problems(({ root, path }) => {
      const metas = root.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
      const wanted = contentSecurityPolicy({
        search: /^\/[^/]+\/search\/$/.test(path),
        frames: /^\/[^/]+\/embed\/$/.test(path),
        offline: /^\/[^/]+\/offline\/$/.test(path),
      });
      if (metas.length !== 1 || metas[0]?.getAttribute('content') !== wanted) return [`${metas.length} policies`];
      const head = root.querySelectorAll('meta, link, script').map((each) => each.outerHTML);
      const first = head.findIndex((each) => /^<script|stylesheet|preload/.test(each));
      return head.indexOf(metas[0].outerHTML) < first ? [] : ['policy comes too late'];
    });
    expect(found).toEqual([]);
  });

  test('lets only the search pages compile WebAssembly', () => {
    const pages = site.pages.filter(({ html }) => html.includes('wasm-unsafe-eval')).map(({ path }) => path);
    expect(pages).toEqual(LOCALE_IDS.map((id) => `/${id}/search/`).sort());
  });

  test('allows no inline code and no foreign origin', () => {
    for (const page of [{ search: true }, { frames: true }, { offline: true }, {}]) {
      expect(contentSecurityPolicy(page)).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    }
  });

  test('is allowed in full by the policy that the host sends for all pages', () => {
    const rules = parseHeaderRules(readFileSync(join(site.folder, '_headers'), 'utf8'));
    const sent = rules
      .filter((rule) => rule.applies('/en/search/'))
      .flatMap(({ headers }) => headers)
      .filter(([name]) => name === 'Content-Security-Policy')
      .map(([, value]) => value);
    expect(sent).toHaveLength(1);
    const allowed = directives(sent[0] ?? '');
    expect(allowed.get('default-src')).toEqual(["'none'"]);
    expect(allowed.get('frame-ancestors')).toEqual(["'self'"]);
    for (const page of [{ search: true }, { frames: true }, { offline: true }, {}]) {
      for (const [name, sources] of directives(contentSecurityPolicy(page))) {
        expect(allowed.get(name), name).toEqual(expect.arrayContaining(sources));
      }
    }
    expect(sent[0]).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
});

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

test('the host is told to send no referrer and to guess no types', () => {
  const rules = parseHeaderRules(readFileSync(join(site.folder, '_headers'), 'utf8'));
  const headers = Object.fromEntries(
    rules.filter((rule) => rule.applies('/en/topics/')).flatMap((rule) => rule.headers),
  );
  expect(headers).toMatchObject({ 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' });
});

test('our scripts and style sheets name no other site', () => {
  const files = [...site.files].filter((file) => /^\/_astro\/.*\.(js|css)$/.test(file));
  expect(files.map((file) => file.split('.').at(-1))).toEqual(expect.arrayContaining(['css', 'js']));
  const found = files.flatMap((file) => {
    const code = readFileSync(join(site.folder, file), 'utf8');
    // The name of the SVG language is no address.
    const addresses = code
      .replaceAll('http://www.w3.org/2000/svg', '')
      .match(/(?:https?|wss?):\/\/|["'`(]\/\/|@import|sendBeacon|document\.cookie/g);
    return (addresses ?? []).map((address) => `${file}: ${address}`);
  });
  expect(found).toEqual([]);
});

test('pictures of our own load nothing', () => {
  const pictures = [...site.files].filter((file) => file.endsWith('.svg'));
  expect(pictures).toContain('/favicon.svg');
  for (const picture of pictures) {
    expect(readFileSync(join(site.folder, picture), 'utf8')).not.toMatch(/<script|href=|<foreignObject|\son\w+=/i);
  }
});

test('a search form keeps the words out of addresses when there is no script', () => {
  const forms = site.pages.flatMap(({ root }) => root.querySelectorAll('form'));
  expect(forms.length).toBeGreaterThan(2000);
  expect(forms.filter((form) => form.querySelector('input[type="search"][name]'))).toEqual([]);
  expect(pageAt(site, '/en/').root.querySelector('form')?.getAttribute('action')).toBe('/en/topics/');
});
