import type { LinkCheck } from '../../src/schemas/link-checks.ts';
import { failed, PoliteClient, type Manners } from './polite-client.ts';
import { realClock } from './turns.ts';
import { isSameSite, storable } from './web-address.ts';
import { webClient, type WebOptions } from './web-client-fs.ts';

/** Where the Wayback Machine says which copies it has. */
export const ARCHIVE_API = 'https://archive.org/wayback/available';
const MOST_ANSWER = 64 * 1024;

/**
 * Looks up in an archive whether it has copies of pages.
 * @param addresses Addresses of the pages.
 * @param api Address of the archive's availability service.
 * @returns the address of the latest copy of each page that has one; nothing of those that are left when the work is stopped.
 */
export async function findCopies(
  addresses: readonly string[],
  { api, web, manners }: { api: string; web: WebOptions; manners: Manners },
): Promise<ReadonlyMap<string, string>> {
  const client = webClient(web);
  const polite = new PoliteClient(client, manners, realClock(web.stop));
  const copies = new Map<string, string>();
  try {
    for (const address of addresses) {
      const asked = await polite.ask('GET', `${api}?url=${encodeURIComponent(address)}`, MOST_ANSWER);
      const copy = failed(asked) || asked.status !== 200 ? undefined : copyIn(asked.body, api);
      if (copy !== undefined) copies.set(address, copy);
    }
  } catch (error) {
    if (!web.stop?.aborted) throw error;
  } finally {
    await client.close();
  }
  return copies;
}

/** A copy lies on the site of the archive itself; the service still names it with `http:`. */
function copyIn(body: Uint8Array, api: string): string | undefined {
  const found = snapshotIn(new TextDecoder().decode(body));
  if (typeof found !== 'string' || !URL.canParse(found) || !isSameSite(found, api)) return undefined;
  return storable(found.replace(/^http:/, new URL(api).protocol));
}

function snapshotIn(text: string): unknown {
  try {
    const answer = JSON.parse(text) as { archived_snapshots?: { closest?: { available?: boolean; url?: unknown } } };
    const closest = answer.archived_snapshots?.closest;
    return closest?.available === true ? closest.url : undefined;
  } catch {
    return undefined;
  }
}

/** A check with the copy that was found. */
export function withCopy(check: LinkCheck, copy: string | undefined): LinkCheck {
  return copy === undefined ? check : { ...check, suggestion: { ...check.suggestion, archiveUrl: copy } };
}
