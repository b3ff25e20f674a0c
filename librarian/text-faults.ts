import type { z } from 'astro/zod';
import { NOT_PLAIN } from '../src/schemas/fields.ts';
import { textFaultIn, type TextFault, type TextFaultKind } from '../src/schemas/plain-text.ts';
import type { Wording } from './problem-at.ts';
import { quote } from './wording.ts';

const WHAT: Readonly<Record<TextFaultKind, string>> = {
  control: 'a control character',
  direction: 'a character that turns the direction of writing',
  'open-direction': 'a mark of direction without its other half',
  'no-character': 'what is no character',
  hidden: 'a character that readers cannot see',
  pile: 'a pile of marks on one letter',
  nothing: 'nothing that readers can see',
};

const FIX: Readonly<Record<TextFaultKind, string>> = {
  control: 'Delete it, and type the words beside it anew: it mostly comes along when text is copied.',
  direction: 'Delete it: the site sets words of another direction by itself.',
  'open-direction': 'Delete it, or write both marks: U+2068 before the words, U+2069 after them.',
  'no-character': 'Type the word anew: it was damaged on its way.',
  hidden: 'Delete it: it comes along when text is copied, or was put there to be hidden.',
  pile: 'Type the word anew with the marks that its language uses.',
  nothing: 'Write the text, or delete the field if it may be left out.',
};

/** Words what is wrong with a text that is not plain; undefined for one that is. */
export function wordTextFault(text: string): Wording | undefined {
  const fault = textFaultIn(text);
  if (fault === undefined) return undefined;
  return {
    found: describe(text, fault),
    allowed: 'text that readers see, with the marks that its language needs',
    fix: FIX[fault.kind],
  };
}

function describe(text: string, { kind, at, text: piece }: TextFault): string {
  const codes = [...new Set([...piece].map(codePoint))].slice(0, 3).join(', ');
  if (kind === 'nothing') return `${WHAT[kind]}, only ${codes}`;
  const before = [...text.slice(0, at)];
  return `${WHAT[kind]}, ${codes}, as character ${before.length + 1} of ${quote(text)}`;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a schema refuses a text because it holds what readers cannot see. */
export function isTextFaultIssue(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'custom' && issue.message === NOT_PLAIN;
}
