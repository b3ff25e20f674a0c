import { z } from 'astro/zod';
import { CODE_SYSTEM_IDS } from '../schemas/code-systems.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';

/** Kind of an entry of an answer. */
export type EntryKind = 'topic' | 'term' | 'guide' | 'resource';

/** Text in the form that the recorded answers of MedlinePlus Connect give it. */
const plainText = z.strictObject({ _value: z.string(), type: z.literal('text') });
const value = z.strictObject({ _value: z.string().min(1) });
/** An instant without fractions of a second, RFC 3339. */
const instant = z.strictObject({ _value: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/) });
const address = z.url({ protocol: /^https?$/ });

const link = z.strictObject({
  title: z.string(),
  rel: z.enum(['self', 'alternate', 'related', 'help']),
  /** Media type of what the address gives. */
  type: z.string().regex(/^[a-z]+\/[a-z+.-]+$/),
  href: address,
  hreflang: z.string(),
});
/** A link of an answer or an entry. */
export type FeedLink = z.infer<typeof link>;

/** What is said of an answer in words for machines; the schemes are listed in `docs/infobutton.md`. */
const category = z.strictObject({ scheme: z.string().min(1), term: z.string() });
/** A scheme with its term. */
export type FeedCategory = z.infer<typeof category>;

const author = z.strictObject({ name: value, uri: z.strictObject({ _value: address }).optional() });

const entry = z.strictObject({
  /** Language of the page behind the link, BCP 47. */
  lang: z.string(),
  title: plainText,
  link: z.array(link).min(1),
  id: z.strictObject({ _value: address }),
  updated: instant,
  author: z.array(author).min(1),
  category: z.array(category),
  summary: z.strictObject({ _value: z.string(), type: z.literal('html') }),
});
/** One page or resource of an answer. */
export type FeedEntry = z.infer<typeof entry>;

/** An answer to a record system: an Atom feed as JSON, in the shape that MedlinePlus Connect made known. */
export const infobuttonAnswerContract = z.strictObject({
  feed: z.strictObject({
    base: address,
    lang: z.string(),
    xsi: z.literal('http://www.w3.org/2001/XMLSchema-instance'),
    title: plainText,
    subtitle: plainText,
    author: author,
    updated: instant,
    category: z.array(category),
    id: z.strictObject({ _value: address }),
    link: z.array(link),
    entry: z.array(entry),
  }),
});
/** An answer to a record system. */
export type InfobuttonAnswer = z.infer<typeof infobuttonAnswerContract>;

const topicId = z.string();

/** Messages that an answer may need beside the entries, with `{name}` where something is filled in. */
const messages = z.strictObject({
  title: z.string(),
  author: z.string(),
  nothing: z.string(),
  /** `{asked}` and `{answered}` are codes with the names of their systems. */
  wider: z.string(),
  /** For those who asked for a language that there is not. */
  language: z.string(),
  help: z.string(),
  topics: z.string(),
  search: z.string(),
});
/** Messages of one language. */
export type InfobuttonMessages = z.infer<typeof messages>;

/** What can be asked for: every system, code, language and name. File: `/infobutton/index.json`. */
export const infobuttonIndexContract = z.strictObject({
  version: z.literal('1'),
  base: address,
  /** The latest day on which anything that the answers hold was written or reviewed. */
  updated: instant.shape._value,
  systems: z.array(
    z.strictObject({
      id: z.enum(CODE_SYSTEM_IDS),
      name: z.string(),
      oid: z.string().regex(/^\d+(?:\.\d+)+$/),
      uri: address,
      edition: z.string(),
      licence: z.string(),
      codes: z.array(
        z.strictObject({
          code: z.string(),
          /** Name of the code; none for SNOMED CT. */
          display: z.string().optional(),
          confirmed: z.boolean(),
          /** Topics that answer for it, the closest first. */
          topics: z.array(topicId).min(1).max(3),
          /** True when no topic means just this: codes below it are not answered by it. */
          nearest: z.literal(true).optional(),
        }),
      ),
    }),
  ),
  languages: z.array(
    z.strictObject({
      code: z.enum(PUBLISHED_LOCALE_IDS),
      lang: z.string(),
      dir: z.enum(['ltr', 'rtl']),
      name: z.string(),
      messages,
    }),
  ),
  topics: z.array(
    z.strictObject({
      id: topicId,
      /** Names by which `mainSearchCriteria.v.dn` finds it, in every language. */
      names: z.array(z.string()),
    }),
  ),
});
/** What can be asked for. */
export type InfobuttonIndex = z.infer<typeof infobuttonIndexContract>;
