import { z } from 'astro/zod';
import { RECALL_ACTIONS } from '../../schemas/vocabulary.ts';
import { address, day, direction, locale, textStateData } from './base.ts';

/** A stretch of prose: words, or words that lead somewhere. */
export const span = z.strictObject({
  text: z.string(),
  url: address.optional(),
  /** What the link is: the source of the statement before it, or an explanation of the words. */
  role: z.enum(['source', 'term', 'link']).optional(),
  /** Language and direction of the words, where they are not those of the document. */
  lang: z.string().optional(),
  dir: direction.optional(),
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
});
/** A stretch of prose. */
export type Span = z.infer<typeof span>;

/** A block of prose. */
export const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), spans: z.array(span) }),
  z.strictObject({ kind: z.literal('paragraph'), spans: z.array(span) }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(span)) }),
]);
/** A block of prose. */
export type Block = z.infer<typeof block>;

/** Who vouches for a text. */
export const textStateContract = textStateData.extend({
  /** The state in words of the language, such as "Draft: not yet reviewed by a clinician". */
  label: z.string(),
});
/** Who vouches for a text. */
export type TextStateContract = z.infer<typeof textStateContract>;

/** A notice that something was withdrawn or corrected. */
export const noticeContract = z.strictObject({
  action: z.enum(RECALL_ACTIONS),
  on: day,
  /** The notice in words, such as "Withdrawn on 28 Nov 2026: …". */
  text: z.string(),
});
/** A notice that something was withdrawn or corrected. */
export type Notice = z.infer<typeof noticeContract>;

/** The same document in the other locales. */
export const hubLanguages = z.array(
  z.strictObject({ locale, lang: z.string(), dir: direction, name: z.string(), url: address, hub: address }),
);

/** Whom to credit, and under which licence our own texts may be used. */
export const hubAttribution = z.strictObject({
  name: z.string(),
  url: address,
  text: z.string(),
  license: z.string(),
  licenseUrl: address,
});

/** Words that every view needs besides its content. */
export const commonLabels = z.strictObject({
  /** "Call {name}": a view puts the name in place of `{name}`. */
  call: z.string(),
  otherLanguages: z.string(),
  /** Link to the page on this site. */
  fullPage: z.string(),
  /** "{label}:": a view puts what comes before a value in place of `{label}`. */
  colon: z.string(),
  /** Said of a telephone number that the website gives which shows the hub. */
  fromHost: z.string(),
  /** "As of {day}": a copy puts the day it was made, in words, in place of `{day}`. */
  asOf: z.string(),
  /** Said of a copy: it will not change by itself. */
  copy: z.string(),
  /** Link to the page that is always up to date. */
  newest: z.string(),
  /** Said of a link that opens beside the page. */
  newTab: z.string(),
});
/** Words that every view needs besides its content. */
export type CommonLabels = z.infer<typeof commonLabels>;
