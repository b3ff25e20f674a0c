/** Payloads that a line or an address of ours may hold, packed so that every field shows several. */
import { lineSchema, webAddressSchema } from '../../src/schemas/fields.ts';
import { PAYLOADS, type PayloadKind } from './payloads.ts';

/** Longest line: every field of text takes it. */
const LONGEST = 190;
/** Kinds of payloads that are dangerous at the start of a line, or alone. */
const ALONE: ReadonlySet<PayloadKind> = new Set(['formula', 'name', 'large', 'yaml', 'terminal']);

/** Lines of payloads. */
export const LINES: readonly string[] = packed();

/** Addresses that are odd, and harmless. */
export const ADDRESSES: readonly string[] = PAYLOADS.filter(
  ({ text }) => text.startsWith('https://www.example.org/') && webAddressSchema.safeParse(text).success,
).map(({ text }) => text);

function packed(): string[] {
  const lines: string[] = [];
  for (const { kind, text } of PAYLOADS) {
    if (!lineSchema.safeParse(text).success) continue;
    const last = lines.at(-1);
    if (ALONE.has(kind)) lines.unshift(text.trim());
    else if (last !== undefined && last.length + text.length < LONGEST) lines.push(`${lines.pop()!} ¦ ${text.trim()}`);
    else lines.push(text.trim());
  }
  return lines;
}
