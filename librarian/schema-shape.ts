import type { z } from 'astro/zod';
import type { FieldPath } from './field-path.ts';

/** The part of a schema's definition that tells its shape. */
interface ShapeDefinition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  out?: z.ZodType;
}

/** The schema of the field at a path. */
export function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, step) => {
    if (current === undefined) return undefined;
    const { shape, element } = bare(current);
    return shape === undefined ? element : shape[String(step)];
  }, schema);
}

/** The fields that the schema at a path knows. */
export function fieldNames(schema: z.ZodType, path: FieldPath): string[] {
  const at = schemaAt(schema, path);
  return Object.keys((at && bare(at).shape) ?? {});
}

/** What a schema says about the field at a path. */
export function descriptionOf(schema: z.ZodType, path: FieldPath): string | undefined {
  const at = schemaAt(schema, path);
  return at && (at.description ?? unwrapped(at)?.description);
}

function bare(schema: z.ZodType): ShapeDefinition {
  const inner = unwrapped(schema);
  return inner === undefined ? (schema._zod.def as ShapeDefinition) : bare(inner);
}

function unwrapped(schema: z.ZodType): z.ZodType | undefined {
  const { innerType, out } = schema._zod.def as ShapeDefinition;
  return innerType ?? out;
}
