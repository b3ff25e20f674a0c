import { z } from 'astro/zod';
import { idSchema, localizedLineSchema, reviewSchema, textStateShape } from './fields.ts';
import { CARE_LEVELS } from './vocabulary.ts';

const signSchema = z.strictObject({
  text: localizedLineSchema,
  sources: z.array(idSchema).min(1).describe('Ids of the resources that name this sign'),
});

/** A care card: when to get help and how quickly. File: `care/<id>.yaml`. */
export const careCardSchema = z.strictObject({
  status: textStateShape.status,
  reviewer: textStateShape.reviewer,
  reviewedOn: textStateShape.reviewedOn,
  levels: z
    .array(
      z.strictObject({
        level: z.enum(CARE_LEVELS),
        heading: localizedLineSchema.describe('Says what to do, such as "Call your midwife or doctor today if:"'),
        signs: z.array(signSchema).min(1),
        after: localizedLineSchema.optional().describe('One line below the signs'),
      }),
    )
    .min(1),
  review: reviewSchema,
});

/** A care card as written in its file. */
export type CareCardData = z.infer<typeof careCardSchema>;
