import { HubError } from './hub-error.ts';

/** No document has ever been a tenth of it. */
const MAX_BYTES = 2_000_000;
const TIMEOUT_MS = 10_000;

/** A request that elements share. */
interface Loading {
  document: Promise<unknown>;
  /** Elements that wait for it. */
  users: number;
  stop: AbortController;
}

const loadings = new Map<string, Loading>();

/**
 * Loads a document once for all elements that show it. It is the only request there is: without cookies, without a referrer.
 * @param signal When the element no longer wants it. The request ends when no element does.
 * @throws HubError `offline`, `timeout`, `server`, `topic` (there is no such document) or `shape`
 */
export function loadDocument(address: string, signal: AbortSignal): Promise<unknown> {
  const loading = loadings.get(address) ?? begin(address);
  loading.users += 1;
  signal.addEventListener('abort', () => {
    loading.users -= 1;
    if (loading.users === 0) end(address, loading);
  });
  return loading.document;
}

function begin(address: string): Loading {
  const stop = new AbortController();
  const loading: Loading = { document: fetchDocument(address, stop), users: 0, stop };
  loadings.set(address, loading);
  // After a failure the next element tries again.
  loading.document.catch(() => end(address, loading));
  return loading;
}

function end(address: string, loading: Loading): void {
  loading.stop.abort();
  if (loadings.get(address) === loading) loadings.delete(address);
}

async function fetchDocument(address: string, stop: AbortController): Promise<unknown> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, TIMEOUT_MS);
  try {
    const response = await fetch(address, {
      // Neither sends a cookie. To another origin `same-origin` may use what the page has preloaded, which `omit` may not.
      credentials: address.startsWith(`${location.origin}/`) ? 'omit' : 'same-origin',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    if (!response.ok) throw new HubError([404, 410].includes(response.status) ? 'topic' : 'server');
    return parsed(await boundedText(response));
  } catch (error) {
    if (error instanceof HubError) throw error;
    throw new HubError(late ? 'timeout' : 'offline');
  } finally {
    clearTimeout(timer);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HubError('shape');
  }
}

async function boundedText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return text + decoder.decode();
    bytes += chunk.value.length;
    if (bytes > MAX_BYTES) throw new HubError('shape');
    text += decoder.decode(chunk.value, { stream: true });
  }
}
