import { z } from 'astro/zod';
import { CODE_SYSTEM_IDS, type CodeSystemId } from './code-systems.ts';
import {
  daySchema,
  formerIdsSchema,
  idSchema,
  lineSchema,
  localizedLineSchema,
  reviewSchema,
  proseStateShape,
} from './fields.ts';
import { SECTION_IDS, TOPIC_GROUP_IDS, type SectionId } from './vocabulary.ts';

const codeSchema = z.strictObject({
  code: lineSchema,
  display: lineSchema
    .optional()
    .describe('Name of the code in its system; never for SNOMED CT, whose licence forbids it'),
  confirmed: z.boolean().describe('true: code and display were seen in a published source'),
  source: lineSchema.optional().describe('Where they were seen, if not in the edition of src/schemas/code-systems.ts'),
  nearest: z
    .literal(true)
    .optional()
    .describe('The code means something wider or other than the topic, which is the nearest there is'),
  term: idSchema.optional().describe('Id of the glossary term that explains what the code stands for'),
});

/** A code of a topic as written in its file. */
export type TopicCode = z.infer<typeof codeSchema>;

const codesShape = Object.fromEntries(CODE_SYSTEM_IDS.map((id) => [id, z.array(codeSchema).optional()])) as Record<
  CodeSystemId,
  z.ZodOptional<z.ZodArray<typeof codeSchema>>
>;

const questionSchema = z
  .strictObject({
    id: idSchema,
    question: localizedLineSchema,
    facts: z.array(idSchema).min(1).describe('Ids of the facts that answer it, each from another source'),
  })
  .describe('A question on which the page shows what each source says, side by side');

/** A health topic: what does not depend on language. File: `topics/<topic>/topic.yaml`. */
export const topicSchema = z.strictObject({
  group: z.enum(TOPIC_GROUP_IDS),
  codes: z
    .strictObject(codesShape)
    .optional()
    .describe('Codes of clinical code systems, the code of the topic as a whole first'),
  sectionOrder: z
    .array(z.enum(SECTION_IDS as [SectionId, ...SectionId[]]))
    .optional()
    .describe('Sections that come first within their group, in this order'),
  related: z.array(idSchema).describe('Ids of related topics'),
  glossary: z.array(idSchema).describe('Ids of glossary terms listed on the page'),
  care: idSchema.optional().describe('Id of the care card "When to get help"'),
  primaryInstitute: idSchema.optional().describe('Id of the organization that leads research on the topic'),
  otherLanguages: z.array(idSchema).optional().describe('Ids of resources that list material in more languages'),
  questions: z.array(questionSchema).optional(),
  formerIds: formerIdsSchema,
  written: daySchema,
  review: reviewSchema,
});

/** A topic's own file. */
export type TopicData = z.infer<typeof topicSchema>;

/** Front matter of a topic's text in one locale. File: `topics/<topic>/<locale>.mdx`; the body is the summary. */
export const topicTextSchema = z.strictObject({
  title: lineSchema,
  alsoCalled: z.array(lineSchema).describe('Other names people use, shown under the title'),
  searchTerms: z
    .array(lineSchema)
    .optional()
    .describe('Clinical and everyday words that should find the topic, not shown'),
  description: lineSchema.max(200).describe('For search engines and lists, at most 200 characters'),
  ...proseStateShape,
});

/** Front matter of a topic text. */
export type TopicTextData = z.infer<typeof topicTextSchema>;
