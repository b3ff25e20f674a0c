import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { infobuttonAnswerContract, type InfobuttonAnswer, type InfobuttonIndex } from '../../src/feeds/contract.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { answerFile, INDEX_FILE, SERVICE_PATH } from '../../src/infobutton/files.ts';
import { CODE_SYSTEMS } from '../../src/schemas/code-systems.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { atomProblems, readFeed } from '../unit/infobutton/atom-rules.ts';
import { bundleEdge, startEdge, type EdgeBundle } from './edge-fs.ts';

const ORIGIN = 'http://edge.example';
const ICD = CODE_SYSTEMS.icd10cm.oid;

let site: string;
let bundle: EdgeBundle;
let edge: Miniflare;
let index: InfobuttonIndex;

beforeAll(async () => {
  site = inject('site');
  bundle = bundleEdge(site);
  edge = startEdge(bundle.script, site);
  await edge.ready;
  index = JSON.parse(readFileSync(join(site, INDEX_FILE), 'utf8')) as InfobuttonIndex;
});
afterAll(() => edge?.dispose());

interface Reply {
  status: number;
  headers: Headers;
  type: string;
  body: string;
}

async function send(path: string, init: { method?: string; headers?: Record<string, string> } = {}): Promise<Reply> {
  const response = await edge.dispatchFetch(ORIGIN + path, init);
  const headers = new Headers([...response.headers]);
  return { status: response.status, headers, type: headers.get('content-type') ?? '', body: await response.text() };
}

/** Asks with parameters whose dots are written as underscores: `c` is `mainSearchCriteria.v.c`. */
const NAMES: Readonly<Record<string, string>> = {
  c: 'mainSearchCriteria.v.c',
  cs: 'mainSearchCriteria.v.cs',
  dn: 'mainSearchCriteria.v.dn',
  lang: 'informationRecipient.languageCode.c',
  to: 'informationRecipient',
  type: 'knowledgeResponseType',
};

function question(parameters: Readonly<Record<string, string>>): string {
  const entries = Object.entries(parameters).map(([name, value]) => [NAMES[name] ?? name, value]);
  return `${SERVICE_PATH}?${new URLSearchParams(entries)}`;
}

const ask = (parameters: Readonly<Record<string, string>>) => send(question(parameters));

async function askJson(parameters: Readonly<Record<string, string>>): Promise<InfobuttonAnswer['feed']> {
  const { status, body } = await ask({ ...parameters, type: 'application/json' });
  expect(status).toBe(200);
  return infobuttonAnswerContract.parse(JSON.parse(body)).feed;
}

const stored = (system: keyof typeof CODE_SYSTEMS, code: string, locale: LocaleId, ending: 'json' | 'xml') =>
  readFileSync(join(site, answerFile({ system, code }, locale, ending)), 'utf8');

const termOf = (feed: InfobuttonAnswer['feed'], scheme: string) =>
  feed.category.find((category) => category.scheme === scheme)?.term;

