import { z } from 'astro/zod';
import { daySchema, lineSchema, proseStateShape } from './fields.ts';

/** Front matter of a prose page. File: `pages/<page>/<locale>.mdx`. */
export const pageTextSchema = z.strictObject({
  title: lineSchema,
  description: lineSchema.max(200),
  updated: daySchema,
  ...proseStateShape,
});

/** Front matter of a prose page. */
export type PageTextData = z.infer<typeof pageTextSchema>;
