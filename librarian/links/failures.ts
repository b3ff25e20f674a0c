import type { LookFailure } from './look.ts';

/** Why a request had no answer. */
export interface RequestFailure {
  failure: LookFailure;
  /** Whether another try may help. */
  passing: boolean;
}

/** Marks an address that this program must not ask. */
export const PRIVATE_ADDRESS = 'EPRIVATE';

const CERTIFICATE =
  /^(?:CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|INVALID_CA|PATH_LENGTH|INVALID_PURPOSE|HOSTNAME_MISMATCH|EPROTO)/;
const TIMEOUTS = new Set(['ETIMEDOUT', 'ESOCKETTIMEDOUT']);
const NAME = /^(?:ENOTFOUND|ENODATA|ENONAME|EAI_)/;

/** What an error of the HTTP library says about the host. */
export function failureOf(error: unknown): RequestFailure {
  const { code, name } = deepest(error);
  if (code === PRIVATE_ADDRESS) return { failure: 'private', passing: false };
  if (NAME.test(code)) return { failure: 'dns', passing: code === 'EAI_AGAIN' };
  if (CERTIFICATE.test(code)) return { failure: 'tls', passing: false };
  if (name === 'TimeoutError' || TIMEOUTS.has(code) || /^UND_ERR_\w+_TIMEOUT$/.test(code)) {
    return { failure: 'timeout', passing: true };
  }
  return { failure: 'unreachable', passing: true };
}

/** The first error in a chain of causes that has a code; where several attempts failed, the first one stands for all. */
function deepest(error: unknown): { code: string; name: string } {
  let current = error;
  for (let depth = 0; depth < 5; depth += 1) {
    const { code, name, cause, errors } = (current ?? {}) as ErrorLike;
    if (code !== undefined && code !== 'UND_ERR_SOCKET') return { code: String(code), name: name ?? '' };
    const next = cause ?? errors?.[0];
    if (next === undefined) return { code: String(code ?? ''), name: name ?? '' };
    current = next;
  }
  return { code: '', name: '' };
}

interface ErrorLike {
  code?: unknown;
  name?: string;
  cause?: unknown;
  errors?: readonly unknown[];
}
