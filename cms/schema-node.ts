import { z } from 'astro/zod';

/** What a field can hold, read off its schema. */
export interface SchemaNode {
  kind: 'object' | 'list' | 'choice' | 'fixed' | 'boolean' | 'number' | 'text';
  description?: string;
  optional: boolean;
  nullable: boolean;
  /** Fields of an object, in order. */
  fields: [name: string, node: SchemaNode][];
  /** What a list holds. */
  item?: SchemaNode;
  /** Values of a choice. */
  choices: string[];
  /** Limits of a single value or of a list, as JSON Schema names them. */
  limits: Limits;
  /** What the schema says of a value that does not fit its pattern. */
  patternMessage?: string;
}

/** Limits as JSON Schema names them. */
export interface Limits {
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  type?: string;
}

/** The part of a schema's definition that tells its shape. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  out?: z.ZodType;
  entries?: Record<string, string>;
  checks?: { _zod: { def: { format?: string; error?: (issue: object) => string } } }[];
}

const KINDS: Readonly<Record<string, SchemaNode['kind']>> = {
  object: 'object',
  array: 'list',
  enum: 'choice',
  literal: 'fixed',
  boolean: 'boolean',
  number: 'number',
  string: 'text',
};

/**
 * Reads a schema.
 * @throws Error for a form of schema that no content uses yet.
 */
export function readSchema(schema: z.ZodType): SchemaNode {
  const definition = schema._zod.def as unknown as Definition;
  const inner = definition.innerType ?? definition.out;
  if (inner !== undefined) {
    const node = readSchema(inner);
    return {
      ...node,
      ...(schema.description !== undefined && { description: schema.description }),
      optional: node.optional || definition.type === 'optional',
      nullable: node.nullable || definition.type === 'nullable',
    };
  }
  const kind = KINDS[definition.type];
  if (kind === undefined) throw new Error(`No form of field is known for a schema of the type "${definition.type}"`);
  const message = patternMessage(definition);
  return {
    kind,
    ...(schema.description !== undefined && { description: schema.description }),
    optional: false,
    nullable: false,
    fields: Object.entries(definition.shape ?? {}).map(([name, field]) => [name, readSchema(field)]),
    ...(definition.element && { item: readSchema(definition.element) }),
    choices: Object.values(definition.entries ?? {}),
    limits: kind === 'object' ? {} : (z.toJSONSchema(schema, { io: 'output' }) as Limits),
    ...(message !== undefined && { patternMessage: message }),
  };
}

function patternMessage({ checks = [] }: Definition): string | undefined {
  return checks.find(({ _zod }) => _zod.def.format === 'regex')?._zod.def.error?.({});
}
