import { z } from 'astro/zod';
import { daySchema, idSchema, lineSchema, localizedLineSchema, textStatesSchema } from './fields.ts';
import { RECALL_ACTIONS, RECALL_KINDS, type RecallKind } from './vocabulary.ts';

/** What a recall can reach, by the name of its field. Exactly one is given. */
const targetSchema = z
  .strictObject({
    resource: idSchema.optional(),
    topic: idSchema.optional().describe('The summary of a topic'),
    guide: idSchema.optional(),
    term: idSchema.optional(),
    fact: idSchema.optional(),
    careCard: idSchema.optional(),
    clinic: idSchema.optional(),
    campaign: idSchema.optional(),
  } satisfies Record<RecallKind, z.ZodType>)
  .refine((target) => Object.values(target).filter((id) => id !== undefined).length === 1, {
    error: `must name exactly one of ${RECALL_KINDS.join(', ')}`,
  })
  .describe('What is recalled');

const recallSchema = z
  .strictObject({
    id: idSchema,
    target: targetSchema,
    action: z
      .enum(RECALL_ACTIONS)
      .describe(
        'withdraw: no output shows it, a notice stands in its place; correct: every output shows the correction with it',
      ),
    on: daySchema,
    by: lineSchema,
    reason: localizedLineSchema.describe('Why, for readers'),
    correction: localizedLineSchema.optional().describe('What is right; for "correct", and only there'),
    lifted: z.strictObject({ on: daySchema, by: lineSchema }).optional().describe('When the recall ended'),
    texts: textStatesSchema,
  })
  .refine(({ action, correction }) => (action === 'correct') === (correction !== undefined), {
    path: ['correction'],
    error: 'must be given for the action "correct", and only there',
  })
  .refine(({ on, lifted }) => lifted === undefined || lifted.on >= on, {
    path: ['lifted', 'on'],
    error: 'must be the day of the recall, or a later one',
  });

/** Everything that was ever recalled. File: `recalls.yaml`. */
export const recallsSchema = z.strictObject({
  recalls: z.array(recallSchema).describe('The latest first; a recall that has ended stays, with "lifted"'),
});

/** The recalls as written in their file. */
export type RecallsData = z.infer<typeof recallsSchema>;
/** One recall. */
export type RecallData = RecallsData['recalls'][number];
