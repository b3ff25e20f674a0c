import type { LinkCheck } from '../../src/schemas/link-checks.ts';
import type { LinkOutcome } from '../../src/schemas/vocabulary.ts';
import { isOtherPage, isSamePage, isTelling } from './fingerprints.ts';
import type { Answer, Finding, Hop, Look } from './look.ts';
import { isChallenge, saysNotFound } from './page-words.ts';
import { isHome, isSameSite, storable, suggestible } from './web-address.ts';

/** Whether the host should be asked for an address that cannot be there, to compare its answer with that of the page. */
export function needsProbe({ address, finalUrl, answer }: Look, before: LinkCheck | undefined): boolean {
  const page = isSuccess(answer) ? answer?.page : undefined;
  if (page === undefined || isChallenge(page) || isHome(address)) return false;
  return saysNotFound(page) === 'maybe' || (!isHome(finalUrl) && isChanged(page.fingerprint, before));
}

/** What a look tells of an address, together with what was found there before. */
export function judge(look: Look, before: LinkCheck | undefined): Finding {
  const { address, hops, finalUrl, answer } = look;
  const outcome = outcomeOf(look, before);
  const led = hops.length > 0 && finalUrl !== address ? storable(finalUrl) : undefined;
  const movedTo = givenUpFor(hops);
  const tells = outcome === 'soft-404' || outcome === 'moved-to-home' ? undefined : answer;
  const fingerprint = isSuccess(tells) ? tells?.page?.fingerprint : undefined;
  return {
    outcome,
    ...(answer && { status: answer.status }),
    ...(led !== undefined && { finalUrl: led }),
    ...(isSuccess(tells) && tells?.type !== undefined && { type: tells.type }),
    ...(fingerprint && isTelling(fingerprint) && { fingerprint }),
    ...(isSuccess(tells) && movedTo !== undefined && { suggestedUrl: suggestible(movedTo, address) }),
  };
}

function outcomeOf(look: Look, before: LinkCheck | undefined): LinkOutcome {
  const { answer, failure } = look;
  if (failure !== undefined || answer === undefined) return failure ?? 'unreachable';
  if (answer.page && isChallenge(answer.page)) return 'blocked';
  return isSuccess(answer) ? outcomeOfPage(look, answer, before) : outcomeOfStatus(answer.status);
}

function outcomeOfStatus(status: number): LinkOutcome {
  if (status === 404 || status === 410) return 'gone';
  if (status === 429) return 'rate-limited';
  // Everything else below 500 is a server that will not talk to this program; readers may well get the page.
  return status >= 400 && status < 500 ? 'blocked' : 'server-error';
}

function outcomeOfPage(look: Look, answer: Answer, before: LinkCheck | undefined): LinkOutcome {
  const { address, hops, finalUrl, probe } = look;
  const { page } = answer;
  const notFound = page && saysNotFound(page);
  if (notFound === 'sure' || (notFound === 'maybe' && answersEverything(probe, answer))) return 'soft-404';
  if (hops.length > 0 && isHome(finalUrl) && !isHome(address)) return 'moved-to-home';
  if (isOtherType(before?.type ?? typeByName(address), answer.type)) return 'type-changed';
  if (page && isChanged(page.fingerprint, before)) {
    return answersEverything(probe, answer) ? 'soft-404' : 'content-changed';
  }
  if (!isSameSite(address, finalUrl)) return 'moved-elsewhere';
  const movedTo = givenUpFor(hops);
  return movedTo === undefined || movedTo === address ? 'ok' : 'moved';
}

/**
 * Whether a host shows the same page at an address that cannot be there. That alone tells nothing: some sites are one page for all
 * addresses.
 */
function answersEverything(probe: Answer | undefined, answer: Answer): boolean {
  if (!isSuccess(probe) || !probe?.page || !answer.page) return false;
  return saysNotFound(probe.page) !== undefined || isSamePage(probe.page.fingerprint, answer.page.fingerprint);
}

/** Where an address was given up for: the end of the steps that hold for good, before the first that may change again. */
function givenUpFor(hops: readonly Hop[]): string | undefined {
  const first = hops.findIndex(({ permanent }) => !permanent);
  return hops.slice(0, first === -1 ? hops.length : first).at(-1)?.to;
}

function isChanged(now: NonNullable<LinkCheck['fingerprint']>, before: LinkCheck | undefined): boolean {
  return before?.fingerprint !== undefined && isOtherPage(before.fingerprint, now);
}

function isSuccess(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.status >= 200 && answer.status < 300;
}

/** Types that are no more than "some bytes". */
const ANY_TYPE = new Set(['application/octet-stream', 'binary/octet-stream', 'application/force-download']);

function isOtherType(before: string | undefined, now: string | undefined): boolean {
  if (before === undefined || now === undefined || ANY_TYPE.has(before) || ANY_TYPE.has(now)) return false;
  return kindOf(before) !== kindOf(now);
}

function kindOf(type: string): string {
  if (type === 'application/xhtml+xml') return 'text/html';
  return /^(?:audio|video|image)\//.exec(type)?.[0] ?? type;
}

function typeByName(address: string): string | undefined {
  return /\.pdf$/i.test(new URL(address).pathname) ? 'application/pdf' : undefined;
}
