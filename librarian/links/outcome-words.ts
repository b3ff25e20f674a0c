import type { LinkOutcome } from '../../src/schemas/vocabulary.ts';

/** What each outcome means, in the words of a report. */
export const OUTCOME_WORDS: Readonly<Record<LinkOutcome, string>> = {
  ok: 'working',
  moved: 'moved within the site',
  'moved-elsewhere': 'moved to another site',
  'content-changed': 'another page than before',
  'type-changed': 'another kind of file than before',
  gone: 'gone',
  'soft-404': 'says that there is no such page',
  'moved-to-home': 'leads to the home page, so the page is likely gone',
  dns: 'host not found',
  tls: 'no safe connection',
  unreachable: 'no connection',
  timeout: 'no answer in time',
  'server-error': 'the server has an error',
  'redirect-loop': 'leads in a circle',
  blocked: 'does not answer programs; unknown',
  'rate-limited': 'asked to wait; unknown',
  private: 'not asked: a private network',
};
