import type { Entities } from './entities.ts';

/**
 * A value as a text that is another one for another value. Things of the catalog stand in it by kind and id: what is read of them counts
 * for itself.
 * @throws When the value holds a function, of which no text can tell what it does.
 */
export function valueText(value: unknown, entities: Entities): string {
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'function') throw new Error('A function has no text');
    if (typeof part !== 'object' || part === null) return part;
    const entity = entities.of(part);
    if (entity) return { '→': [entity.kind, entity.id] };
    return part instanceof Map || part instanceof Set ? { [part.constructor.name]: [...part] } : part;
  });
  // What is not there has no text.
  return text === undefined ? 'undefined' : text;
}
