import { z } from 'astro/zod';

/** A JSON Schema, as data. */
export type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema (2020-12) of a shape. It allows fields that it does not name, since a document may gain some; and it leaves a
 * format to its name, without the pattern that the checks of the build add.
 */
export function jsonSchemaOf(shape: z.ZodType): JsonSchema {
  return z.toJSONSchema(shape, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
}
