import { LINK_STANDING } from '../../src/domain/link-checks.ts';
import { lineSchema, languageTagSchema } from '../../src/schemas/fields.ts';
import type { Content } from '../content-model.ts';
import { checkLinks, userAgentFor } from '../links/check-links-fs.ts';
import type { DatedFinding } from '../links/evidence.ts';
import { OUTCOME_WORDS } from '../links/outcome-words.ts';
import { MANNERS } from '../links/polite-client.ts';
import { isPublicIp } from '../links/private-address.ts';

/** What a page says of itself, or why it could not be read. */
export type PageRead = { title?: string; lang?: string; movedTo?: string } | { problem: string };

/** A person waits: one try, and no longer than this, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Opens one page as the link checker does: public addresses only, robots respected, bounded in time and size.
 * @param mayAsk Which IP addresses may be asked; public ones when left out.
 */
export async function readPageAt(
  address: string,
  { settings }: Content,
  today: string,
  mayAsk: (ip: string) => boolean = isPublicIp,
): Promise<PageRead> {
  const userAgent = userAgentFor(settings.get('site')?.data.contactEmail);
  const found: DatedFinding[] = [];
  await checkLinks([{ address }], {
    web: { userAgent, mayAsk, connectTimeout: PATIENCE, totalTimeout: PATIENCE, stop: AbortSignal.timeout(PATIENCE) },
    manners: { ...MANNERS, retries: 0 },
    today,
    onDone: (finding) => found.push(finding),
  });
  const [finding] = found;
  if (finding === undefined) return { problem: OUTCOME_WORDS.timeout };
  if (LINK_STANDING[finding.outcome] !== 'working') return { problem: OUTCOME_WORDS[finding.outcome] };
  return factsOf(finding);
}

function factsOf({ fingerprint, suggestedUrl }: DatedFinding): PageRead {
  const title = lineSchema.safeParse(fingerprint?.heading ?? fingerprint?.title).data;
  const lang = languageTagSchema.safeParse(fingerprint?.lang).data;
  return { ...(title && { title }), ...(lang && { lang }), ...(suggestedUrl && { movedTo: suggestedUrl }) };
}
