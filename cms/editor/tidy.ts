import type { SchemaNode } from '../schema-node.ts';

/**
 * What a form holds, as a record would write it: without the empty values a form has for whatever was not filled in, with
 * empty lists where the schema wants a list. Gives undefined for what a record leaves out.
 */
export function tidy(value: unknown, node: SchemaNode): unknown {
  switch (node.kind) {
    case 'object':
      return tidyObject(isGroup(value) ? value : {}, node);
    case 'list':
      return tidyList(Array.isArray(value) ? value : [], node);
    case 'fixed':
      return value === true ? true : undefined;
    default: {
      const written = typeof value === 'string' ? value.trim() : value;
      if (written !== '' && written !== null && written !== undefined) return written;
      return node.nullable ? null : undefined;
    }
  }
}

function tidyObject(value: Readonly<Record<string, unknown>>, node: SchemaNode): unknown {
  const fields = node.fields.map(([name, field]) => [name, tidy(value[name], field)] as const);
  const filled = fields.filter(([, content]) => content !== undefined);
  const content = Object.fromEntries(filled);
  return node.optional && !hasContent(content) ? undefined : content;
}

function tidyList(items: readonly unknown[], { item, optional }: SchemaNode): unknown {
  const filled = item ? items.map((each) => tidy(each, item)).filter(hasContent) : [];
  return filled.length === 0 && optional ? undefined : filled;
}

function hasContent(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasContent);
  return isGroup(value) ? Object.values(value).some(hasContent) : value !== undefined;
}

/** Whether a value has fields. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
