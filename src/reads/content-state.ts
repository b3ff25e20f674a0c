import { Entities } from './entities.ts';
import { ALL, type ReadSet } from './read-log.ts';
import { valueText } from './value-text.ts';
import { CATALOG, mapKind, partOf } from './watched-catalog.ts';

/** A short text that tells one text from another. */
export type Digest = (text: string) => string;

/** Says whether what was read is still what it was, by a digest of what stands there now. */
export class ContentState {
  readonly entities: Entities;
  readonly #catalog: Record<string, unknown>;
  readonly #maps: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly #digest: Digest;
  /** Digests by kind, id and field: names of their own are found faster than names put together. */
  readonly #known = new Map<string, Map<string, Map<string, string>>>();

  /** @param catalog The catalog as it is, not a watched one. */
  constructor(catalog: object, digest: Digest) {
    this.#catalog = catalog as Record<string, unknown>;
    this.#digest = digest;
    this.entities = new Entities(catalog);
    const maps = Object.entries(this.#catalog).filter((entry): entry is [string, Map<string, unknown>] => {
      return entry[1] instanceof Map;
    });
    this.#maps = new Map(maps.map(([field, map]) => [mapKind(field), map]));
  }

  /** The digest of what a read of these would see. */
  ofReads({ kind, fields, ids }: ReadSet): string {
    const all = ids === ALL ? [...(this.entities.kinds.get(kind)?.keys() ?? [])] : ids;
    const known = under(this.#known, kind, () => new Map<string, Map<string, string>>());
    const texts = all.map((id) => {
      const ofThing = under(known, id, () => new Map<string, string>());
      return [id, ...fields.map((field) => under(ofThing, field, () => this.#ofField(kind, id, field)))].join();
    });
    return this.#digest(texts.join(';'));
  }

  /** The digest of any value; `undefined` for one of which nothing can be told. */
  ofValue(value: unknown): string | undefined {
    try {
      return this.#digest(valueText(value, this.entities));
    } catch {
      return undefined;
    }
  }

  #ofField(kind: string, id: string, field: string): string {
    const text = this.#textOf(kind, id, field);
    return text.length <= 27 ? text : this.#digest(text);
  }

  #textOf(kind: string, id: string, field: string): string {
    if (kind === CATALOG) return valueText(this.#catalog[field], this.entities);
    const map = this.#maps.get(kind);
    if (map) return map.has(id) ? valueText(map.get(id), this.entities) : 'absent';
    const entity = this.entities.kinds.get(kind)?.get(id);
    if (!entity) return 'absent';
    return valueText(field === ALL ? { ...entity.fields } : fieldOf(entity.fields, field), this.entities);
  }
}

/** What a read of a field sees. */
function fieldOf(fields: Record<string, unknown>, field: string): unknown {
  const part = partOf(field);
  if (part === undefined) return fields[field];
  const records = fields[field.slice(0, -part.length - 1)] as readonly Record<string, unknown>[] | undefined;
  return part === '' ? records?.length : records?.map((record) => record[part]);
}

/** What stands under a key, made where nothing does. */
function under<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
