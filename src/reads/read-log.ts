/** Fields of one or more things of a kind that were read together. */
export interface ReadSet {
  kind: string;
  /** In the order of their names; {@link ALL} stands for every field. */
  fields: readonly string[];
  /** In the order in which they were read; {@link ALL} stands for every thing of the kind. */
  ids: readonly string[] | typeof ALL;
}

/** Every field, or every thing of a kind. */
export const ALL = '*';

/** Fields of a kind that are told apart; what is read of others counts as everything. */
const FIELDS = 31;

/** What a page has read of one kind: a bit for each field of each thing. */
class KindLog {
  readonly name: string;
  readonly #fields: string[] = [];
  readonly #bits = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #places = new Map<string, number>();
  #masks = new Uint32Array(64);
  #touched: number[] = [];
  /** Things of the kind when all are known beforehand. */
  size: number | undefined;

  constructor(name: string) {
    this.name = name;
  }

  /** The place of a thing, which {@link read} takes. */
  place(id: string): number {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const place = this.#ids.push(id) - 1;
    this.#places.set(id, place);
    if (place >= this.#masks.length) {
      const larger = new Uint32Array(this.#masks.length * 2);
      larger.set(this.#masks);
      this.#masks = larger;
    }
    return place;
  }

  read(place: number, field: string): void {
    const bit = this.#bits.get(field) ?? this.#newBit(field);
    const mask = this.#masks[place]!;
    if ((mask & bit) !== 0) return;
    if (mask === 0) this.#touched.push(place);
    this.#masks[place] = (mask | bit) >>> 0;
  }

  #newBit(field: string): number {
    if (field === ALL || this.#fields.length === FIELDS) return 2 ** FIELDS;
    const bit = 2 ** (this.#fields.push(field) - 1);
    this.#bits.set(field, bit);
    return bit;
  }

  /** What was read since the last time. A field that was read of most things counts as read of all: a list was gone through. */
  take(): ReadSet[] {
    const wide = this.#wideFields();
    const byMask = new Map<number, string[]>();
    for (const place of this.#touched) {
      const mask = (this.#masks[place]! & ~wide) >>> 0;
      this.#masks[place] = 0;
      const ids = byMask.get(mask);
      if (ids) ids.push(this.#ids[place]!);
      else byMask.set(mask, [this.#ids[place]!]);
    }
    this.#touched = [];
    byMask.delete(0);
    const sets = [...byMask].map(([mask, ids]) => ({ kind: this.name, fields: this.#fieldsOf(mask), ids }));
    return wide === 0 ? sets : [{ kind: this.name, fields: this.#fieldsOf(wide), ids: ALL }, ...sets];
  }

  #wideFields(): number {
    if (this.size === undefined || this.#touched.length * 2 <= this.size) return 0;
    const counts = new Uint32Array(FIELDS + 1);
    for (const place of this.#touched) {
      const mask = this.#masks[place]!;
      for (let bit = 0; bit <= this.#fields.length; bit += 1) {
        const at = bit === this.#fields.length ? FIELDS : bit;
        if (((mask >>> at) & 1) === 1) counts[at]! += 1;
      }
    }
    return counts.reduce((wide, count, at) => (count * 2 > this.size! ? (wide | (2 ** at)) >>> 0 : wide), 0);
  }

  #fieldsOf(mask: number): string[] {
    if (mask >= 2 ** FIELDS) return [ALL];
    return this.#fields.filter((_, place) => (mask & (2 ** place)) !== 0).sort();
  }
}

/** Notices what one page after another reads. */
export class ReadLog {
  readonly #kinds = new Map<string, KindLog>();
  #reading = false;

  /** A function that notes a read of a field of one thing. */
  reader(kind: string, id: string): (field: string) => void {
    const log = this.#kind(kind);
    const place = log.place(id);
    return (field) => {
      if (this.#reading) log.read(place, field);
    };
  }

  /** Says that a kind has no more things than these, so that a read of all of them can be told in short. */
  complete(kind: string, size: number): void {
    this.#kind(kind).size = size;
  }

  /**
   * What is read from now on is what a page reads.
   * @throws While another page is rendered: nobody could tell which of the two reads.
   */
  begin(): void {
    if (this.#reading) throw new Error('Two pages are rendered at a time, so nobody can tell what each reads');
    this.#reading = true;
  }

  /** What was read since {@link begin}. */
  end(): ReadSet[] {
    this.#reading = false;
    return [...this.#kinds.values()].flatMap((kind) => kind.take());
  }

  #kind(name: string): KindLog {
    const known = this.#kinds.get(name);
    if (known) return known;
    const kind = new KindLog(name);
    this.#kinds.set(name, kind);
    return kind;
  }
}
