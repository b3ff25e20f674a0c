import type { PageFacts } from './page-facts.ts';

/** What pages say that are not there, in the languages in which we link most.  */
const NOT_FOUND: readonly string[] = [
  ...[
    'page not found',
    'page cannot be found',
    'page can not be found',
    'page could not be found',
    'page does not exist',
  ],
  ...['page doesnt exist', 'page no longer exists', 'page isnt available', 'page is not available', 'page unavailable'],
  ...[
    'cant find that page',
    'cant find the page',
    'cannot find the page',
    'couldnt find that page',
    'couldnt find the page',
  ],
  ...[
    'file not found',
    'document not found',
    'content not found',
    'error 404',
    '404 error',
    '404 not found',
    'http 404',
  ],
  ...['pagina no encontrada', 'pagina no existe', 'no se encuentra la pagina', 'no se ha encontrado la pagina'],
  ...['pagina niet gevonden', 'pagina bestaat niet', 'niet gevonden pagina', 'pagina is niet gevonden'],
  ...['page introuvable', 'page non trouvee', 'page nexiste pas', 'seite nicht gefunden', 'seite existiert nicht'],
  ...['pagina non trovata', 'pagina nao encontrada', 'sidan kunde inte hittas', 'siden ble ikke funnet'],
  ...[
    'الصفحة غير موجودة',
    'لم يتم العثور على الصفحة',
    'الصفحة المطلوبة غير موجودة',
    '页面不存在',
    '找不到页面',
    '页面未找到',
    '无法找到该页',
  ],
].map(plain);

/** Titles that say it in a word, where a longer one would say something else. */
const NOT_FOUND_ALONE = new Set(
  ['404', 'not found', 'no encontrado', 'niet gevonden', 'introuvable', 'nicht gefunden', 'غير موجود', '未找到'].map(
    plain,
  ),
);

/** What sites show to programs in place of the page. */
const CHALLENGES = [
  ...[
    'just a moment',
    'attention required',
    'access denied',
    'are you a robot',
    'are you human',
    'verify you are human',
  ],
  ...[
    'verifying you are human',
    'pardon our interruption',
    'security check',
    'checking your browser',
    'bot verification',
  ],
  ...['request blocked', 'request rejected', 'please enable cookies'],
];

/** Longest heading that says nothing but that a page is missing. */
const LONGEST_NOTICE = 80;
/** Longest page, in words that are looked at, that says nothing but that a page is missing. */
const SHORT_PAGE = 400;

/**
 * How surely the words of a page say that there is no such page.
 * `sure`: title and heading both say so, or the one that there is. `maybe`: one of them does, or a short page somewhere.
 */
export function saysNotFound({ fingerprint: { title, heading }, words }: PageFacts): 'sure' | 'maybe' | undefined {
  const said = [title, heading].flatMap((text) => (text === undefined ? [] : [isNotice(text)]));
  if (said.length > 0 && said.every(Boolean)) return 'sure';
  if (said.some(Boolean)) return 'maybe';
  return words.length <= SHORT_PAGE && holdsAny(plain(words), NOT_FOUND) ? 'maybe' : undefined;
}

/** Whether a site shows a test for humans, or a refusal, in place of the page. */
export function isChallenge({ fingerprint: { title = '', heading = '' } }: PageFacts): boolean {
  return [title, heading].some((text) => {
    const words = plain(text);
    return words.length <= LONGEST_NOTICE && CHALLENGES.some((challenge) => words.startsWith(challenge));
  });
}

function isNotice(text: string): boolean {
  const parts = text.split(/\s[|–—·:»-]+\s|[|–—·»]/).map(plain);
  if (parts.some((part) => NOT_FOUND_ALONE.has(part))) return true;
  return parts.some((part) => part.length <= LONGEST_NOTICE && holdsAny(part, NOT_FOUND));
}

function holdsAny(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => text.includes(phrase));
}

/** Lower case, without accents, apostrophes and punctuation. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
