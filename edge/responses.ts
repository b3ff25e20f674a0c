import { writeAtom } from '../src/infobutton/atom.ts';
import type { InfobuttonAnswer } from '../src/feeds/infobutton-contract.ts';

/** The form of a response, with what it needs to be written. */
export type ResponseForm = { form: 'atom'; type: string } | { form: 'json' } | { form: 'jsonp'; callback: string };

/** Any website may read the answers, and nobody may take them for anything else than they say. */
const COMMON = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
};
const METHODS = 'GET, HEAD, OPTIONS';
/** Short, so that what is recalled is soon gone. */
const FOR_MINUTES = 'public, max-age=300';

/**
 * An answer, or a refusal in the form of one.
 * @param known Value of `If-None-Match`, for those who hold an answer already.
 */
export async function answered(
  answer: InfobuttonAnswer,
  form: ResponseForm,
  status: 200 | 400,
  known: string | null,
): Promise<Response> {
  const body = written(answer, form);
  const headers = new Headers({ ...COMMON, 'Content-Type': `${mediaType(form)}; charset=utf-8` });
  if (status !== 200) {
    headers.set('Cache-Control', 'no-store');
    return new Response(body, { status, headers });
  }
  const tag = await entityTag(body);
  headers.set('Cache-Control', FOR_MINUTES);
  headers.set('ETag', tag);
  const same = known?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag) ?? false;
  return same ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}

function written(answer: InfobuttonAnswer, form: ResponseForm): string {
  if (form.form === 'atom') return writeAtom(answer);
  if (form.form === 'json') return JSON.stringify(answer);
  // The comment in front keeps the name from being read as the beginning of another kind of file.
  return `/**/${form.callback}(${scriptJson(answer)});`;
}

/** JSON that is also a script, in any HTML around it. */
function scriptJson(answer: InfobuttonAnswer): string {
  return JSON.stringify(answer).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function mediaType(form: ResponseForm): string {
  if (form.form === 'atom') return form.type;
  return form.form === 'json' ? 'application/json' : 'application/javascript';
}

async function entityTag(body: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const digits = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `"${digits.slice(0, 16).join('')}"`;
}

/** A refusal of a question that asks for no form we have. */
export function plainRefusal(message: string): Response {
  return plain(400, message);
}

/** For methods that change something: there is nothing to change. */
export function methodNotAllowed(): Response {
  return plain(405, `Only ${METHODS} are answered here.`, { Allow: METHODS });
}

/** For when the files that the function was published with cannot be read. */
export function unavailable(error: unknown): Response {
  console.error(error);
  return plain(503, 'The answers cannot be read at the moment. Please ask again later.', { 'Retry-After': '60' });
}

function plain(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${message}\n`, {
    status,
    headers: { ...COMMON, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  });
}

/** What a browser asks for before a request from another website. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...COMMON,
      Allow: METHODS,
      'Access-Control-Allow-Methods': METHODS,
      'Access-Control-Allow-Headers': 'Content-Type, If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });
}

/** The same response without its body, as HEAD asks for. */
export function withoutBody({ status, headers }: Response): Response {
  return new Response(null, { status, headers });
}