describe('every code', () => {
  async function isAnswered(id: keyof typeof CODE_SYSTEMS, code: string, lang: LocaleId): Promise<boolean> {
    const parameters = { cs: CODE_SYSTEMS[id].oid, c: code, lang };
    const [atom, asJson, script] = await Promise.all([
      ask(parameters),
      ask({ ...parameters, type: 'application/json' }),
      ask({ ...parameters, type: 'application/javascript', callback: 'show' }),
    ]);
    return (
      [atom, asJson, script].every(({ status }) => status === 200) &&
      atom.body === stored(id, code, lang, 'xml') &&
      asJson.body === stored(id, code, lang, 'json') &&
      script.body.startsWith('/**/show({') &&
      (JSON.parse(script.body.slice('/**/show('.length, -');'.length)) as unknown) !== undefined
    );
  }

  test('answers in every language, as Atom, JSON and script, with what the files say', async () => {
    const codes = index.systems.flatMap(({ id, codes: lines }) => lines.map(({ code }) => ({ id, code })));
    const wrong: string[] = [];
    for (const { id, code } of codes) {
      const asked = LOCALE_IDS.map(async (lang) =>
        (await isAnswered(id, code, lang)) ? [] : [`${id} ${code} ${lang}`],
      );
      wrong.push(...(await Promise.all(asked)).flat());
    }
    expect(codes.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });
});

describe('an answer', () => {
  test.each([
    [{}, 'application/atom+xml; charset=utf-8'],
    [{ type: 'text/xml' }, 'text/xml; charset=utf-8'],
    [{ type: 'application/json' }, 'application/json; charset=utf-8'],
    [{ type: 'application/javascript', callback: 'a.b$1' }, 'application/javascript; charset=utf-8'],
  ])('to %j is of type %s, and open to every website', async (parameters, type) => {
    const reply = await ask({ cs: ICD, c: 'O03', ...parameters });
    expect(reply.type).toBe(type);
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    expect(reply.headers.get('cache-control')).toBe('public, max-age=300');
  });

  test('is for the closest code that we have, and says so', async () => {
    const { t } = pageContext('nl');
    const feed = await askJson({ cs: ICD, c: 'o0399', lang: 'nl-BE' });
    expect(termOf(feed, 'mainSearchCriteria.v.c')).toBe('O03.99');
    expect(termOf(feed, 'answer.v.c')).toBe('O03.9');
    expect(feed.subtitle._value).toContain(
      t('infobutton.wider', { asked: 'ICD-10-CM O03.99', answered: 'ICD-10-CM O03.9' }),
    );
    expect(feed.entry[0]?.id._value).toContain('/nl/topics/miscarriage/');
  });

  test('never takes a live birth for a stillbirth', async () => {
    expect((await askJson({ cs: ICD, c: 'Z37.0' })).entry).toEqual([]);
    expect((await askJson({ cs: ICD, c: 'Z37.1' })).entry[0]?.id._value).toContain('/topics/stillbirth/');
  });

  test('in another language than the one asked for says so', async () => {
    const feed = await askJson({ cs: ICD, c: 'O03', lang: 'fr-CA' });
    expect(feed.lang).toBe('en');
    expect(feed.subtitle._value).toContain(pageContext('en').t('infobutton.language'));
    expect(termOf(feed, 'informationRecipient.languageCode.c')).toBe('fr-CA');
    expect(termOf(feed, 'answer.languageCode.c')).toBe('en');
  });

  test('for a name is that of its topic', async () => {
    const feed = await askJson({ dn: 'فقدان الحمل', lang: 'ar' });
    expect(feed.entry[0]?.id._value).toContain('/ar/topics/miscarriage/');
    expect((await askJson({ cs: ICD, c: 'A00.0', dn: 'Stillbirth' })).entry[0]?.id._value).toContain('/stillbirth/');
  });

  test('may be found by a further criterion', async () => {
    const feed = await askJson({
      cs: '2.16.840.1.113883.6.103',
      c: '634',
      'mainSearchCriteria1.v.cs': CODE_SYSTEMS.snomedct.oid,
      'mainSearchCriteria1.v.c': '17369002',
      unknown: 'x',
    });
    expect(feed.entry[0]?.id._value).toContain('/topics/miscarriage/');
  });

  test('names the reader that was asked for', async () => {
    expect(termOf(await askJson({ cs: ICD, c: 'O03', to: 'PROV' }), 'InformationRecipient')).toBe('PROV');
    expect(termOf(await askJson({ cs: ICD, c: 'O03', to: '<b>' }), 'InformationRecipient')).toBe('PAT');
  });

  test.each([
    ['a system we do not know', { cs: '2.16.840.1.113883.6.88', c: '12345' }],
    ['a code that leads nowhere', { cs: ICD, c: 'A00.0' }],
    ['a name that is none', { dn: 'broken leg' }],
  ])('to %s is empty and says where to look', async (_, parameters) => {
    for (const locale of LOCALE_IDS) {
      const feed = await askJson({ ...parameters, lang: locale });
      expect(feed.entry).toEqual([]);
      expect(feed.subtitle._value).toBe(pageContext(locale).t('infobutton.nothing'));
      const { urls } = pageContext(locale);
      expect(feed.link.map(({ href }) => new URL(href).pathname)).toEqual([urls.infobutton, urls.topics, urls.search]);
    }
    expect(atomProblems((await ask(parameters)).body)).toEqual([]);
  });

  test('is not sent twice to who holds it', async () => {
    const path = question({ cs: ICD, c: 'O03' });
    const { headers } = await send(path);
    const tag = headers.get('etag')!;
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await send(path, { headers: { 'If-None-Match': known } });
      expect([again.status, again.body]).toEqual([304, '']);
    }
    expect((await send(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });
});

describe('a question that cannot be answered', () => {
  test.each([
    ['nothing asked', {}, 'missing-criteria'],
    ['a code without system', { c: 'O03' }, 'missing-criteria'],
    ['no code of its system', { cs: ICD, c: "O03'; DROP TABLE" }, 'malformed-code'],
    ['a check digit that does not fit', { cs: CODE_SYSTEMS.snomedct.oid, c: '17369003' }, 'malformed-code'],
  ])('is refused in the form that it asks for: %s', async (_, parameters, reason) => {
    const atom = await ask(parameters);
    expect([atom.status, atom.type]).toEqual([400, 'application/atom+xml; charset=utf-8']);
    expect(atomProblems(atom.body)).toEqual([]);
    expect(readFeed(atom.body)['category']).toEqual([{ '@scheme': 'answer.error', '@term': reason }]);
    const json = await ask({ ...parameters, type: 'application/json' });
    expect([json.status, json.type]).toEqual([400, 'application/json; charset=utf-8']);
    const { feed } = infobuttonAnswerContract.parse(JSON.parse(json.body));
    expect(termOf(feed, 'answer.error')).toBe(reason);
    expect(json.headers.get('cache-control')).toBe('no-store');
    const script = await ask({ ...parameters, type: 'application/javascript', callback: 'show' });
    expect([script.status, script.body.startsWith('/**/show({')]).toEqual([400, true]);
  });

  test.each([
    ['a form that there is not', { cs: ICD, c: 'O03', type: 'text/html' }, 'knowledgeResponseType'],
    ['no callback', { cs: ICD, c: 'O03', type: 'application/javascript' }, 'callback'],
    ['a callback that is code', { dn: 'x', type: 'application/javascript', callback: 'alert(1)//' }, 'callback'],
    ['a callback that is HTML', { dn: 'x', type: 'application/javascript', callback: '<script>' }, 'callback'],
    ['a callback of many parts', { dn: 'x', type: 'application/javascript', callback: 'a.b.c.d.e.f' }, 'callback'],
    ['a callback of 65 letters', { dn: 'x', type: 'application/javascript', callback: 'a'.repeat(65) }, 'callback'],
    ['a question without end', { dn: 'x'.repeat(2001) }, '2000'],
  ])('is refused in plain words: %s', async (_, parameters, word) => {
    const { status, type, body } = await ask(parameters);
    expect([status, type]).toEqual([400, 'text/plain; charset=utf-8']);
    expect(body).toContain(word);
    expect(body.split('\n')).toHaveLength(2);
  });
});

describe('the function', () => {
  test('answers HEAD as GET, without a body', async () => {
    const path = question({ cs: ICD, c: 'O03' });
    const [get, head] = [await send(path), await send(path, { method: 'HEAD' })];
    expect([head.status, head.body, head.headers.get('etag')]).toEqual([200, '', get.headers.get('etag')]);
  });

  test('tells browsers that any website may ask', async () => {
    const { status, headers } = await send(SERVICE_PATH, { method: 'OPTIONS' });
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('turns %s down', async (method) => {
    const { status, headers } = await send(question({ cs: ICD, c: 'O03' }), { method });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('leaves everything else to the static site', async () => {
    const page = await send('/en/topics/miscarriage/');
    expect([page.status, page.type]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await send(INDEX_FILE)).status).toBe(200);
    const lost = await send('/en/no-such-page/');
    expect([lost.status, lost.body]).toEqual([404, readFileSync(join(site, 'en/404.html'), 'utf8')]);
  });

  test('says that it is out of order when its files are gone, and nothing of what went wrong', async () => {
    const broken = startEdge(bundle.script, join(site, '_astro'));
    try {
      const response = await broken.dispatchFetch(ORIGIN + question({ cs: ICD, c: 'O03' }));
      const body = await response.text();
      expect(response.status).toBe(503);
      expect(body).toBe('The answers cannot be read at the moment. Please ask again later.\n');
    } finally {
      await broken.dispose();
    }
  });

  test('is put together without a warning, small enough to start at once', () => {
    expect(bundle.output).not.toMatch(/warn|node:/i);
    expect(bundle.script.length).toBeLessThan(150_000);
  });
});

describe('whatever is sent', () => {
  const MARK = '<img src=x onerror=mark>';
  const value = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      MARK,
      `"]]>${MARK}`,
      `');mark('`,
      'O03.9',
      'o034',
      '17369002',
      ICD,
      '%00',
      '../../en.json',
      '\u2028',
    ),
  );
  const name = fc.oneof(
    fc.constantFrom(...Object.values(NAMES), 'callback', 'mainSearchCriteria2.v.c', 'mainSearchCriteria.v.cs9'),
    fc.string({ maxLength: 20 }),
  );
  const type = fc.constantFrom('', 'text/xml', 'application/json', 'application/javascript', 'text/html', MARK);
  const callback = fc.oneof(fc.constantFrom('show', 'a.b', MARK, 'constructor'), fc.string({ maxLength: 70 }));

  test('gets an answer or a refusal that is whole, and no word of it comes back as markup or script', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, value), { maxLength: 12 }),
        type,
        callback,
        async (parameters, responseType, functionName) => {
          const query = new URLSearchParams([
            // Of two parameters of a name the first counts.
            ['knowledgeResponseType', responseType],
            ['callback', functionName],
            ...parameters,
          ]);
          const reply = await send(`${SERVICE_PATH}?${query}`);
          expect([200, 400]).toContain(reply.status);
          expect(reply.body).not.toContain('<img');
          expect(reply.body).not.toMatch(/ {4}at |worker\.js|Error:/);
          expectWhole(reply, functionName.trim());
        },
      ),
      { numRuns: 400 },
    );
  });

  test('even when it is no query at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        const reply = await send(`${SERVICE_PATH}?${encodeURI(text.toWellFormed()).replaceAll('#', '%23')}`);
        expect([200, 400]).toContain(reply.status);
        expectWhole(reply, '');
      }),
      { numRuns: 150 },
    );
  });

  function expectWhole({ type: said, body }: Reply, functionName: string): void {
    const [media] = said.split(';');
    expect(said).toMatch(/; charset=utf-8$/);
    if (media === 'application/json') infobuttonAnswerContract.parse(JSON.parse(body));
    else if (media === 'application/javascript') {
      expect(functionName).toMatch(/^[A-Za-z_$][\w$.]*$/);
      expect(body.startsWith(`/**/${functionName}({`) && body.endsWith('});')).toBe(true);
      expect(body).not.toMatch(/[\u2028\u2029<]/);
      infobuttonAnswerContract.parse(JSON.parse(body.slice(`/**/${functionName}(`.length, -2)));
    } else if (media === 'text/plain') expect(body.trim().split('\n')).toHaveLength(1);
    else expect(atomProblems(body)).toEqual([]);
  }
});
