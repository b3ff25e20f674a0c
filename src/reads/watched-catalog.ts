import type { Entities, Entity } from './entities.ts';
import type { ReadLog } from './read-log.ts';

/** The kind under which reads of the catalog itself are noted: which things a list holds, and values that are no lists. */
export const CATALOG = 'catalog';

/** The kind under which what a map of the catalog has for a key is noted. */
export function mapKind(field: string): string {
  return `${field}[]`;
}

/** A field that holds a list of records of which fields are told apart: every list looks at the languages of versions, few at their titles. */
const PARTED = 'versions';

/** The field under which a read of one field of all records of {@link PARTED} is noted; of none, how many there are. */
export function partField(part = ''): string {
  return `${PARTED}.${part}`;
}

/** The field of the records that {@link partField} stands for, if it is one; empty for their number. */
export function partOf(field: string): string | undefined {
  return field.startsWith(`${PARTED}.`) ? field.slice(PARTED.length + 1) : undefined;
}

/**
 * A catalog that notes every read: which lists, which keys of maps, which fields of which things. Values within a field are not told
 * apart, but for those of the versions of a resource.
 * @throws When the catalog holds a function: what it reads could not be noticed.
 */
export function watchCatalog<C extends object>(catalog: C, entities: Entities, log: ReadLog): C {
  const link = linker(entities, log);
  const maps = new Map<string, object>();
  for (const [field, value] of Object.entries(catalog) as [string, unknown][]) {
    if (typeof value === 'function') throw new Error(`The catalog holds a function, "${field}": it may hold data only`);
    if (value instanceof Map) maps.set(field, watchMap(field, value as Map<string, unknown>, log, link));
  }
  for (const [kind, items] of entities.kinds) log.complete(kind, items.size);
  const note = log.reader(CATALOG, CATALOG);
  return new Proxy(catalog, {
    get(target, field) {
      if (typeof field === 'symbol') return Reflect.get(target, field) as unknown;
      const map = maps.get(field);
      if (map) return map;
      note(field);
      return link((target as Record<string, unknown>)[field]);
    },
  });
}

type Link = (value: unknown) => unknown;

/** A function that gives a value with watched things in place of things; always the same one for the same. */
function linker(entities: Entities, log: ReadLog): Link {
  const linked = new Map<object, unknown>();
  const link: Link = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (linked.has(value)) return linked.get(value);
    const entity = entities.of(value);
    const result = entity ? watchEntity(entity, log, link) : linkParts(value, link);
    if (entity) entities.alias(result, entity);
    linked.set(value, result).set(result, result);
    return result;
  };
  return link;
}

/** The value itself where no part of it is a thing. */
function linkParts(value: object, link: Link): object {
  if (Array.isArray(value)) {
    const parts = value.map(link);
    return parts.some((part, place) => part !== value[place]) ? parts : value;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, part as unknown, link(part)] as const);
  if (entries.every(([, part, own]) => part === own)) return value;
  return Object.fromEntries(entries.map(([key, , own]) => [key, own]));
}

function watchEntity(entity: Entity, log: ReadLog, link: Link): object {
  const note = log.reader(entity.kind, entity.id);
  const noted = <R>(field: string | symbol, value: R) => {
    // The id is what the thing is known by.
    if (typeof field === 'string' && field !== 'id') note(field);
    return value;
  };
  let parted: { of: unknown; records: unknown[] } | undefined;
  return new Proxy(entity.fields, {
    get(target, field) {
      const value = link(Reflect.get(target, field));
      if (field !== PARTED || !Array.isArray(value)) return noted(field, value);
      note(partField());
      if (parted?.of !== value) parted = { of: value, records: value.map((record) => watchRecord(record, note)) };
      return parted.records;
    },
    has: (target, field) => noted(field, Reflect.has(target, field)),
    getOwnPropertyDescriptor(target, field) {
      const descriptor = noted(field, Reflect.getOwnPropertyDescriptor(target, field));
      return descriptor && { ...descriptor, value: link(descriptor.value) };
    },
    ownKeys: (target) => noted('*', Reflect.ownKeys(target)),
  });
}

function watchRecord(record: unknown, note: (field: string) => void): unknown {
  if (typeof record !== 'object' || record === null) return record;
  const noted = <R>(field: string | symbol, value: R) => {
    if (typeof field === 'string') note(partField(field));
    return value;
  };
  return new Proxy(record, {
    get: (target, field) => noted(field, Reflect.get(target, field) as unknown),
    has: (target, field) => noted(field, Reflect.has(target, field)),
    ownKeys(target) {
      note(PARTED);
      return Reflect.ownKeys(target);
    },
  });
}

function watchMap(field: string, map: ReadonlyMap<string, unknown>, log: ReadLog, link: Link): object {
  const own = new Map([...map].map(([key, value]) => [key, link(value)]));
  const note = log.reader(CATALOG, CATALOG);
  const noteKey = (key: string) => log.reader(mapKind(field), key)('value');
  const lookups: Record<string | symbol, unknown> = {
    get: (key: string) => (noteKey(key), own.get(key)),
    has: (key: string) => (noteKey(key), own.has(key)),
  };
  return new Proxy(own, {
    get(target, name) {
      if (Object.hasOwn(lookups, name)) return lookups[name];
      note(field);
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
