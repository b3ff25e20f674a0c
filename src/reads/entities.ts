/** A thing of the catalog that has an id. */
export interface Entity {
  /** Field of the catalog that holds it. */
  kind: string;
  id: string;
  fields: Record<string, unknown>;
}

/** The things of a catalog, found by their object. */
export class Entities {
  readonly #byObject = new Map<object, Entity>();
  readonly #byKind = new Map<string, Map<string, Entity>>();

  /** @param catalog Lists and maps of things. The field that holds one first is its kind. */
  constructor(catalog: object) {
    for (const [kind, value] of Object.entries(catalog) as [string, unknown][]) {
      const items = Array.isArray(value) ? (value as unknown[]) : value instanceof Map ? [...value.values()] : [];
      for (const item of items) this.#add(kind, item);
    }
  }

  #add(kind: string, item: unknown): void {
    if (!hasId(item) || this.#byObject.has(item)) return;
    const same = this.#byKind.get(kind) ?? new Map<string, Entity>();
    if (same.has(item.id)) return;
    const entity = { kind, id: item.id, fields: item as unknown as Record<string, unknown> };
    this.#byKind.set(kind, same.set(item.id, entity));
    this.#byObject.set(item, entity);
  }

  /** The thing that an object is, or that another object stands for. */
  of(object: object): Entity | undefined {
    return this.#byObject.get(object);
  }

  /** Makes an object stand for a thing. */
  alias(object: object, entity: Entity): void {
    this.#byObject.set(object, entity);
  }

  /** Things by kind and id, in the order of the catalog. */
  get kinds(): ReadonlyMap<string, ReadonlyMap<string, Entity>> {
    return this.#byKind;
  }
}

function hasId(item: unknown): item is { id: string } {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
}
